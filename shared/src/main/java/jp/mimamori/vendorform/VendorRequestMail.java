package jp.mimamori.vendorform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import jp.mimamori.law.JapanTime;
import jp.mimamori.law.Wareki;
import jp.mimamori.mail.Letters;
import jp.mimamori.mail.Mail;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.MailWriter;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.InstitutionRepository;
import jp.mimamori.vendor.Vendor;

/** 事業者確認用のお願い, with the link. */
@ApplicationScoped
public class VendorRequestMail implements MailWriter {

  private static final Letters LETTERS = new Letters("jp.mimamori.vendorform.mails");

  @Inject private VendorRequestRepository requests;
  @Inject private InstitutionRepository institutions;
  @Inject private VendorLinks links;
  @Inject private Clock clock;

  @Override
  public MailKind kind() {
    return MailKind.VENDOR_REQUEST;
  }

  @Override
  public Optional<Mail> write(long requestId, String address) {
    return letter("request", requestId, address);
  }

  /** A letter to the vendor of a request; none once the request is closed or has expired. */
  Optional<Mail> letter(String name, long requestId, String address) {
    VendorRequest request = requests.one(requestId);
    if (!request.isOpen(clock.instant())) {
      return Optional.empty();
    }
    Institution institution = institutions.own();
    Vendor vendor = request.getVendor();
    String contact = vendor.getContactName();
    return Optional.of(
        LETTERS.write(
            address,
            name,
            institution.getName(),
            institution.getPhone() == null ? LETTERS.word("noPhone") : institution.getPhone(),
            vendor.getName(),
            contact == null ? LETTERS.word("anyContact") : contact,
            vendor.getSystems(),
            links.make(request),
            Wareki.date(request.getLastDay()),
            Wareki.date(request.getRequestedAt().atZone(JapanTime.ZONE).toLocalDate()),
            request.getYear().label(),
            request.getRequestedBy()));
  }
}
