package jp.mimamori.vendorform;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
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

/**
 * 事業者確認用 that are due this year, of the institution in whose name the transaction runs. Read once
 * in a transaction, since several parts of a page ask: for those who only look.
 */
@TransactionScoped
class FormsOfYear implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient VendorRepository vendors;
  @Inject private transient VendorRequestRepository requests;
  @Inject private transient ChecklistResponseRepository responses;
  @Inject private transient InstitutionRepository institutions;
  @Inject private transient Outbox outbox;
  @Inject private transient Clock clock;

  private transient VendorForms thisYear;

  VendorForms thisYear() {
    if (thisYear == null) {
      thisYear = of(FiscalYear.of(LocalDate.now(clock)));
    }
    return thisYear;
  }

  private VendorForms of(FiscalYear year) {
    List<Vendor> current = vendors.current();
    if (current.isEmpty()) {
      return new VendorForms(List.of(), institutions.own().getWithoutVendorSince() != null);
    }
    List<VendorRequest> asked = requests.of(year);
    List<ChecklistResponse> given = responses.ofVendors(year);
    Map<Long, OutgoingMail> mails = outbox.about(MailKind.VENDOR_REQUEST, open(asked));
    return new VendorForms(
        current.stream().map(vendor -> line(vendor, asked, mails, given)).toList(), false);
  }

  /** Ids of those whose mail still matters. */
  private static List<Long> open(List<VendorRequest> asked) {
    return asked.stream()
        .filter(request -> request.getState() == RequestState.OPEN)
        .map(VendorRequest::getId)
        .toList();
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
