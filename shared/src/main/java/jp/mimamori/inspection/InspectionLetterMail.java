package jp.mimamori.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.mimamori.law.Wareki;
import jp.mimamori.mail.Mail;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.MailWriter;
import jp.mimamori.ui.Functions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells an institution that a letter has come. What it says stands behind the sign-in. */
@ApplicationScoped
public class InspectionLetterMail implements MailWriter {

  @Inject private InspectionRepository repository;

  @Inject
  @ConfigProperty(name = "mimamori.base-url")
  private String baseUrl;

  @Override
  public MailKind kind() {
    return MailKind.INSPECTION_LETTER;
  }

  @Override
  public Optional<Mail> write(long letterId, String address) {
    return repository
        .letter(letterId)
        .map(
            letter -> {
              Object[] values = {
                letter.getInstitutionName(),
                letter.getOfficeName(),
                Functions.term(letter.getKind()),
                Wareki.date(letter.getDatedOn()),
                baseUrl + "/inspection/view.xhtml?id=" + letter.getInspectionId()
              };
              return new Mail(
                  address,
                  LetterTemplate.fill("mail.subject", values),
                  LetterTemplate.fill("mail.text", values));
            });
  }
}
