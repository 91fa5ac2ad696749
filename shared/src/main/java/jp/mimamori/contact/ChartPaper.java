package jp.mimamori.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.law.Wareki;
import jp.mimamori.print.Words;
import jp.mimamori.ui.Functions;

/**
 * What a printed 連絡体制図 says: of today ({@link ChartSheet}), or of the day of a visit ({@link
 * FrozenChart}).
 *
 * @param revision such as ふじ内科医院　第3版（令和8年11月22日）
 * @param inside a box for each who is called, one after the other
 * @param outside in the order of calling
 */
public record ChartPaper(
    String institutionName, String revision, List<List<Line>> inside, List<List<Line>> outside) {

  private static final Words WORDS = Words.of("jp.mimamori.contact.contacts");

  /**
   * A line of a box.
   *
   * @param style of its letters: role, name, phone or small
   * @param words null for a line that is left out
   */
  record Line(String style, String words) {}

  public ChartPaper {
    inside = List.copyOf(inside);
    outside = List.copyOf(outside);
  }

  static ChartPaper of(ChartSheet sheet) {
    List<List<Line>> outside = new ArrayList<>();
    for (OutsideBox box : sheet.getOutside()) {
      outside.add(outside(outside.size() + 1, box));
    }
    return new ChartPaper(
        sheet.getInstitutionName(),
        revision(
            sheet.getInstitutionName(),
            sheet.getChart().getRevision(),
            sheet.getChart().getRevisedOn()),
        sheet.getPeople().stream().map(person -> inside(sheet, person)).toList(),
        outside);
  }

  static String revision(String institutionName, int revision, LocalDate revisedOn) {
    return WORDS.get("revision", institutionName, revision, Wareki.date(revisedOn));
  }

  private static List<Line> inside(ChartSheet sheet, ContactPerson person) {
    String deputy = sheet.deputyOf(person);
    return List.of(
        new Line("role", ContactChartDocument.roles(person.getRoles())),
        new Line("name", ContactChartDocument.joined(person.getTitle(), person.getName())),
        new Line("phone", person.getPhone()),
        new Line("phone", person.getMobile()),
        new Line("small", person.getEmail()),
        new Line("small", deputy == null ? null : WORDS.get("deputy", deputy)));
  }

  private static List<Line> outside(int order, OutsideBox box) {
    String caution =
        box.getCertainty() == OutsideBox.Certainty.UNVERIFIED ? WORDS.get("unverified") : null;
    return Stream.concat(
            called(order, box.getCategory(), box.getName(), box.getDetail(), box.getPhone()),
            small(box.getEmail(), box.getHours(), box.getNote(), caution))
        .toList();
  }

  /** A number that nobody knows is a line for a pen. */
  static Stream<Line> called(
      int order, ContactCategory category, String name, String detail, String phone) {
    return Stream.of(
        new Line("role", order + ". " + Functions.term(category)),
        new Line("name", name),
        new Line("small", detail),
        new Line("phone", phone == null ? WORDS.get("blank") : phone));
  }

  static Stream<Line> small(String... words) {
    return Stream.of(words).map(line -> new Line("small", line));
  }
}
