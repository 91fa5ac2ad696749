package jp.mimamori.continuity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.setup.PlainAnswer;
import jp.mimamori.tenancy.TenantOwned;

/** An institution's answer to a row of the check table, for a fiscal year. */
@Entity
@Table(name = "bcp_check_answer")
public class CheckAnswer extends TenantOwned {

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Column(name = "item_id")
  private String itemId;

  @Enumerated(EnumType.STRING)
  private PlainAnswer answer;

  private String note;

  @Column(name = "wording_no")
  private int wordingNo;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  @Column(name = "answered_by")
  private String answeredBy;

  protected CheckAnswer() {}

  CheckAnswer(FiscalYear year, String itemId) {
    this.fiscalYear = year.year();
    this.itemId = itemId;
  }

  /**
   * Who says the same again to the same words leaves the day of the answer as it was.
   *
   * @return whether it became different
   */
  boolean answer(AnswerCheck.Given given, Actor by, LocalDate today) {
    if (given.answer() == answer
        && Objects.equals(given.note(), note)
        && given.wordingNo() == wordingNo) {
      return false;
    }
    answer = given.answer();
    note = given.note();
    wordingNo = given.wordingNo();
    answeredOn = today;
    answeredBy = by.name();
    return true;
  }

  public String getItemId() {
    return itemId;
  }

  /** Whether the row has asked something else since. */
  boolean isOutdated(CheckItem item) {
    return wordingNo != item.getWordingNo();
  }

  public PlainAnswer getAnswer() {
    return answer;
  }

  public String getNote() {
    return note;
  }

  public LocalDate getAnsweredOn() {
    return answeredOn;
  }

  public String getAnsweredBy() {
    return answeredBy;
  }
}
