package jp.mimamori.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.backup.SystemBackup;
import jp.mimamori.backup.SystemLoss;
import jp.mimamori.contact.ContactPerson;
import jp.mimamori.contact.ContactRole;
import jp.mimamori.contact.OutsideBox;
import jp.mimamori.law.Wareki;
import jp.mimamori.ledger.MedicalSystem;
import jp.mimamori.print.Words;
import jp.mimamori.setup.PlainAnswer;
import jp.mimamori.ui.Functions;

/**
 * The plan in the outline of the ministry's ひな形
 * (https://www.mhlw.go.jp/content/10808000/001261302.pdf, known by its stored copy
 * https://wic-net.com/material/document/15065), as far as it is known. Headings keep its numbers;
 * what the institution has not written is said to be missing.
 */
final class PlanOutline {

  private static final Words WORDS = Words.of("jp.mimamori.continuity.plan");

  private final PlanFacts facts;
  private final List<PlanPart> parts = new ArrayList<>();

  private PlanOutline(PlanFacts facts) {
    this.facts = facts;
  }

  /** The plan with the check table behind it. */
  static List<PlanPart> of(PlanFacts facts) {
    return Stream.of(planOf(facts), checkTableOf(facts)).flatMap(List::stream).toList();
  }

  static List<PlanPart> planOf(PlanFacts facts) {
    PlanOutline outline = new PlanOutline(facts);
    outline.general();
    outline.inPeace();
    outline.inEmergency();
    outline.afterwards();
    return List.copyOf(outline.parts);
  }

  static List<PlanPart> checkTableOf(PlanFacts facts) {
    PlanOutline outline = new PlanOutline(facts);
    outline.checkTable();
    return List.copyOf(outline.parts);
  }

  static String title() {
    return WORDS.get("title");
  }

  /** ふじ内科医院　第3版（令和8年11月22日） */
  static String revision(PlanFacts facts) {
    ContinuityPlan plan = facts.plan();
    return plan == null
        ? WORDS.get("unwritten", facts.institutionName(), Wareki.date(facts.today()))
        : WORDS.get(
            "revision",
            facts.institutionName(),
            plan.getRevision(),
            Wareki.date(plan.getRevisedOn()));
  }

  static String foot(PlanFacts facts) {
    return WORDS.get("foot", Wareki.date(facts.today()));
  }

  /** 第1章. */
  private void general() {
    heading(1, "h1");
    heading(2, "h1.3.2");
    say("events");
    told(facts.words().emergency());
    heading(2, "h1.4");
    told(facts.words().storage());
  }

  /** 第2章 体制整備. */
  private void inPeace() {
    heading(1, "h2");
    heading(2, "h2.1.1");
    told(names(facts.contacts().holding(ContactRole.SAFETY_MANAGER)));
    heading(2, "h2.1.2");
    people();
    heading(2, "h2.1.3");
    systems();
    heading(2, "h2.1.4");
    say("network");
    heading(2, "h2.1.5");
    told(facts.words().impact());
    told(facts.words().paper());
    heading(2, "h2.2.1");
    outside();
    heading(2, "h2.2.4");
    backups();
  }

  /** 第3章: what is done when it happens. */
  private void inEmergency() {
    heading(1, "h3");
    heading(2, "h3.first");
    say("first");
    told(facts.contacts().getChart() == null ? null : facts.contacts().getChart().getUnplug());
    parts.add(
        new PlanPart.Paragraph(
            WORDS.get(
                "decide", Objects.toString(names(facts.contacts().getDeciders()), missing()))));
    heading(2, "h3.4.2");
    say("evidence");
    heading(2, "h3.4.3");
    say("report");
    told(facts.words().patients());
    heading(2, "h3.5");
    told(facts.words().recovery());
  }

  /** 第4章 事後対応. */
  private void afterwards() {
    heading(1, "h4");
    heading(2, "h4.1");
    say("afterReport");
    heading(2, "h4.2.1");
    say("prevention");
    heading(2, "h4.2.2");
    say("vendors");
  }

  private void checkTable() {
    heading(1, "check");
    say("checkText", facts.check().getYearLabel());
    List<List<String>> rows =
        facts.check().getLines().stream()
            .map(
                line ->
                    List.of(
                        line.getItem().getItemNo(),
                        Objects.toString(line.getItem().getText(), WORDS.get("noText"))
                            + (line.getItem().isVerified() ? "" : WORDS.get("unverified")),
                        line.getAnswer() == null
                            ? WORDS.get("notAnswered")
                            : Functions.term(line.getAnswer().getAnswer()),
                        line.getAnswer() == null
                            ? ""
                            : Objects.toString(line.getAnswer().getNote(), "")))
            .toList();
    table(rows, "check.no", "check.item", "check.answer", "check.note");
  }

  private void people() {
    table(
        facts.contacts().getPeople().stream()
            .map(
                p ->
                    List.of(
                        String.valueOf(p.getCallOrder()),
                        p.getRoles().stream()
                            .sorted()
                            .map(Functions::term)
                            .collect(Collectors.joining("・")),
                        p.getName(),
                        numbers(p.getPhone(), p.getMobile())))
            .toList(),
        "people.order",
        "people.roles",
        "people.name",
        "people.phone");
  }

  private void systems() {
    table(
        facts.systems().stream()
            .map(s -> List.of(Functions.term(s.getKind()), text(s.getName())))
            .toList(),
        "systems.kind",
        "systems.name");
    say("devices");
  }

  private void outside() {
    table(
        facts.contacts().getOutside().stream().map(PlanOutline::row).toList(),
        "outside.kind",
        "outside.name",
        "outside.phone");
  }

  private static List<String> row(OutsideBox box) {
    return List.of(Functions.term(box.getCategory()), box.getName(), text(box.getPhone()));
  }

  private void backups() {
    table(
        facts.backups().getLines().stream()
            .map(line -> line.getBackup())
            .map(
                b ->
                    List.of(
                        name(b),
                        Functions.term(b.getFrequency()),
                        text(b.getMethod()),
                        WORDS.get(
                            "backups.copy",
                            b.getGenerations() == null ? missing() : b.getGenerations(),
                            offline(b)),
                        text(b.getProcedurePlace())))
            .toList(),
        "backups.system",
        "backups.frequency",
        "backups.method",
        "backups.state",
        "backups.procedure");
    List<String> lacking =
        facts.backups().getLosses().stream()
            .filter(loss -> loss.getCopies() == 0)
            .map(SystemLoss::getName)
            .toList();
    if (!lacking.isEmpty()) {
      say("backups.lacking", String.join("、", lacking));
    }
  }

  private String name(SystemBackup backup) {
    return facts.systems().stream()
        .filter(s -> s.getId().equals(backup.getSystemId()))
        .map(MedicalSystem::getName)
        .filter(Objects::nonNull)
        .findFirst()
        .map(system -> system + "（" + backup.getTarget() + "）")
        .orElse(backup.getTarget());
  }

  private static String offline(SystemBackup backup) {
    return WORDS.get(
        backup.getOffline() == PlainAnswer.YES
            ? "backups.offline"
            : backup.getOffline() == PlainAnswer.NO ? "backups.online" : "backups.unknown");
  }

  private void heading(int level, String key) {
    parts.add(new PlanPart.Heading(level, WORDS.get(key)));
  }

  private void say(String key, Object... values) {
    parts.add(new PlanPart.Paragraph(WORDS.get(key, values)));
  }

  /** Each line that was written is a paragraph; nothing written is said to be missing. */
  private void told(String words) {
    Objects.toString(words, missing()).lines().map(PlanPart.Paragraph::new).forEach(parts::add);
  }

  private void table(List<List<String>> rows, String... heads) {
    if (rows.isEmpty()) {
      told(null);
    } else {
      parts.add(new PlanPart.Table(Stream.of(heads).map(head -> WORDS.get(head)).toList(), rows));
    }
  }

  private static String names(List<ContactPerson> people) {
    return people.isEmpty()
        ? null
        : people.stream().map(ContactPerson::getName).collect(Collectors.joining("、"));
  }

  private static String numbers(String... numbers) {
    return Stream.of(numbers).filter(Objects::nonNull).collect(Collectors.joining("／"));
  }

  private static String text(String words) {
    return Objects.toString(words, missing());
  }

  private static String missing() {
    return WORDS.get("missing");
  }
}
