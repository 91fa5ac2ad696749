package jp.mimamori.packet;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.backup.ReadBackups;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.Progress;
import jp.mimamori.checklist.Standing;
import jp.mimamori.contact.ChartSheet;
import jp.mimamori.contact.ReadContacts;
import jp.mimamori.continuity.AnswerCheck;
import jp.mimamori.continuity.KeepPlan;
import jp.mimamori.evidence.EvidenceCount;
import jp.mimamori.evidence.OpenEvidence;
import jp.mimamori.facts.Fact;
import jp.mimamori.facts.ReadFacts;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.ledger.LedgerCount;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.ReadLedger;
import jp.mimamori.organization.InstitutionRepository;
import jp.mimamori.responsibility.KeepAgreement;
import jp.mimamori.tenancy.TenantUseCase;
import jp.mimamori.vendorform.ReadVendorForms;
import jp.mimamori.vendorform.VendorForms;

/** Looks through everything that an inspection asks for. */
@TenantUseCase
public class CheckPacket {

  @Inject private InstitutionRepository institutions;
  @Inject private OpenChecklist openChecklist;
  @Inject private ReadVendorForms readVendorForms;
  @Inject private KeepAgreement keepAgreement;
  @Inject private ReadContacts readContacts;
  @Inject private ReadLedger readLedger;
  @Inject private ReadFacts readFacts;
  @Inject private ReadBackups readBackups;
  @Inject private AnswerCheck answerCheck;
  @Inject private KeepPlan keepPlan;
  @Inject private OpenEvidence openEvidence;
  @Inject private Clock clock;

  @Permitted(Permission.READ_CHECKLIST)
  public PacketContents contents() {
    LocalDate today = LocalDate.now(clock);
    Progress progress = openChecklist.withoutProposals().getProgress();
    ChartSheet contacts = readContacts.chart();
    EvidenceCount evidences = openEvidence.count();
    List<PacketLine> lines = new ArrayList<>();
    lines.add(PacketRules.ownForm(progress));
    VendorForms forms = readVendorForms.thisYear();
    lines.add(PacketRules.vendorForms(forms));
    lines.add(PacketRules.responsibility(keepAgreement.all(), forms.isWithoutVendor()));
    lines.add(PacketRules.chart(contacts));
    lines.add(PacketRules.firstContact(contacts));
    addLedgers(lines);
    lines.add(PacketRules.backup(readBackups.overview()));
    lines.add(PacketRules.checkTable(answerCheck.thisYear()));
    lines.add(PacketRules.plan(keepPlan.plan().orElse(null), today));
    lines.add(PacketRules.evidence(evidences.current(), evidences.expired()));
    boolean noSystem = progress.getStanding() == Standing.NO_SYSTEM;
    return new PacketContents(
        institutions.own(),
        today,
        noSystem ? lines.stream().map(PacketLine::withoutSystem).toList() : lines);
  }

  private void addLedgers(List<PacketLine> lines) {
    Map<LedgerKind, Long> entries =
        readLedger.overview().stream()
            .collect(Collectors.toMap(LedgerCount::getKind, LedgerCount::getEntries));
    Map<String, Fact> facts =
        readFacts.to(
            Stream.of(PacketPart.values()).flatMap(part -> part.control().stream()).toList());
    for (PacketPart part : PacketPart.values()) {
      if (part.getLedger() != null) {
        Fact fact = part.control().map(facts::get).orElse(null);
        lines.add(PacketRules.ledger(part, entries.get(part.getLedger()), fact));
      }
    }
  }
}
