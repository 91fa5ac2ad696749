package jp.mimamori.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** リモートメンテナンス: a way in from outside by which a vendor maintains something (seed, slide 5-4). */
@Entity
@Table(name = "remote_maintenance")
public class RemoteMaintenance extends LedgerEntry {

  static final Columns COLUMNS =
      new ColumnsOf<RemoteMaintenance>("remote")
          .text("name", e -> e.name, (e, v) -> e.name = v)
          .required()
          .listed()
          .vendor("vendorId", e -> e.vendorId, (e, v) -> e.vendorId = v)
          .required()
          .listed()
          .system("systemId", e -> e.systemId, (e, v) -> e.systemId = v)
          .listed()
          .text("connection", e -> e.connection, (e, v) -> e.connection = v)
          .listed()
          .choice(
              "sourceRestriction",
              Safeguard.class,
              e -> e.sourceRestriction,
              (e, v) -> e.sourceRestriction = v)
          .listed()
          .choice(
              "secondFactor", Safeguard.class, e -> e.secondFactor, (e, v) -> e.secondFactor = v)
          .date("firmwareOn", e -> e.firmwareOn, (e, v) -> e.firmwareOn = v)
          .text("permission", e -> e.permission, (e, v) -> e.permission = v)
          .date("confirmedOn", e -> e.confirmedOn, (e, v) -> e.confirmedOn = v)
          .listed()
          .longText("remarks", e -> e.remarks, (e, v) -> e.remarks = v)
          .key("name")
          .asTheyStand();

  private String name;

  @Column(name = "vendor_id")
  private Long vendorId;

  @Column(name = "system_id")
  private Long systemId;

  private String connection;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_restriction")
  private Safeguard sourceRestriction;

  @Enumerated(EnumType.STRING)
  @Column(name = "second_factor")
  private Safeguard secondFactor;

  @Column(name = "firmware_on")
  private LocalDate firmwareOn;

  private String permission;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  private String remarks;

  protected RemoteMaintenance() {}

  @Override
  public String title() {
    return name;
  }
}
