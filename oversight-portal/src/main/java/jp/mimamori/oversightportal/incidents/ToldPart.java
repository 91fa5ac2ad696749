package jp.mimamori.oversightportal.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.incident.ReportContent;
import jp.mimamori.incident.ReportField;
import jp.mimamori.incident.ReportPart;
import jp.mimamori.law.Wareki;
import jp.mimamori.ui.Functions;

/** What a report says under one of its headings, in words. */
public final class ToldPart {

  private final ReportPart part;
  private final List<Line> lines;

  private ToldPart(ReportPart part, List<Line> lines) {
    this.part = part;
    this.lines = List.copyOf(lines);
  }

  /** Those under which something is said. */
  static List<ToldPart> of(ReportContent content) {
    Map<ReportPart, List<Line>> lines =
        Stream.of(ReportField.values())
            .filter(field -> content.of(field) != null)
            .collect(
                Collectors.groupingBy(
                    ReportField::getPart,
                    Collectors.mapping(
                        field -> new Line(field, word(field, content.of(field))),
                        Collectors.toList())));
    return Stream.of(ReportPart.values())
        .filter(lines::containsKey)
        .map(part -> new ToldPart(part, lines.get(part)))
        .toList();
  }

  private static String word(ReportField field, String stored) {
    return switch (field.getInput()) {
      case CHOICE -> Functions.term(field.choice(stored));
      case DATE -> Wareki.date(LocalDate.parse(stored));
      case LINE, TEXT, TIME -> stored;
    };
  }

  public ReportPart getPart() {
    return part;
  }

  public List<Line> getLines() {
    return lines;
  }

  /** A field and what was said to it. */
  public static final class Line {
    private final ReportField field;
    private final String words;

    private Line(ReportField field, String words) {
      this.field = field;
      this.words = words;
    }

    public ReportField getField() {
      return field;
    }

    public String getWords() {
      return words;
    }
  }
}
