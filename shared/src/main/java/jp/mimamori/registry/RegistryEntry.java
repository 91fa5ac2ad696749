package jp.mimamori.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.tenancy.Ids;

/** One institution of an update: what the file has, and what is to become of it. */
@Entity
@Table(name = "registry_entry")
public class RegistryEntry {

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "update_id")
  private Long updateId;

  private int line;

  @Enumerated(EnumType.STRING)
  private Finding finding;

  @Enumerated(EnumType.STRING)
  private Doubt doubt;

  @Enumerated(EnumType.STRING)
  private Decision decision;

  @Column(name = "target_id")
  private Long targetId;

  private String candidates;
  private String changes;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private String name;
  private String kana;
  private String code;

  @Column(name = "municipality_code")
  private String municipalityCode;

  private String address;
  private String phone;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  private String state = "WAITING";

  protected RegistryEntry() {}

  private RegistryEntry(RegistryUpdate update, Finding finding, RegistryRecord facts) {
    this.updateId = update.getId();
    this.finding = finding;
    this.line = facts.line();
    this.kind = facts.kind();
    this.name = facts.name();
    this.kana = facts.kana();
    this.code = facts.code();
    this.municipalityCode = facts.municipalityCode();
    this.address = facts.address();
    this.phone = facts.phone();
    this.openedOn = facts.openedOn();
  }

  /** For what a comparison found, other than that nothing changes. */
  static RegistryEntry of(RegistryUpdate update, Match match) {
    RegistryEntry entry = new RegistryEntry(update, match.finding(), match.record());
    entry.doubt = match.doubt();
    entry.candidates =
        match.candidates().isEmpty()
            ? null
            : match.candidates().stream()
                .map(known -> String.valueOf(known.id()))
                .collect(Collectors.joining(","));
    switch (match.finding()) {
      case NEW -> entry.addAsNew();
      case CHANGED -> entry.change(match.candidates().get(0));
      default -> entry.decision = Decision.OPEN;
    }
    return entry;
  }

  /**
   * For an institution that the file lacks.
   *
   * @param trusted whether absence from the file says that it is closed
   */
  static RegistryEntry missing(RegistryUpdate update, KnownInstitution known, boolean trusted) {
    RegistryEntry entry = new RegistryEntry(update, Finding.MISSING, known.facts());
    entry.targetId = known.id();
    entry.changes = ChangedField.CLOSED_ON.name();
    entry.closedOn = update.getAsOf();
    entry.decision = trusted ? Decision.APPLY : Decision.LEAVE;
    return entry;
  }

  /** It becomes an institution of its own. */
  void addAsNew() {
    targetId = id;
    changes = null;
    decision = Decision.APPLY;
    finding = finding == Finding.UNCLEAR ? Finding.UNCLEAR : Finding.NEW;
  }

  /** It is what the registry has as this institution; if that was closed, it is open again. */
  void change(KnownInstitution known) {
    targetId = known.id();
    Set<ChangedField> fields = ChangedField.between(facts(), known.facts());
    if (known.closedOn() != null) {
      fields.add(ChangedField.CLOSED_ON);
      closedOn = null;
    }
    changes = fields.stream().map(Enum::name).collect(Collectors.joining(","));
    decision = Decision.APPLY;
  }

  /** It closed on a day; for an institution that the file lacks. */
  void close(LocalDate day) {
    closedOn = day;
    decision = Decision.APPLY;
  }

  void leave() {
    decision = Decision.LEAVE;
  }

  /** As was found; only where nothing was unclear. */
  void apply() {
    decision = Decision.APPLY;
  }

  void liesIn(String municipality) {
    municipalityCode = municipality;
  }

  RegistryRecord facts() {
    return new RegistryRecord(
        line, kind, name, kana, code, municipalityCode, address, phone, openedOn);
  }

  /** The institution that the registry will have it as, is to be a new one. */
  boolean isToBeNew() {
    return id.equals(targetId);
  }

  List<Long> candidateIds() {
    return candidates == null
        ? List.of()
        : Arrays.stream(candidates.split(",")).map(Long::valueOf).toList();
  }

  /** Empty for a new one. */
  public Set<ChangedField> getChanges() {
    Collection<ChangedField> fields =
        changes == null || changes.isEmpty()
            ? List.of()
            : Arrays.stream(changes.split(",")).map(ChangedField::valueOf).toList();
    return fields.isEmpty() ? Set.of() : EnumSet.copyOf(fields);
  }

  public Long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  Long updateId() {
    return updateId;
  }

  /** In the file, from 1; 0 for what the file lacks. */
  public int getLine() {
    return line;
  }

  public Finding getFinding() {
    return finding;
  }

  /** Why it is unclear, or null. */
  public Doubt getDoubt() {
    return doubt;
  }

  public Decision getDecision() {
    return decision;
  }

  /** The institution that is meant, or null. */
  public Long getTargetId() {
    return targetId;
  }

  public InstitutionKind getKind() {
    return kind;
  }

  public String getName() {
    return name;
  }

  public String getKana() {
    return kana;
  }

  public String getCode() {
    return code;
  }

  /** Null where it cannot be told. */
  public String getMunicipalityCode() {
    return municipalityCode;
  }

  public String getAddress() {
    return address;
  }

  public String getPhone() {
    return phone;
  }

  public LocalDate getOpenedOn() {
    return openedOn;
  }

  public LocalDate getClosedOn() {
    return closedOn;
  }
}
