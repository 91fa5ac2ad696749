package jp.mimamori.oversightportal.paper;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import jp.mimamori.checklist.Answer;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.checklist.TypedAnswer;

/** One item of the paper form: what stands there so far, and what the officer types. */
public class PaperLine extends TypedAnswer {

  private static final long serialVersionUID = 1L;

  private final SheetLine line;
  private final boolean opensSection;

  PaperLine(SheetLine line, boolean opensSection) {
    this.line = line;
    this.opensSection = opensSection;
  }

  /** Whether the paper says anything about the item. */
  boolean isFilled() {
    return Stream.of(getValue(), getConfirmedOn(), getTargetOn(), getRemarks())
        .anyMatch(Objects::nonNull);
  }

  /**
   * @param paperOn the date of the paper, where the item bears none of its own
   */
  Answer answer(LocalDate paperOn) {
    LocalDate confirmedOn = getConfirmedOn() == null ? paperOn : getConfirmedOn();
    return new Answer(getValue(), confirmedOn, getTargetOn(), getRemarks());
  }

  /** The item as the institution has it now. */
  public SheetLine getLine() {
    return line;
  }

  /** Whether it is the first of its section on the form. */
  public boolean isOpensSection() {
    return opensSection;
  }
}
