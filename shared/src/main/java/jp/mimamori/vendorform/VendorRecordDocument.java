package jp.mimamori.vendorform;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.mimamori.checklist.Progress;
import jp.mimamori.law.Wareki;
import jp.mimamori.mail.MailState;
import jp.mimamori.mail.OutgoingMail;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Markup;
import jp.mimamori.ui.Functions;
import jp.mimamori.vendor.Vendor;

/** Prints a {@link VendorRecord} on A4: one table for each request, a line for each thing done. */
public final class VendorRecordDocument {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("jp.mimamori.vendorform.vendor-record", Locale.ROOT);

  private final VendorRecord record;

  private VendorRecordDocument(VendorRecord record) {
    this.record = record;
  }

  /** The record as a PDF file. */
  public static byte[] print(VendorRecord record) {
    return new VendorRecordDocument(record).document().toPdf();
  }

  private A4Document document() {
    List<Markup> parts = new ArrayList<>();
    parts.add(element("h1").holding(word("title")));
    parts.add(parties());
    for (int i = 0; i < record.requests().size(); i++) {
      RequestRecord request = record.requests().get(i);
      String year = request.getRequest().getYear().label();
      parts.add(element("h2").holding(word("request", i + 1, year)));
      parts.add(table(request));
    }
    if (record.requests().isEmpty()) {
      parts.add(element("p").holding(word("none")));
    }
    parts.add(element("p", "note").holding(word("note")));
    return new A4Document(
        String.join(" ", word("title"), record.vendor().getName(), record.institutionName()),
        "vendor-record.css",
        text(word("printed", Functions.moment(record.printedAt()))),
        element("div").holding(parts));
  }

  private Markup parties() {
    Vendor vendor = record.vendor();
    Progress progress = record.progress();
    String code = record.institutionCode() == null ? word("noCode") : record.institutionCode();
    return rows(
        row("institution", record.institutionName()),
        row("code", code),
        row("vendor", vendor.getName()),
        row("systems", vendor.getSystems()),
        row("contract", Functions.term(vendor.getContractKind())),
        row(
            "progress",
            progress == null
                ? word("notAnswered")
                : word(
                    "figures",
                    progress.getAnswered(),
                    progress.getApplicable(),
                    progress.getYes(),
                    progress.getNo())));
  }

  private Markup table(RequestRecord about) {
    VendorRequest request = about.getRequest();
    List<Markup> rows = new ArrayList<>();
    rows.add(
        row(
            "requestedAt",
            word("by", Functions.moment(request.getRequestedAt()), request.getRequestedBy())));
    String channel = Functions.term(request.getChannel());
    rows.add(
        row(
            "channel",
            request.getEmail() == null ? channel : word("to", channel, request.getEmail())));
    if (about.getMail() != null) {
      rows.add(row("mail", delivery(about.getMail())));
    }
    if (about.getReminderMail() != null) {
      rows.add(row("reminderMail", delivery(about.getReminderMail())));
    }
    for (VendorReminder reminder : about.getReminders()) {
      rows.add(
          row(
              "reminder",
              word(
                  "by",
                  Wareki.date(reminder.getRemindedOn()) + "　" + Functions.term(reminder.getMeans()),
                  reminder.getRemindedBy())));
    }
    rows.add(row("until", Wareki.date(request.getLastDay())));
    rows.add(row("answer", answer(about)));
    return rows(rows.toArray(Markup[]::new));
  }

  private static String delivery(OutgoingMail mail) {
    String result =
        mail.getState() == MailState.QUEUED
            ? word("due", Functions.moment(mail.getDueAt()))
            : word(
                "settled", Functions.term(mail.getState()), Functions.moment(mail.getSettledAt()));
    return mail.getLastFailure() == null
        ? result
        : word("failed", result, mail.getAttempts(), mail.getLastFailure());
  }

  private static String answer(RequestRecord about) {
    VendorRequest request = about.getRequest();
    String at = Functions.moment(request.getClosedAt());
    return switch (about.getState()) {
      case ANSWERED ->
          word(
              "to",
              word("by", at, request.getClosedBy()),
              Functions.term(request.getAnswerOrigin()));
      case REVOKED -> word("revoked", word("by", at, request.getClosedBy()));
      case EXPIRED -> word("expired");
      case RELEASED -> word("released");
      case OPEN -> word("notAnswered");
    };
  }

  private static Markup rows(Markup... rows) {
    return element("table", "record").holding(element("tbody").holding(rows));
  }

  private static Markup row(String label, String value) {
    return element("tr")
        .holding(
            element("th").with("scope", "row").holding(word(label)), element("td").holding(value));
  }

  private static String word(String key, Object... values) {
    String pattern = WORDS.getString(key);
    Object[] words = Stream.of(values).map(String::valueOf).toArray();
    return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.JAPAN).format(words);
  }
}
