package jp.mimamori.vendorform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import jp.mimamori.law.JapanTime;
import jp.mimamori.law.Wareki;
import jp.mimamori.mail.Mail;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.MailWriter;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.InstitutionRepository;
import jp.mimamori.vendor.Vendor;

/** 事業者確認用のお願い, with the link. */
@ApplicationScoped
public class VendorRequestMail implements MailWriter {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("jp.mimamori.vendorform.mails", Locale.ROOT);

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
    Object[] values = {
      institution.getName(),
      institution.getPhone() == null ? word("noPhone") : institution.getPhone(),
      vendor.getName(),
      contact == null ? word("anyContact") : contact,
      vendor.getSystems(),
      links.make(request),
      Wareki.date(request.getLastDay()),
      Wareki.date(request.getRequestedAt().atZone(JapanTime.ZONE).toLocalDate()),
      request.getYear().label(),
      request.getRequestedBy()
    };
    return Optional.of(
        new Mail(address, fill(name + ".subject", values), fill(name + ".text", values)));
  }

  private static String fill(String key, Object... values) {
    return new MessageFormat(word(key), Locale.JAPAN).format(values);
  }

  private static String word(String key) {
    return WORDS.getString(key);
  }
}
