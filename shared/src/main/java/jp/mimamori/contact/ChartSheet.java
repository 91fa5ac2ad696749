package jp.mimamori.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.law.FiscalYear;

/** The chart with everything on it, as of one moment. */
public final class ChartSheet {

  private final String institutionName;
  private final ContactChart chart;
  private final List<ContactPerson> people;
  private final List<OutsideBox> all;
  private final LocalDate today;

  /**
   * @param chart null before anything was written down
   * @param all boxes outside in the order of calling, those left out too
   */
  ChartSheet(
      String institutionName,
      ContactChart chart,
      List<ContactPerson> people,
      List<OutsideBox> all,
      LocalDate today) {
    this.institutionName = institutionName;
    this.chart = chart;
    this.people = List.copyOf(people);
    this.all = List.copyOf(all);
    this.today = today;
  }

  public String getInstitutionName() {
    return institutionName;
  }

  /** Null before anything was written down. */
  public ContactChart getChart() {
    return chart;
  }

  /** In the order in which they are called. */
  public List<ContactPerson> getPeople() {
    return people;
  }

  /** Those on the chart, in the order in which they are called. */
  public List<OutsideBox> getOutside() {
    return all.stream().filter(box -> !box.isLeftOut()).toList();
  }

  /** この施設では使わない. */
  public List<OutsideBox> getLeftOut() {
    return all.stream().filter(OutsideBox::isLeftOut).toList();
  }

  public List<ContactPerson> holding(ContactRole role) {
    return people.stream().filter(person -> person.holds(role)).toList();
  }

  /** Who decides; where nobody is named, 管理者. */
  public List<ContactPerson> getDeciders() {
    List<ContactPerson> deciders = holding(ContactRole.DECIDER);
    return deciders.isEmpty() ? holding(ContactRole.ADMINISTRATOR) : deciders;
  }

  /** The name of the person who stands in, or null. */
  public String deputyOf(ContactPerson person) {
    return people.stream()
        .filter(p -> p.getId().equals(person.getDeputyId()))
        .map(ContactPerson::getName)
        .findFirst()
        .orElse(null);
  }

  public boolean isConfirmed() {
    return chart != null && chart.isConfirmedIn(FiscalYear.of(today));
  }

  /** Whether the chart on the wall says something else than the data; no if none was printed. */
  public boolean isChartCopyOld() {
    return chart != null
        && chart.getChartCopy() != null
        && chart.getChartCopy().differsFrom(getChartDigest());
  }

  public boolean isSheetCopyOld() {
    return chart != null
        && chart.getSheetCopy() != null
        && chart.getSheetCopy().differsFrom(getSheetDigest());
  }

  /** SHA-256 of everything that the printed chart says beside its dates. */
  String getChartDigest() {
    Stream<String> inside =
        people.stream()
            .flatMap(
                p ->
                    Stream.of(
                        p.getName(),
                        p.getTitle(),
                        new ContactRoles().convertToDatabaseColumn(p.getRoles()),
                        String.valueOf(p.getCallOrder()),
                        p.getPhone(),
                        p.getMobile(),
                        p.getEmail(),
                        deputyOf(p)));
    Stream<String> outside =
        getOutside().stream()
            .flatMap(
                o ->
                    Stream.of(
                        o.getName(),
                        o.getDetail(),
                        o.getPhone(),
                        o.getEmail(),
                        o.getHours(),
                        o.getNote()));
    return digest(Stream.of(Stream.of(institutionName), inside, outside).flatMap(s -> s));
  }

  String getSheetDigest() {
    return digest(
        Stream.of(
            getChartDigest(),
            chart == null ? null : chart.getUnplug(),
            chart == null ? null : chart.getPaperPlace()));
  }

  private static String digest(Stream<String> texts) {
    String all = texts.map(text -> Objects.toString(text, "")).collect(Collectors.joining("\n"));
    try {
      byte[] sha256 =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha256);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
