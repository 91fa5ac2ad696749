package jp.mimamori.continuity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.mimamori.tenancy.TenantOwned;

/** What the plan says in the institution's own words; all else comes from what it keeps here. */
@Entity
@Table(name = "continuity_plan")
public class ContinuityPlan extends TenantOwned {

  @Column(name = "plan_no")
  private int planNo = 1;

  private int revision;

  @Column(name = "revised_on")
  private LocalDate revisedOn;

  private String emergency;
  private String impact;
  private String paper;
  private String recovery;
  private String patients;
  private String storage;

  protected ContinuityPlan() {}

  /**
   * @param words without faults
   */
  public ContinuityPlan(PlanWords words, LocalDate today) {
    write(words, today);
  }

  /** The next revision. */
  final void write(PlanWords words, LocalDate today) {
    emergency = words.emergency();
    impact = words.impact();
    paper = words.paper();
    recovery = words.recovery();
    patients = words.patients();
    storage = words.storage();
    revision++;
    revisedOn = today;
  }

  public PlanWords words() {
    return new PlanWords(emergency, impact, paper, recovery, patients, storage);
  }

  public int getRevision() {
    return revision;
  }

  public LocalDate getRevisedOn() {
    return revisedOn;
  }
}
