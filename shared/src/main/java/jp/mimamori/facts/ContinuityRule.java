package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.mimamori.continuity.AnswerCheck;
import jp.mimamori.continuity.CheckTable;
import jp.mimamori.continuity.ContinuityPlan;
import jp.mimamori.continuity.Drill;
import jp.mimamori.continuity.KeepPlan;
import jp.mimamori.continuity.RunDrill;

/**
 * サイバー攻撃を想定したBCP: the check table is what a plan is held against (seed, slide 5-12: 策定したBCPの内容は確認表を
 * 用いて確認), so a いいえ in it speaks against はい. A plan that was neither checked nor revised for a year
 * is stale.
 */
@ApplicationScoped
class ContinuityRule implements FactRule {

  private static final String CONTROL = "BCP";

  @Inject private AnswerCheck answerCheck;
  @Inject private KeepPlan keepPlan;
  @Inject private RunDrill runDrill;

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    return judge(
        answerCheck.thisYear(),
        keepPlan.plan().map(ContinuityPlan::getRevisedOn).orElse(null),
        runDrill.last().map(Drill::finishedOn).orElse(null),
        records.today());
  }

  /**
   * @param revisedOn when the plan was last revised; null where none is written here
   * @param drilledOn of the last drill, or null
   */
  static Fact judge(CheckTable check, LocalDate revisedOn, LocalDate drilledOn, LocalDate today) {
    if (revisedOn == null && check.getAnswered() == 0) {
      return Fact.of(CONTROL, FactStanding.UNKNOWN, FactOrigin.CONTINUITY).say("none");
    }
    return Fact.of(CONTROL, standing(check, revisedOn, today), FactOrigin.CONTINUITY)
        .say(
            "check",
            check.getYearLabel(),
            check.getLines().size(),
            check.getAnswered(),
            check.getYes())
        .sayIf(check.getNo() > 0, "no", check.getNo())
        .sayIf(revisedOn != null, "plan", revisedOn)
        .sayIf(revisedOn == null, "noPlan")
        .sayIf(drilledOn != null, "drill", drilledOn)
        .sayIf(drilledOn == null, "noDrill");
  }

  private static FactStanding standing(CheckTable check, LocalDate revisedOn, LocalDate today) {
    if (check.getNo() > 0) {
      return FactStanding.OPPOSED;
    }
    boolean checked = check.getYes() == check.getLines().size();
    if (revisedOn == null && !checked) {
      return FactStanding.UNKNOWN;
    }
    return checked || !Age.isStale(revisedOn, today) ? FactStanding.SUPPORTED : FactStanding.STALE;
  }
}
