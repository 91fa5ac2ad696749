package jp.mimamori.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import jp.mimamori.law.JapanTime;
import jp.mimamori.law.Wareki;
import jp.mimamori.mail.Mail;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.MailWriter;
import jp.mimamori.organization.InstitutionRepository;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail that brings an invitation; its code is made here. */
@ApplicationScoped
public class InvitationMail implements MailWriter {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("jp.mimamori.invitation.invitation", Locale.ROOT);

  @Inject private InvitationRepository invitations;
  @Inject private InstitutionRepository institutions;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "mimamori.institutions-url")
  private String portal;

  @Override
  public MailKind kind() {
    return MailKind.INSTITUTION_INVITATION;
  }

  @Override
  public Optional<Mail> write(long invitationId, String address) {
    return invitations
        .find(invitationId)
        .filter(invitation -> invitation.state(clock.instant()) == InvitationState.OPEN)
        .map(invitation -> letter(invitation, address));
  }

  private Mail letter(Invitation invitation, String address) {
    InvitationCode code = InvitationCode.random();
    invitation.bear(code);
    LocalDate lastDay = LocalDate.ofInstant(invitation.getExpiresAt(), JapanTime.ZONE).minusDays(1);
    Object[] values = {
      institutions.own().getName(),
      invitation.getOffice(),
      portal + AcceptInvitation.PATH,
      code.grouped(),
      Wareki.date(lastDay)
    };
    return new Mail(
        address,
        MessageFormat.format(WORDS.getString("mail.subject"), values),
        MessageFormat.format(WORDS.getString("mail.text"), values));
  }
}
