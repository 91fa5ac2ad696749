package jp.mimamori.checklist;

import java.time.LocalDate;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.ui.Functions;

/** Puts what was answered onto the official form. */
public final class OfficialForms {

  /**
   * Whose form it is.
   *
   * @param code medical institution code, or null
   */
  public record Sender(String name, InstitutionKind kind, String code) {

    static Sender of(Institution institution) {
      return new Sender(institution.getName(), institution.getKind(), institution.getCode());
    }
  }

  private OfficialForms() {}

  /** 医療機関確認用 or 薬局確認用, as it is on a day. */
  public static OfficialForm own(ChecklistSheet sheet, Institution institution, LocalDate on) {
    return of(ChecklistResponse.OWN_FORM, null, sheet, institution, on);
  }

  /** 事業者確認用 of a vendor, or the own form. */
  public static OfficialForm of(
      long vendorId,
      String vendorName,
      ChecklistSheet sheet,
      Institution institution,
      LocalDate on) {
    return of(vendorId, vendorName, sheet, Sender.of(institution), on);
  }

  /** The same for an institution that is known by its head alone. */
  public static OfficialForm of(
      long vendorId, String vendorName, ChecklistSheet sheet, Sender sender, LocalDate on) {
    ChecklistEdition edition = sheet.getEdition();
    return new OfficialForm(
        vendorId,
        edition.getTitle(),
        Functions.term(edition.getAudience()),
        sheet.getYearLabel(),
        sender.name(),
        vendorName,
        Functions.term(sender.kind()),
        sender.code(),
        on,
        edition.bannerOf(sheet.getYear()),
        edition.getRounds(),
        sheet.getProgress().getStanding() == Standing.NO_SYSTEM,
        sheet.getSections().stream().map(OfficialForms::section).toList());
  }

  private static OfficialForm.Section section(SheetSection section) {
    return new OfficialForm.Section(
        section.getNumber(),
        section.getTitle(),
        section.getGroups().stream().map(OfficialForms::group).toList());
  }

  private static OfficialForm.Group group(SheetGroup group) {
    return new OfficialForm.Group(
        group.getName(), group.getLines().stream().map(OfficialForms::row).toList());
  }

  private static OfficialForm.Row row(SheetLine line) {
    ChecklistItem item = line.getItem();
    return new OfficialForm.Row(
        item.getId(),
        item.getOfficialNo(),
        item.getText(),
        item.getNote(),
        item.isGate(),
        line.getRounds().stream().map(OfficialForms::round).toList());
  }

  private static OfficialForm.RoundCell round(Round round) {
    return new OfficialForm.RoundCell(
        round.getRoundNo(),
        round.getConfirmedOn(),
        round.getValue(),
        round.getTargetOn(),
        round.getRemarks(),
        round.getAnsweredByName(),
        round.getPaper(),
        round.getOrigin() == RoundOrigin.VENDOR_PAPER);
  }
}
