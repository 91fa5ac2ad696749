package jp.mimamori.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mimamori.mail.Letters;
import jp.mimamori.mail.Mail;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.MailWriter;
import jp.mimamori.organization.InstitutionRepository;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDo.Urgency;
import jp.mimamori.todo.ToDos;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The weekly mail: what is open, in words that tell neither a name nor an item; none where nothing
 * is open, and none to whoever switched it off or no longer works here.
 */
@ApplicationScoped
public class DigestMail implements MailWriter {

  /** Below it lie the links that stop the mail, each named by its token. */
  public static final String LINKS = "/digest/";

  private static final Letters LETTERS = new Letters("jp.mimamori.calendar.mails");

  @Inject private CalendarReaderRepository readers;
  @Inject private WeeklyDigest digest;
  @Inject private ToDos todos;
  @Inject private InstitutionRepository institutions;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "mimamori.base-url")
  private String baseUrl;

  @Override
  public MailKind kind() {
    return MailKind.WEEKLY_DIGEST;
  }

  /**
   * @param week the Monday, as days since 1970-01-01
   */
  @Override
  public Optional<Mail> write(long week, String address) {
    LocalDate today = LocalDate.now(clock);
    List<CalendarReader> wanted = readers.mailedAt(address, today);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    digest.plan(address);
    List<ToDo> open = todos.within(Horizon.near(today));
    return open.isEmpty() ? Optional.empty() : Optional.of(letter(open, address, wanted.get(0)));
  }

  private Mail letter(List<ToDo> open, String address, CalendarReader reader) {
    String stop = baseUrl + LINKS + reader.stopToken();
    return LETTERS
        .write(
            address,
            "digest",
            institutions.own().getName(),
            count(open, Urgency.OVERDUE),
            count(open, Urgency.SOON),
            OutsideWords.lines(open),
            baseUrl + "/calendar/index.xhtml",
            stop)
        .withUnsubscribing(stop);
  }

  private static String count(List<ToDo> open, Urgency urgency) {
    return String.valueOf(open.stream().filter(todo -> todo.getUrgency() == urgency).count());
  }
}
