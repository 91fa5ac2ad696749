package jp.mimamori.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** パッチ・脆弱性への対応: what became of an update or a warning (seed, slide 5-7). */
@Entity
@Table(name = "security_patch")
public class SecurityPatch extends LedgerEntry {

  static final Columns COLUMNS =
      new ColumnsOf<SecurityPatch>("patch")
          .text("target", e -> e.target, (e, v) -> e.target = v)
          .required()
          .listed()
          .system("systemId", e -> e.systemId, (e, v) -> e.systemId = v)
          .text("information", e -> e.information, (e, v) -> e.information = v)
          .listed()
          .date("knownOn", e -> e.knownOn, (e, v) -> e.knownOn = v)
          .listed()
          .choice("action", PatchAction.class, e -> e.action, (e, v) -> e.action = v)
          .required()
          .listed()
          .date("appliedOn", e -> e.appliedOn, (e, v) -> e.appliedOn = v)
          .listed()
          .date("plannedOn", e -> e.plannedOn, (e, v) -> e.plannedOn = v)
          .listed()
          .longText("reason", e -> e.reason, (e, v) -> e.reason = v)
          .longText("remarks", e -> e.remarks, (e, v) -> e.remarks = v)
          .asTheyStand();

  private String target;

  @Column(name = "system_id")
  private Long systemId;

  private String information;

  @Column(name = "known_on")
  private LocalDate knownOn;

  @Enumerated(EnumType.STRING)
  private PatchAction action;

  @Column(name = "applied_on")
  private LocalDate appliedOn;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  private String reason;

  private String remarks;

  protected SecurityPatch() {}

  @Override
  public String title() {
    return target;
  }

  @Override
  List<CellProblem> contradictions() {
    List<CellProblem> problems = new ArrayList<>();
    if (action == PatchAction.APPLIED && appliedOn == null) {
      problems.add(new CellProblem("appliedOn", CellFault.APPLIED_ON_MISSING));
    }
    if (action == PatchAction.DEFERRED && reason == null) {
      problems.add(new CellProblem("reason", CellFault.REASON_MISSING));
    }
    return problems;
  }
}
