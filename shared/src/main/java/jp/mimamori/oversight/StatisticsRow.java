package jp.mimamori.oversight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.Control;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.InstitutionKind;

/**
 * 統計の1行: of the institutions of a health center and kind, how many keep a control. Where the center
 * shows statistics only the database tells no number below five (秘匿); nor is any told here from
 * which such a number could be had by subtraction. What is not told is null.
 */
public final class StatisticsRow {

  /** The smallest number that {@code statistics_count} tells ({@code V20__lists_and_map.sql}). */
  static final int SMALLEST_TOLD = 5;

  private final HealthCenter center;
  private final InstitutionKind kind;
  private final Control control;
  private final String groupName;
  private final boolean open;
  private final Long asked;
  private final Long yes;
  private final Long no;

  /**
   * @param groupName what of the institution is asked about, such as サーバ; null where it is all of
   *     it
   * @param open whether the center shows every number
   */
  StatisticsRow(
      HealthCenter center,
      InstitutionKind kind,
      Control control,
      String groupName,
      ItemCell cell,
      boolean open) {
    this.center = center;
    this.kind = kind;
    this.control = control;
    this.groupName = groupName;
    this.open = open;
    this.asked = cell.isWhole() ? tellable(cell.getAsked()) : null;
    Long told = open || cell.tells(AnswerValue.YES) ? (Long) cell.getYes() : null;
    this.yes = isTellable(asked, told) ? told : null;
    told = open || cell.tells(AnswerValue.NO) ? (Long) cell.getNo() : null;
    this.no = isTellable(asked, told) && isTellable(rest(asked, yes), told) ? told : null;
  }

  /** Whether what it leaves of a number that is told may be told as well. */
  private boolean isTellable(Long of, Long number) {
    return number != null && (of == null || tellable(of - number) != null);
  }

  private static Long rest(Long of, Long number) {
    return of == null || number == null ? null : (Long) (of - number);
  }

  private Long tellable(long number) {
    return open || number == 0 || number >= SMALLEST_TOLD ? (Long) number : null;
  }

  public HealthCenter getCenter() {
    return center;
  }

  public InstitutionKind getKind() {
    return kind;
  }

  public Control getControl() {
    return control;
  }

  /** What of the institution is asked about, such as サーバ; null where it is all of it. */
  public String getGroupName() {
    return groupName;
  }

  /** Whether the center shows every number. */
  public boolean isOpen() {
    return open;
  }

  /** 分母: institutions that are asked, answered or not; those that said 記入不要 are not among them. */
  public Long getAsked() {
    return asked;
  }

  /** 分子: はい. */
  public Long getYes() {
    return yes;
  }

  /** いいえ. */
  public Long getNo() {
    return no;
  }

  /** No answer yet. */
  public Long getUnknown() {
    return rest(rest(asked, yes), no);
  }

  /** Percent of はい among those asked, one decimal, rounded down; null where nobody is asked. */
  public BigDecimal getRate() {
    return asked == null || yes == null || asked == 0
        ? null
        : BigDecimal.valueOf(yes * 100).divide(BigDecimal.valueOf(asked), 1, RoundingMode.DOWN);
  }
}
