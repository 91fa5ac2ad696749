package jp.mimamori.tenantportal.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.AuditEntry;
import jp.mimamori.identity.InstitutionRole;
import jp.mimamori.setup.SetupQuestion;
import jp.mimamori.ui.Functions;

/** One entry of the audit trail, in words. */
public final class EntryLine {

  private final AuditEntry entry;
  private final String object;
  private final List<Fact> facts;

  /**
   * @param items labels of checklist items by id
   */
  EntryLine(AuditEntry entry, Map<String, String> items) {
    this.entry = entry;
    this.object =
        switch (entry.getAction()) {
          case ANSWER_ITEM, CORRECT_ANSWER, ENTER_FROM_PAPER, USE_EVIDENCE, STOP_USING_EVIDENCE ->
              items.getOrDefault(entry.getObject(), entry.getObject());
          case ANSWER_SETUP -> Functions.term(SetupQuestion.valueOf(entry.getObject()));
          default -> "";
        };
    this.facts = Fact.in(entry.getDetail());
  }

  public Instant getAt() {
    return entry.getAt();
  }

  public AuditAction getAction() {
    return entry.getAction();
  }

  public String getActorName() {
    return entry.getActorName();
  }

  /** Role in the institution, office of the officer, or the vendor; null for a job. */
  public String getActorPost() {
    String post = entry.getActorPost();
    return Stream.of(InstitutionRole.values())
        .filter(role -> role.name().equals(post))
        .map(Functions::term)
        .findFirst()
        .orElse(post);
  }

  /** Whether it was done from the other portal. */
  public boolean isByOversight() {
    return entry.getSide() == AuditEntry.Side.OVERSIGHT;
  }

  /** The checklist item concerned, or empty. */
  public String getObject() {
    return object;
  }

  public List<Fact> getFacts() {
    return facts;
  }

  public String getSourceAddress() {
    return entry.getSourceAddress();
  }
}
