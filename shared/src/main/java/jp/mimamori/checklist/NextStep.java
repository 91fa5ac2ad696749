package jp.mimamori.checklist;

/** The one thing to do next on a checklist. */
public final class NextStep {

  /** In the order in which they are due. */
  public enum Kind {
    /** 医療情報システムの有無に答える. */
    ANSWER_GATE,
    /** 次の未回答の項目に答える. */
    ANSWER_ITEM,
    /** 保健所から差し戻された項目を直す. */
    ANSWER_RETURNED,
    /** 目標日を過ぎた項目を見直す. */
    CATCH_UP,
    /** 保健所に提出する. */
    SUBMIT,
    /** 印刷して検査に備える. */
    PRINT
  }

  private final Kind kind;
  private final SheetLine line;

  NextStep(Kind kind, SheetLine line) {
    this.kind = kind;
    this.line = line;
  }

  public Kind getKind() {
    return kind;
  }

  /** The item it is about; the gate question where it is about all. */
  public SheetLine getLine() {
    return line;
  }
}
