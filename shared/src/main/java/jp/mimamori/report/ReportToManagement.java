package jp.mimamori.report;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.evidence.EvidenceDetails;
import jp.mimamori.evidence.KeepEvidence;
import jp.mimamori.facts.Fact;
import jp.mimamori.facts.ReadFacts;
import jp.mimamori.files.ReceivedFile;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.Wareki;
import jp.mimamori.packet.CheckPacket;
import jp.mimamori.print.Words;
import jp.mimamori.report.ReportFacts.Deed;
import jp.mimamori.report.ReportFacts.Item;
import jp.mimamori.report.ReportFacts.Open;
import jp.mimamori.tenancy.TenantUseCase;
import jp.mimamori.todo.ListToDos;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.ui.Functions;
import jp.mimamori.vendorform.ReadVendorForms;

/** Writes the report to the management from facts, and keeps that they heard it. */
@TenantUseCase
public class ReportToManagement {

  private static final Words WORDS = Words.of("jp.mimamori.report.report");

  @Inject private CurrentTenant tenant;
  @Inject private ReportRepository reports;
  @Inject private OpenChecklist openChecklist;
  @Inject private ReadVendorForms readVendorForms;
  @Inject private ReadFacts readFacts;
  @Inject private CheckPacket checkPacket;
  @Inject private ListToDos listToDos;
  @Inject private KeepEvidence keepEvidence;
  @Inject private Event<ReportKept> kept;
  @Inject private Clock clock;

  /** As it stands today. */
  @Permitted(Permission.READ_CHECKLIST)
  public ReportFacts facts() {
    ChecklistSheet sheet = openChecklist.withoutProposals();
    return new ReportFacts(
        tenant.institutionName(),
        sheet.getYear(),
        today(),
        sheet.getProgress(),
        readVendorForms.thisYear(),
        items(sheet),
        checkPacket.contents().getLines(),
        deeds(sheet.getYear()),
        listToDos.all().stream().map(todo -> open(todo, sheet)).toList());
  }

  private List<Item> items(ChecklistSheet sheet) {
    Map<String, Fact> facts = readFacts.all();
    Set<String> contradicted = readFacts.contradicted(sheet);
    return sheet.getLines().stream()
        .map(
            line -> {
              Fact fact = facts.get(line.getItem().getControlId());
              return new Item(
                  line,
                  fact == null ? List.of() : fact.getSentences(),
                  contradicted.contains(line.getItem().getId()));
            })
        .toList();
  }

  private List<Deed> deeds(FiscalYear year) {
    return List.of(
        new Deed("stocktakings", reports.stocktakings(year)),
        new Deed("logReviews", reports.logReviews(year)),
        new Deed("patches", reports.patches(year)),
        new Deed("trainings", reports.trainings(year)),
        new Deed("drills", reports.drills(year)));
  }

  private static Open open(ToDo todo, ChecklistSheet sheet) {
    Object[] values =
        todo.getKind() == ToDoKind.REACH_TARGET
            ? new Object[] {sheet.line(todo.getAbout()).map(SheetLine::getLabel).orElseThrow()}
            : todo.getValues().stream().map(ReportToManagement::word).toArray();
    return new Open(MessageFormat.format(Functions.term(todo.getKind()), values), todo.getDueOn());
  }

  private static String word(Object value) {
    return value instanceof Enum<?> constant ? Functions.term(constant) : String.valueOf(value);
  }

  /** What took place, newest first. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<ManagementReport> past() {
    return reports.all();
  }

  /** To be shown to the management, with room for what they say. */
  @Permitted(Permission.READ_CHECKLIST)
  public byte[] print() {
    return ReportDocument.print(facts(), null);
  }

  /**
   * Keeps that the management heard it; the paper with what they said becomes evidence.
   *
   * @throws ReportRefusedException with every fault
   */
  @Permitted(Permission.KEEP_EVIDENCE)
  public void keep(ManagementWords words) {
    List<ReportFault> faults = words.faults(today());
    if (!faults.isEmpty()) {
      throw new ReportRefusedException(faults);
    }
    ReportFacts facts = facts();
    String title = WORDS.get("evidence", facts.year().label(), Wareki.date(words.reportedOn()));
    byte[] pdf = ReportDocument.print(facts, words);
    try (ReceivedFile file =
        ReceivedFile.of("management-report-" + words.reportedOn() + ".pdf", pdf)) {
      long evidence =
          keepEvidence.add(file, new EvidenceDetails(title, words.reportedOn(), null, null), null);
      ManagementReport report =
          new ManagementReport(facts.year(), words, evidence, tenant.actor(), clock.instant());
      reports.add(report);
      kept.fire(new ReportKept(tenant.institutionId(), tenant.actor(), report));
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
