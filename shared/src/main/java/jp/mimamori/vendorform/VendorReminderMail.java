package jp.mimamori.vendorform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.Actor;
import jp.mimamori.mail.Mail;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.MailWriter;
import jp.mimamori.ui.Functions;

/** 催促 on the fourteenth day, with a link of its own; none where the vendor has answered. */
@ApplicationScoped
public class VendorReminderMail implements MailWriter {

  /** Stands in the audit trail in place of a person. */
  private static final String JOB = "job:mail";

  @Inject private VendorRequestMail mails;
  @Inject private VendorRequestRepository requests;
  @Inject private Event<VendorRequestChanged> changed;

  @Override
  public MailKind kind() {
    return MailKind.VENDOR_REMINDER;
  }

  @Override
  public Optional<Mail> write(long requestId, String address) {
    return mails.letter("reminder", requestId, address);
  }

  @Override
  public void sent(long requestId) {
    VendorRequest request = requests.one(requestId);
    Actor job = new Actor(JOB, Functions.term(MailKind.VENDOR_REMINDER), null);
    changed.fire(
        new VendorRequestChanged(
            AuditAction.REMIND_VENDOR,
            request.getInstitutionId(),
            job,
            request,
            RequestChannel.MAIL));
  }
}
