package jp.mimamori.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 規程・方針: a rule of the house and when it was last looked at. */
@Entity
@Table(name = "rule_document")
public class RuleDocument extends LedgerEntry {

  static final Columns COLUMNS =
      new ColumnsOf<RuleDocument>("rule")
          .text("title", e -> e.title, (e, v) -> e.title = v)
          .required()
          .listed()
          .code("edition", e -> e.edition, (e, v) -> e.edition = v)
          .listed()
          .date("decidedOn", e -> e.decidedOn, (e, v) -> e.decidedOn = v)
          .required()
          .listed()
          .date("revisedOn", e -> e.revisedOn, (e, v) -> e.revisedOn = v)
          .listed()
          .date("reviewOn", e -> e.reviewOn, (e, v) -> e.reviewOn = v)
          .listed()
          .text("owner", e -> e.owner, (e, v) -> e.owner = v)
          .listed()
          .choice("passwords", Safeguard.class, e -> e.passwords, (e, v) -> e.passwords = v)
          .choice("media", Safeguard.class, e -> e.media, (e, v) -> e.media = v)
          .text("place", e -> e.place, (e, v) -> e.place = v)
          .longText("remarks", e -> e.remarks, (e, v) -> e.remarks = v)
          .key("title")
          .asTheyStand();

  private String title;

  private String edition;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "revised_on")
  private LocalDate revisedOn;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  private String owner;

  @Enumerated(EnumType.STRING)
  private Safeguard passwords;

  @Enumerated(EnumType.STRING)
  private Safeguard media;

  private String place;

  private String remarks;

  protected RuleDocument() {}

  @Override
  public String title() {
    return title;
  }
}
