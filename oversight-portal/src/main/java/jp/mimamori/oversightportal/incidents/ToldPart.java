package jp.mimamori.oversightportal.incidents;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.incident.ReportContent;
import jp.mimamori.incident.ReportField;
import jp.mimamori.incident.ReportPart;
import jp.mimamori.incident.ReportWords;

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
                        field -> new Line(field, ReportWords.of(content, field)),
                        Collectors.toList())));
    return Stream.of(ReportPart.values())
        .filter(lines::containsKey)
        .map(part -> new ToldPart(part, lines.get(part)))
        .toList();
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
