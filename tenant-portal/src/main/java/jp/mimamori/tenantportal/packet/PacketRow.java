package jp.mimamori.tenantportal.packet;

import jp.mimamori.packet.PacketLine;
import jp.mimamori.packet.PacketPart;
import jp.mimamori.packet.PacketStanding;

/** A part of the packet, and the page where it is mended. */
public final class PacketRow {

  private final PacketLine line;

  PacketRow(PacketLine line) {
    this.line = line;
  }

  public PacketPart getPart() {
    return line.getPart();
  }

  public PacketStanding getStanding() {
    return line.getStanding();
  }

  public String getAbout() {
    return String.join("", line.getSentences());
  }

  public boolean isToMend() {
    return line.isToMend();
  }

  /** Of the kit's tag {@code u:status}. */
  public String getKind() {
    return switch (line.getStanding()) {
      case GOOD -> "good";
      case PARTLY -> "partly";
      case OLD -> "overdue";
      case MISSING -> "open";
      case NOT_NEEDED -> "none";
    };
  }

  /** Within the portal. */
  public String getPath() {
    return switch (line.getPart()) {
      case OWN_FORM -> "/checklist/index.xhtml";
      case VENDOR_FORMS -> "/vendors/index.xhtml";
      case RESPONSIBILITY -> "/responsibility/index.xhtml";
      case CONTACT_CHART -> "/contact/index.xhtml";
      case FIRST_CONTACT -> "/contact/sheet.xhtml";
      case BACKUP -> "/backup/index.xhtml";
      case CHECK_TABLE -> "/continuity/check.xhtml";
      case PLAN -> "/continuity/plan.xhtml";
      case EVIDENCE -> "/evidence/index.xhtml";
      case SYSTEM, DEVICE, ACCOUNT, REMOTE, DISCLOSURE, LOG_REVIEW, PATCH, RULE, TRAINING ->
          "/ledgers/list.xhtml?kind=" + line.getPart().getLedger().getAddress();
    };
  }
}
