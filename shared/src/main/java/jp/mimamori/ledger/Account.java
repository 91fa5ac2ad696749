package jp.mimamori.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 利用者ID: who may do what with which information (seed, slides 5-5 and 5-6). Holds no password. */
@Entity
@Table(name = "account")
public class Account extends LedgerEntry {

  static final Columns COLUMNS =
      new ColumnsOf<Account>("account")
          .code("userId", e -> e.userId, (e, v) -> e.userId = v)
          .required()
          .listed()
          .text("holder", e -> e.holder, (e, v) -> e.holder = v)
          .required()
          .listed()
          .system("systemId", e -> e.systemId, (e, v) -> e.systemId = v)
          .required()
          .listed()
          .text("job", e -> e.job, (e, v) -> e.job = v)
          .listed()
          .text("duty", e -> e.duty, (e, v) -> e.duty = v)
          .choice("accessRight", AccessRight.class, e -> e.accessRight, (e, v) -> e.accessRight = v)
          .required()
          .listed()
          .text("informationClasses", e -> e.informationClasses, (e, v) -> e.informationClasses = v)
          .choice("state", AccountState.class, e -> e.state, (e, v) -> e.state = v)
          .required()
          .listed()
          .date("issuedOn", e -> e.issuedOn, (e, v) -> e.issuedOn = v)
          .date("leavesOn", e -> e.leavesOn, (e, v) -> e.leavesOn = v)
          .date("disabledOn", e -> e.disabledOn, (e, v) -> e.disabledOn = v)
          .date("deletedOn", e -> e.deletedOn, (e, v) -> e.deletedOn = v)
          .choice(
              "secondFactor", Safeguard.class, e -> e.secondFactor, (e, v) -> e.secondFactor = v)
          .date("checkedOn", e -> e.checkedOn, (e, v) -> e.checkedOn = v)
          .listed()
          .longText("remarks", e -> e.remarks, (e, v) -> e.remarks = v)
          .key("systemId", "userId")
          .asTheyStand();

  @Column(name = "user_id")
  private String userId;

  private String holder;

  @Column(name = "system_id")
  private Long systemId;

  private String job;

  private String duty;

  @Enumerated(EnumType.STRING)
  @Column(name = "access_right")
  private AccessRight accessRight;

  @Column(name = "information_classes")
  private String informationClasses;

  @Enumerated(EnumType.STRING)
  private AccountState state;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "leaves_on")
  private LocalDate leavesOn;

  @Column(name = "disabled_on")
  private LocalDate disabledOn;

  @Column(name = "deleted_on")
  private LocalDate deletedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "second_factor")
  private Safeguard secondFactor;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  private String remarks;

  protected Account() {}

  @Override
  public String title() {
    return userId;
  }

  @Override
  List<CellProblem> contradictions() {
    List<CellProblem> problems = new ArrayList<>();
    if (state == AccountState.DISABLED && disabledOn == null) {
      problems.add(new CellProblem("disabledOn", CellFault.DISABLED_ON_MISSING));
    }
    if (state == AccountState.DELETED && deletedOn == null) {
      problems.add(new CellProblem("deletedOn", CellFault.DELETED_ON_MISSING));
    }
    return problems;
  }
}
