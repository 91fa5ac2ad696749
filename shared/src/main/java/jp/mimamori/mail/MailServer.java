package jp.mimamori.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server that takes our mail. */
@ApplicationScoped
public class MailServer {

  private static final String UTF_8 = "UTF-8";
  private static final String TIMEOUT_MILLIS = "15000";

  @Inject
  @ConfigProperty(name = "mail.host", defaultValue = "localhost")
  private String host;

  @Inject
  @ConfigProperty(name = "mail.port", defaultValue = "25")
  private String port;

  /** Whom mails come from. */
  @Inject
  @ConfigProperty(name = "mail.from", defaultValue = "mimamori@localhost")
  private String from;

  /** The name that readers see. */
  @Inject
  @ConfigProperty(name = "mail.from-name", defaultValue = "見守り")
  private String fromName;

  @Inject
  @ConfigProperty(name = "mail.user")
  private Optional<String> user;

  @Inject
  @ConfigProperty(name = "mail.password")
  private Optional<String> password;

  /** Refuses to send over a line that is not encrypted. */
  @Inject
  @ConfigProperty(name = "mail.starttls", defaultValue = "false")
  private boolean startTls;

  @Inject private Clock clock;

  /**
   * @param id tells a mail that comes a second time from another one
   * @throws MailException if the server does not take it
   */
  void send(Mail mail, String id) {
    try {
      MimeMessage message = new Numbered(session(), "<" + id + "@mimamori>");
      message.setFrom(new InternetAddress(from, fromName, UTF_8));
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
      message.setSubject(mail.subject(), UTF_8);
      message.setText(mail.text(), UTF_8);
      message.setHeader("Auto-Submitted", "auto-generated");
      if (mail.unsubscribing() != null) {
        message.setHeader("List-Unsubscribe", "<" + mail.unsubscribing() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      }
      message.setSentDate(Date.from(clock.instant()));
      Transport.send(message);
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new MailException(e.getMessage(), e);
    }
  }

  private Session session() {
    Properties smtp = new Properties();
    smtp.setProperty("mail.smtp.host", host);
    smtp.setProperty("mail.smtp.port", port);
    smtp.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    smtp.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
    smtp.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    smtp.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
    smtp.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
    smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    smtp.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
    return Session.getInstance(smtp, user.isPresent() ? login() : null);
  }

  private Authenticator login() {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(user.orElseThrow(), password.orElse(""));
      }
    };
  }

  /** Jakarta Mail would make an id of its own. */
  private static final class Numbered extends MimeMessage {

    private final String id;

    Numbered(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
