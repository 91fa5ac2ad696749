package jp.mimamori.packet;

import static jp.mimamori.print.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.mimamori.law.Wareki;
import jp.mimamori.organization.Institution;
import jp.mimamori.print.Element;
import jp.mimamori.print.Markup;
import jp.mimamori.print.Words;
import jp.mimamori.ui.Functions;

/** 表紙: whose papers they are, what is in them on which page, and what is missing. */
final class PacketCover {

  private static final Words WORDS = Printing.WORDS;

  private final PacketContents contents;
  private final Map<PacketPart, Pages> pages;

  private PacketCover(PacketContents contents, Map<PacketPart, Pages> pages) {
    this.contents = contents;
    this.pages = pages;
  }

  /** From the first to the last one, counted over the whole packet. */
  record Pages(int from, int to) {

    @Override
    public String toString() {
      return from == to ? WORDS.get("cover.onePage", from) : WORDS.get("cover.fromTo", from, to);
    }
  }

  /**
   * @param pages of the parts that are in it
   * @param remarks what else a reader has to know
   */
  static byte[] print(PacketContents contents, Map<PacketPart, Pages> pages, List<String> remarks) {
    PacketCover cover = new PacketCover(contents, pages);
    List<Markup> body = new ArrayList<>();
    body.add(element("p", "subtitle").holding(WORDS.get("cover.subtitle")));
    body.add(element("h1").holding(WORDS.get("cover.title")));
    body.add(element("p", "name").holding(contents.institution().getName()));
    body.add(cover.facts());
    body.add(element("h2").holding(WORDS.get("cover.contents")));
    body.add(cover.toMend());
    body.add(cover.table());
    Stream.concat(
            remarks.stream(), Stream.of(WORDS.get("cover.note", Wareki.date(contents.today()))))
        .forEach(remark -> body.add(element("p", "note").holding(remark)));
    return Printing.print(WORDS.get("cover.title"), "packet.css", contents, body);
  }

  private Element facts() {
    Institution institution = contents.institution();
    return element("table", "facts")
        .holding(
            element("tbody")
                .holding(
                    fact("cover.kind", Functions.term(institution.getKind())),
                    fact(
                        "cover.code",
                        Objects.requireNonNullElse(
                            institution.getCode(), WORDS.get("cover.noCode"))),
                    fact("cover.address", known(institution.getAddress())),
                    fact("cover.phone", known(institution.getPhone())),
                    fact("cover.made", Wareki.date(contents.today()))));
  }

  private static String known(String text) {
    return Objects.requireNonNullElse(text, WORDS.get("cover.unknown"));
  }

  private static Element fact(String key, String value) {
    return element("tr")
        .holding(
            element("th").with("scope", "row").holding(WORDS.get(key)),
            element("td").holding(value));
  }

  private Element table() {
    List<Element> rows = new ArrayList<>();
    for (PacketLine line : contents.getLines()) {
      rows.add(row(rows.size() + 1, line));
    }
    return element("table", "contents")
        .holding(
            element("colgroup")
                .holding(
                    Stream.of("no", "part", "standing", "about", "pages")
                        .map(name -> element("col", name))
                        .toList()),
            element("thead")
                .holding(
                    element("tr")
                        .holding(
                            Stream.of("no", "part", "standing", "about", "pages")
                                .map(
                                    name ->
                                        element("th")
                                            .with("scope", "col")
                                            .holding(WORDS.get("cover." + name)))
                                .toList())),
            element("tbody").holding(rows));
  }

  private Element row(int number, PacketLine line) {
    Pages where = pages.get(line.getPart());
    return element("tr")
        .holding(
            element("td", "center").holding(String.valueOf(number)),
            element("td").holding(Functions.term(line.getPart())),
            element("td", line.isToMend() ? "mend" : "center")
                .holding(Functions.term(line.getStanding())),
            element("td").holding(String.join("", line.getSentences())),
            element("td", "center")
                .holding(where == null ? WORDS.get("cover.notIn") : where.toString()));
  }

  private Element toMend() {
    int count = contents.getToMend().size();
    return element("p")
        .holding(count == 0 ? WORDS.get("cover.complete") : WORDS.get("cover.toMend", count));
  }
}
