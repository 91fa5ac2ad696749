package jp.mimamori.continuity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.setup.PlainAnswer;

/** The check table with an institution's answers of a fiscal year. */
public final class CheckTable {

  /** A row with its answer. */
  public static final class Line {

    private final CheckItem item;
    private final CheckAnswer answer;
    private final CheckAnswer former;
    private final boolean first;

    private Line(CheckItem item, CheckAnswer given, boolean first) {
      boolean outdated = given != null && given.isOutdated(item);
      this.item = item;
      this.answer = outdated ? null : given;
      this.former = outdated ? given : null;
      this.first = first;
    }

    public CheckItem getItem() {
      return item;
    }

    /** Null before it was answered this year, and where the row asks something else since. */
    public CheckAnswer getAnswer() {
      return answer;
    }

    /** What was answered this year before the row asked something else, or null. */
    public CheckAnswer getFormer() {
      return former;
    }

    /** Whether a stage begins with it. */
    public boolean isFirst() {
      return first;
    }
  }

  private final FiscalYear year;
  private final List<Line> lines;

  CheckTable(FiscalYear year, List<CheckItem> items, List<CheckAnswer> answers) {
    this.year = year;
    Map<String, CheckAnswer> byItem =
        answers.stream().collect(Collectors.toMap(CheckAnswer::getItemId, Function.identity()));
    Map<String, CheckItem> firsts =
        items.stream()
            .collect(Collectors.toMap(CheckItem::getStageNo, Function.identity(), (a, b) -> a));
    lines =
        items.stream()
            .map(i -> new Line(i, byItem.get(i.getId()), firsts.get(i.getStageNo()) == i))
            .toList();
  }

  public String getYearLabel() {
    return year.label();
  }

  public List<Line> getLines() {
    return lines;
  }

  public int getAnswered() {
    return (int) lines.stream().filter(line -> line.getAnswer() != null).count();
  }

  public int getYes() {
    return count(PlainAnswer.YES);
  }

  public int getNo() {
    return count(PlainAnswer.NO);
  }

  private int count(PlainAnswer given) {
    return (int)
        lines.stream()
            .filter(line -> line.getAnswer() != null)
            .filter(line -> line.getAnswer().getAnswer() == given)
            .count();
  }

  /** Rows of which nobody has the official text. */
  public int getUnverified() {
    return (int) lines.stream().filter(line -> !line.getItem().isVerified()).count();
  }
}
