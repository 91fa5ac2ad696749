package jp.mimamori.tenantportal.continuity;

import java.io.Serializable;
import jp.mimamori.continuity.AnswerCheck.Given;
import jp.mimamori.continuity.CheckAnswer;
import jp.mimamori.continuity.CheckItem;
import jp.mimamori.continuity.CheckTable;
import jp.mimamori.setup.PlainAnswer;

/** A row of the check table as it is filled in. */
public class CheckRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final String stage;
  private final String label;
  private final String text;
  private final String source;
  private final boolean verified;
  private final int wordingNo;
  private final PlainAnswer former;
  private PlainAnswer answer;
  private String note;

  CheckRow(CheckTable.Line line) {
    CheckItem item = line.getItem();
    id = item.getId();
    stage = line.isFirst() ? item.getStageNo() + "　" + item.getStage() : null;
    label = item.getItemNo() + "　" + item.getHeading();
    text = item.getText();
    source = item.getSource();
    verified = item.isVerified();
    wordingNo = item.getWordingNo();
    former = line.getFormer() == null ? null : line.getFormer().getAnswer();
    CheckAnswer given = line.getAnswer();
    if (given != null) {
      answer = given.getAnswer();
      note = given.getNote();
    }
  }

  Given given() {
    return new Given(answer, note == null || note.isBlank() ? null : note.strip(), wordingNo);
  }

  public String getId() {
    return id;
  }

  /** Where a stage begins, its name; else null. */
  public String getStage() {
    return stage;
  }

  /** 項番 and 大項目. */
  public String getLabel() {
    return label;
  }

  /** 確認項目, or null while nobody has the official text. */
  public String getText() {
    return text;
  }

  public String getSource() {
    return source;
  }

  public boolean isVerified() {
    return verified;
  }

  /** What was answered before the row asked something else, or null. */
  public PlainAnswer getFormer() {
    return former;
  }

  public PlainAnswer getAnswer() {
    return answer;
  }

  public void setAnswer(PlainAnswer answer) {
    this.answer = answer;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
