package jp.mimamori.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the product mailed to an address. */
public final class Mailbox {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Pattern LINK = Pattern.compile("http://\\S+");

  private final String address;

  public Mailbox(String address) {
    this.address = address;
  }

  public int size() {
    return read(Folder::getMessageCount);
  }

  /** Waits until there are so many, and finds no more. */
  public Mailbox await(int mails) {
    Instant end = Instant.now().plus(PATIENCE);
    while (size() < mails && Instant.now().isBefore(end)) {
      sleep();
    }
    assertThat(size()).as("mails to %s", address).isEqualTo(mails);
    return this;
  }

  private static void sleep() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits until some mail says this. */
  public Mailbox awaitWords(String words) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!everything().contains(words) && Instant.now().isBefore(end)) {
      sleep();
    }
    return this;
  }

  public String newestSubject() {
    return read(box -> newest(box).getSubject());
  }

  /** A header of it. */
  public String newestHeader(String name) {
    return read(box -> newest(box).getHeader(name)[0]);
  }

  /** Its plain text. */
  public String newestText() {
    return read(box -> text(newest(box).getContent()));
  }

  /** Subjects and texts of all mails, in every format they were sent in. */
  public String everything() {
    return read(
        box -> {
          StringBuilder all = new StringBuilder();
          for (Message mail : box.getMessages()) {
            all.append(mail.getSubject()).append('\n');
            append(all, mail.getContent());
          }
          return all.toString();
        });
  }

  private static void append(StringBuilder all, Object content)
      throws MessagingException, IOException {
    if (content instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        append(all, parts.getBodyPart(i).getContent());
      }
    } else {
      all.append(content).append('\n');
    }
  }

  /** The first address in the newest mail. */
  public String newestLink() {
    Matcher link = LINK.matcher(newestText());
    assertThat(link.find()).as("a link in the mail to %s", address).isTrue();
    return link.group();
  }

  private static Message newest(Folder box) throws MessagingException {
    assertThat(box.getMessageCount()).as("mails").isPositive();
    return box.getMessage(box.getMessageCount());
  }

  private static String text(Object content) throws MessagingException, IOException {
    return content instanceof Multipart parts
        ? text(parts.getBodyPart(0).getContent())
        : content.toString();
  }

  private <T> T read(Reading<T> reading) {
    String[] server = Product.running().imap().split(":");
    try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
      store.connect(server[0], Integer.parseInt(server[1]), address, "any");
      try (Folder box = store.getFolder("INBOX")) {
        box.open(Folder.READ_ONLY);
        return reading.of(box);
      }
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Reading<T> {
    T of(Folder box) throws MessagingException, IOException;
  }
}
