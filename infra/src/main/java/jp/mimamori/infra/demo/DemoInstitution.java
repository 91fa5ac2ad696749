package jp.mimamori.infra.demo;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.organization.InstitutionKind;

/**
 * A fictional institution and what it will do.
 *
 * @param code medical institution code, or null
 * @param closedOn null while it is open
 * @param vendorContract whether a vendor maintains its systems; else two items need no entry
 * @param plots two years ago, last year, this year
 */
record DemoInstitution(
    long id,
    InstitutionKind kind,
    String name,
    String kana,
    String code,
    String municipalityCode,
    String healthCenterCode,
    String address,
    String phone,
    LocalDate openedOn,
    LocalDate closedOn,
    boolean vendorContract,
    List<Plot> plots) {

  /** A mailbox that no mail can reach (RFC 2606). */
  String mailbox(String who) {
    return who + "@i" + id + ".example";
  }
}
