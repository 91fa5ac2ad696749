package jp.mimamori.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jp.mimamori.backup.BackupOverview;
import jp.mimamori.backup.ReadBackups;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialFormDocument;
import jp.mimamori.contact.ChartSheet;
import jp.mimamori.contact.ContactChartDocument;
import jp.mimamori.contact.FirstContactDocument;
import jp.mimamori.contact.ReadContacts;
import jp.mimamori.continuity.KeepPlan;
import jp.mimamori.continuity.PlanPdf;
import jp.mimamori.ledger.LedgerCount;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.ReadLedger;
import jp.mimamori.responsibility.KeepAgreement;
import jp.mimamori.submission.PrintForms;
import jp.mimamori.vendorform.PrintVendorRecord;
import jp.mimamori.vendorform.ReadVendorForms;
import jp.mimamori.vendorform.VendorFormLine;
import jp.mimamori.vendorform.VendorFormState;
import jp.mimamori.vendorform.VendorRecordDocument;

/**
 * Which papers belong into a packet, each printed as its own feature prints it. What an institution
 * does not have is left out; the cover says so.
 */
@ApplicationScoped
class PrintParts {

  @Inject private PrintForms printForms;
  @Inject private ReadVendorForms readVendorForms;
  @Inject private PrintVendorRecord printVendorRecord;
  @Inject private KeepAgreement keepAgreement;
  @Inject private ReadContacts readContacts;
  @Inject private ReadLedger readLedger;
  @Inject private ReadBackups readBackups;
  @Inject private KeepPlan keepPlan;

  /**
   * One paper that is still to be printed.
   *
   * @param title tells it from others of the same part; null where there is one only
   */
  record Paper(PacketPart part, String title, Supplier<byte[]> pdf) {}

  /** Everything but cover and evidence, in the order of the parts. */
  List<Paper> of(PacketContents contents) {
    List<Paper> papers = new ArrayList<>();
    addForms(papers);
    addResponsibility(papers);
    addContacts(papers, contents.today());
    addLedgers(papers);
    addBackups(papers, contents);
    addPlan(papers, contents);
    return papers;
  }

  /** A form on which nobody has written anything is not worth its paper, but for the own one. */
  private void addForms(List<Paper> papers) {
    List<OfficialForm> forms = printForms.current();
    OfficialForm own = forms.get(0);
    papers.add(new Paper(PacketPart.OWN_FORM, null, () -> OfficialFormDocument.print(own)));
    for (OfficialForm form : forms.subList(1, forms.size())) {
      if (form.rows().anyMatch(row -> !row.rounds().isEmpty())) {
        papers.add(
            new Paper(
                PacketPart.VENDOR_FORMS,
                form.vendorName(),
                () -> OfficialFormDocument.print(form)));
      }
    }
    for (VendorFormLine line : readVendorForms.thisYear().getLines()) {
      if (line.getRequest() != null && line.getState() != VendorFormState.ANSWERED) {
        papers.add(record(line));
      }
    }
  }

  /** The proof that a vendor was asked. */
  private Paper record(VendorFormLine line) {
    return new Paper(
        PacketPart.VENDOR_FORMS,
        Printing.WORDS.get("record", line.getVendor().getName()),
        () -> VendorRecordDocument.print(printVendorRecord.of(line.getVendor().getId())));
  }

  private void addResponsibility(List<Paper> papers) {
    if (keepAgreement.all().stream().anyMatch(one -> one.getAgreement() != null)) {
      papers.add(new Paper(PacketPart.RESPONSIBILITY, null, keepAgreement::print));
    }
  }

  /** Not by the use case that prints for the wall: these copies do not hang there. */
  private void addContacts(List<Paper> papers, LocalDate today) {
    ChartSheet sheet = readContacts.chart();
    if (sheet.getChart() == null || sheet.getPeople().isEmpty()) {
      return;
    }
    papers.add(
        new Paper(PacketPart.CONTACT_CHART, null, () -> ContactChartDocument.print(sheet, today)));
    papers.add(
        new Paper(PacketPart.FIRST_CONTACT, null, () -> FirstContactDocument.print(sheet, today)));
  }

  private void addLedgers(List<Paper> papers) {
    List<LedgerKind> kept =
        readLedger.overview().stream()
            .filter(count -> count.getEntries() > 0)
            .map(LedgerCount::getKind)
            .toList();
    for (PacketPart part : PacketPart.values()) {
      if (kept.contains(part.getLedger())) {
        papers.add(new Paper(part, null, () -> readLedger.printBeginning(part.getLedger())));
      }
    }
  }

  private void addBackups(List<Paper> papers, PacketContents contents) {
    BackupOverview backups = readBackups.overview();
    if (!backups.getLines().isEmpty()) {
      papers.add(
          new Paper(PacketPart.BACKUP, null, () -> BackupListDocument.print(contents, backups)));
    }
  }

  private void addPlan(List<Paper> papers, PacketContents contents) {
    if (contents.line(PacketPart.CHECK_TABLE).getStanding() != PacketStanding.MISSING) {
      papers.add(
          new Paper(PacketPart.CHECK_TABLE, null, () -> PlanPdf.printCheckTable(keepPlan.print())));
    }
    if (keepPlan.plan().isPresent()) {
      papers.add(new Paper(PacketPart.PLAN, null, () -> PlanPdf.printPlan(keepPlan.print())));
    }
  }
}
