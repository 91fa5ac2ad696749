package jp.mimamori.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * 機器: a server, a terminal, network equipment. Columns of the ministry's example (seed, slide 5-3),
 * of the BCP guide, and what the checklist asks of each device.
 */
@Entity
@Table(name = "device")
public class Device extends LedgerEntry {

  static final Columns COLUMNS =
      new ColumnsOf<Device>("device")
          .text("name", e -> e.name, (e, v) -> e.name = v)
          .required()
          .official()
          .listed()
          .choice("kind", DeviceKind.class, e -> e.kind, (e, v) -> e.kind = v)
          .required()
          .official()
          .listed()
          .code("code", e -> e.code, (e, v) -> e.code = v)
          .listed()
          .text("model", e -> e.model, (e, v) -> e.model = v)
          .official()
          .code("serialNumber", e -> e.serialNumber, (e, v) -> e.serialNumber = v)
          .official()
          .text("maker", e -> e.maker, (e, v) -> e.maker = v)
          .official()
          .text("software", e -> e.software, (e, v) -> e.software = v)
          .official()
          .text("firmware", e -> e.firmware, (e, v) -> e.firmware = v)
          .code("ipAddress", e -> e.ipAddress, (e, v) -> e.ipAddress = v)
          .official()
          .code("computerName", e -> e.computerName, (e, v) -> e.computerName = v)
          .official()
          .text("place", e -> e.place, (e, v) -> e.place = v)
          .official()
          .listed()
          .text("users", e -> e.users, (e, v) -> e.users = v)
          .official()
          .listed()
          .date("registeredOn", e -> e.registeredOn, (e, v) -> e.registeredOn = v)
          .official()
          .system("systemId", e -> e.systemId, (e, v) -> e.systemId = v)
          .vendor("vendorId", e -> e.vendorId, (e, v) -> e.vendorId = v)
          .choice("use", DeviceUse.class, e -> e.use, (e, v) -> e.use = v)
          .listed()
          .choice("remote", Presence.class, e -> e.remote, (e, v) -> e.remote = v)
          .text("connection", e -> e.connection, (e, v) -> e.connection = v)
          .choice(
              "sourceRestriction",
              Safeguard.class,
              e -> e.sourceRestriction,
              (e, v) -> e.sourceRestriction = v)
          .choice(
              "unneededServices",
              Safeguard.class,
              e -> e.unneededServices,
              (e, v) -> e.unneededServices = v)
          .choice("antivirus", Safeguard.class, e -> e.antivirus, (e, v) -> e.antivirus = v)
          .choice("usb", Safeguard.class, e -> e.usb, (e, v) -> e.usb = v)
          .date("patchedOn", e -> e.patchedOn, (e, v) -> e.patchedOn = v)
          .date("supportEndsOn", e -> e.supportEndsOn, (e, v) -> e.supportEndsOn = v)
          .date("checkedOn", e -> e.checkedOn, (e, v) -> e.checkedOn = v)
          .listed()
          .longText("remarks", e -> e.remarks, (e, v) -> e.remarks = v)
          .key("code")
          .key("serialNumber")
          .key("computerName")
          .asTheyStand();

  private String name;

  @Enumerated(EnumType.STRING)
  private DeviceKind kind;

  private String code;

  private String model;

  @Column(name = "serial_number")
  private String serialNumber;

  private String maker;

  private String software;

  private String firmware;

  @Column(name = "ip_address")
  private String ipAddress;

  @Column(name = "computer_name")
  private String computerName;

  private String place;

  private String users;

  @Column(name = "registered_on")
  private LocalDate registeredOn;

  @Column(name = "system_id")
  private Long systemId;

  @Column(name = "vendor_id")
  private Long vendorId;

  @Enumerated(EnumType.STRING)
  @Column(name = "in_use")
  private DeviceUse use;

  @Enumerated(EnumType.STRING)
  private Presence remote;

  private String connection;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_restriction")
  private Safeguard sourceRestriction;

  @Enumerated(EnumType.STRING)
  @Column(name = "unneeded_services")
  private Safeguard unneededServices;

  @Enumerated(EnumType.STRING)
  private Safeguard antivirus;

  @Enumerated(EnumType.STRING)
  private Safeguard usb;

  @Column(name = "patched_on")
  private LocalDate patchedOn;

  @Column(name = "support_ends_on")
  private LocalDate supportEndsOn;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  private String remarks;

  protected Device() {}

  @Override
  public String title() {
    return name;
  }
}
