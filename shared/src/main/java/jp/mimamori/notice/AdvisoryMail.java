package jp.mimamori.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.law.Wareki;
import jp.mimamori.mail.Letters;
import jp.mimamori.mail.Mail;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.MailWriter;
import jp.mimamori.organization.InstitutionRepository;
import jp.mimamori.ui.Functions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail of a notice, with all that it says; none to an institution that acknowledged it. */
@ApplicationScoped
public class AdvisoryMail implements MailWriter {

  private static final Letters LETTERS = new Letters("jp.mimamori.notice.mails");

  @Inject private ReceivedAdvisories advisories;
  @Inject private InstitutionRepository institutions;

  @Inject
  @ConfigProperty(name = "mimamori.base-url")
  private String baseUrl;

  @Override
  public MailKind kind() {
    return MailKind.ADVISORY;
  }

  @Override
  public Optional<Mail> write(long advisoryId, String address) {
    return advisories
        .one(advisoryId)
        .filter(ReceivedAdvisory::isOpen)
        .map(received -> mail(received.getAdvisory(), address));
  }

  private Mail mail(Advisory advisory, String address) {
    return LETTERS.write(
        address,
        "advisory",
        institutions.own().getName(),
        advisory.getOfficeName(),
        Functions.term(advisory.getSeverity()),
        advisory.getTitle(),
        advisory.getText(),
        particulars(advisory),
        baseUrl + "/notice/view.xhtml?id=" + advisory.getId());
  }

  /** A line for each that there is. */
  private static String particulars(Advisory advisory) {
    return Stream.of(
            line("product", String.join("、", advisory.getProducts())),
            line("source", advisory.getSourceUrl()),
            line(
                "by",
                advisory.getAcknowledgeBy() == null
                    ? null
                    : Wareki.date(advisory.getAcknowledgeBy())),
            line("phone", advisory.getOfficePhone()))
        .collect(Collectors.joining());
  }

  private static String line(String key, String value) {
    return value == null || value.isEmpty() ? "" : LETTERS.word(key) + value + "\n";
  }
}
