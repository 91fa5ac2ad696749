package jp.mimamori.continuity;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.mimamori.contact.ChartSheet;
import jp.mimamori.contact.ContactPerson;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Markup;
import jp.mimamori.print.Words;
import jp.mimamori.ui.Functions;

/** The minutes of a drill on A4: who took part, what was said at which step. */
final class DrillMinutes {

  private static final Words WORDS = Words.of("jp.mimamori.continuity.plan");

  private DrillMinutes() {}

  /**
   * @param contacts that the drill was held with
   * @param finishedAt when it ended
   */
  static byte[] print(
      String institutionName, Drill drill, ChartSheet contacts, Instant finishedAt) {
    List<Markup> body = new ArrayList<>();
    body.add(element("h1").holding(WORDS.get("minutes.title")));
    body.add(element("p", "revision").holding(institutionName));
    body.add(
        table(
            row(
                WORDS.get("minutes.time"),
                WORDS.get(
                    "minutes.fromTo",
                    Functions.moment(drill.getStartedAt()),
                    Functions.moment(finishedAt))),
            row(WORDS.get("minutes.participants"), drill.getParticipants()),
            row(WORDS.get("minutes.startedBy"), drill.getStartedBy()),
            row(WORDS.get("minutes.chart"), chart(contacts))));
    body.add(element("h2").holding(WORDS.get("minutes.steps")));
    List<Markup> steps = new ArrayList<>();
    for (DrillStep step : DrillStep.values()) {
      String note = drill.noteOf(step).map(DrillNote::getNote).orElse(null);
      steps.add(
          row(
              WORDS.get("minutes.step", step.getFrom(), step.getTo(), Functions.term(step)),
              Objects.toString(note, WORDS.get("missing"))));
    }
    body.add(table(steps.toArray(Markup[]::new)));
    body.add(element("p", "note").holding(WORDS.get("minutes.note")));
    return new A4Document(
            WORDS.get("minutes.title") + " " + institutionName,
            "continuity.css",
            text(WORDS.get("minutes.foot", Functions.moment(finishedAt))),
            element("div").holding(body))
        .toPdf();
  }

  private static String chart(ChartSheet contacts) {
    return contacts.getChart() == null
        ? WORDS.get("missing")
        : WORDS.get(
            "minutes.chartOf",
            contacts.getChart().getRevision(),
            String.join("、", contacts.getPeople().stream().map(ContactPerson::getName).toList()));
  }

  private static Markup table(Markup... rows) {
    return element("table", "minutes").holding(element("tbody").holding(rows));
  }

  private static Markup row(String label, String value) {
    List<Markup> lines = value.lines().<Markup>map(line -> element("p").holding(line)).toList();
    return element("tr")
        .holding(element("th").with("scope", "row").holding(label), element("td").holding(lines));
  }
}
