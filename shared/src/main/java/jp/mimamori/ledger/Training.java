package jp.mimamori.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 研修・訓練 that were held. */
@Entity
@Table(name = "training")
public class Training extends LedgerEntry {

  static final Columns COLUMNS =
      new ColumnsOf<Training>("training")
          .date("heldOn", e -> e.heldOn, (e, v) -> e.heldOn = v)
          .required()
          .listed()
          .choice("kind", TrainingKind.class, e -> e.kind, (e, v) -> e.kind = v)
          .required()
          .listed()
          .text("title", e -> e.title, (e, v) -> e.title = v)
          .required()
          .listed()
          .number("participants", 100000, e -> e.participants, (e, v) -> e.participants = v)
          .listed()
          .number("invited", 100000, e -> e.invited, (e, v) -> e.invited = v)
          .listed()
          .text("lecturer", e -> e.lecturer, (e, v) -> e.lecturer = v)
          .longText("result", e -> e.result, (e, v) -> e.result = v)
          .longText("remarks", e -> e.remarks, (e, v) -> e.remarks = v)
          .asTheyStand();

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Enumerated(EnumType.STRING)
  private TrainingKind kind;

  private String title;

  private Integer participants;

  private Integer invited;

  private String lecturer;

  private String result;

  private String remarks;

  protected Training() {}

  @Override
  public String title() {
    return title;
  }
}
