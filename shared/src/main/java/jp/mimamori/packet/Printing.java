package jp.mimamori.packet;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.mimamori.law.Wareki;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Element;
import jp.mimamori.print.Markup;
import jp.mimamori.print.Words;

/** What the printed pages of this feature have in common. */
final class Printing {

  static final Words WORDS = Words.of("jp.mimamori.packet.packet");

  private Printing() {}

  static byte[] print(String title, String styles, PacketContents contents, List<Markup> body) {
    String institution = contents.institution().getName();
    return new A4Document(
            title + " " + institution,
            styles,
            text(WORDS.get("foot", institution, Wareki.date(contents.today()))),
            element("div").holding(body))
        .toPdf();
  }

  /** A list on A4 landscape; its heads are given by their keys. */
  static byte[] list(
      String title, PacketContents contents, List<String> heads, List<List<String>> rows) {
    Element table =
        element("table", "ledger")
            .holding(
                element("thead").holding(row("th", heads.stream().map(h -> WORDS.get(h)))),
                element("tbody").holding(rows.stream().map(r -> row("td", r.stream())).toList()));
    return print(title, "ledger.css", contents, List.of(element("h1").holding(title), table));
  }

  private static Element row(String cell, Stream<String> texts) {
    return element("tr")
        .holding(texts.map(t -> element(cell).holding(Objects.toString(t, ""))).toList());
  }
}
