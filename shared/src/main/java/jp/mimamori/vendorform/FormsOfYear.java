package jp.mimamori.vendorform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.ChecklistResponseRepository;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.Outbox;
import jp.mimamori.mail.OutgoingMail;
import jp.mimamori.organization.InstitutionRepository;
import jp.mimamori.vendor.Vendor;
import jp.mimamori.vendor.VendorRepository;

/** 事業者確認用 that are due in a year, of the institution in whose name the transaction runs. */
@ApplicationScoped
class FormsOfYear {

  @Inject private VendorRepository vendors;
  @Inject private VendorRequestRepository requests;
  @Inject private ChecklistResponseRepository responses;
  @Inject private InstitutionRepository institutions;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  VendorForms on(LocalDate today) {
    FiscalYear year = FiscalYear.of(today);
    List<VendorRequest> asked = requests.of(year);
    List<ChecklistResponse> given = responses.ofVendors(year);
    Map<Long, OutgoingMail> mails =
        outbox.about(MailKind.VENDOR_REQUEST, asked.stream().map(VendorRequest::getId).toList());
    List<VendorFormLine> lines =
        vendors.current().stream().map(vendor -> line(vendor, asked, mails, given)).toList();
    return new VendorForms(lines, institutions.own().getWithoutVendorSince() != null);
  }

  private VendorFormLine line(
      Vendor vendor,
      List<VendorRequest> asked,
      Map<Long, OutgoingMail> mails,
      List<ChecklistResponse> given) {
    VendorRequest newest =
        asked.stream().filter(r -> r.getVendor().equals(vendor)).findFirst().orElse(null);
    ChecklistResponse response =
        given.stream().filter(r -> r.getVendorId() == vendor.getId()).findFirst().orElse(null);
    return new VendorFormLine(
        vendor,
        newest,
        newest == null ? null : mails.get(newest.getId()),
        response,
        clock.instant());
  }
}
