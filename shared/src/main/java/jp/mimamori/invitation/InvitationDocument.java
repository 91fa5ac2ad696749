package jp.mimamori.invitation;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.mimamori.law.Wareki;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Element;
import jp.mimamori.print.Markup;

/**
 * Letters that invite, a page each, for envelopes with a window (長形3号, the sheet folded in three:
 * the window lies 45 to 90 mm below the upper edge, on the left).
 */
public final class InvitationDocument {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("jp.mimamori.invitation.invitation", Locale.ROOT);

  private InvitationDocument() {}

  /** The letters as one PDF file. */
  public static byte[] print(List<InvitationLetter> letters, LocalDate today) {
    List<Markup> pages = new ArrayList<>();
    letters.forEach(letter -> pages.add(page(letter, today)));
    return new A4Document(
            word("letter.title"),
            "invitation.css",
            text(word("letter.foot")),
            element("div").holding(pages))
        .toPdf();
  }

  private static Markup page(InvitationLetter letter, LocalDate today) {
    return element("div", "letter")
        .holding(
            element("div", "window")
                .holding(
                    element("p").holding(letter.address() == null ? "" : letter.address()),
                    element("p", "addressee").holding(word("letter.to", letter.institution()))),
            element("p", "sender")
                .holding(
                    text(Wareki.date(today)),
                    element("br"),
                    text(letter.office()),
                    element("br"),
                    text(
                        letter.officePhone() == null
                            ? ""
                            : word("letter.phone", letter.officePhone()))),
            element("h1").holding(word("letter.heading")),
            element("p").holding(word("letter.why")),
            element("p").holding(word("letter.what")),
            element("h2").holding(word("letter.steps")),
            element("ol")
                .holding(
                    item(word("letter.step1", letter.portal())),
                    item(word("letter.step2")),
                    item(word("letter.step3")),
                    item(word("letter.step4"))),
            element("table", "code")
                .holding(
                    element("tbody")
                        .holding(
                            element("tr")
                                .holding(
                                    element("td", "signs")
                                        .holding(
                                            element("p").holding(word("letter.code")),
                                            element("p", "big").holding(letter.code().grouped()),
                                            element("p")
                                                .holding(
                                                    word(
                                                        "letter.until",
                                                        Wareki.date(letter.lastDay())))),
                                    element("td", "qr")
                                        .holding(
                                            element("object")
                                                .with(
                                                    "data",
                                                    letter.portal() + "#" + letter.code().value())
                                                .with("alt", word("letter.qr")))))),
            element("p", "note").holding(word("letter.note")));
  }

  private static Element item(String sentence) {
    return element("li").holding(sentence);
  }

  private static String word(String key, Object... values) {
    return MessageFormat.format(WORDS.getString(key), values);
  }
}
