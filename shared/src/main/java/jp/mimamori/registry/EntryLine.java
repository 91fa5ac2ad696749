package jp.mimamori.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.mimamori.organization.InstitutionKind;

/** An entry in the preview, with what would change. */
public final class EntryLine {

  /** A field before and after; null for nothing. A kind is an {@link InstitutionKind}. */
  public static final class Change {

    private final ChangedField field;
    private final Object before;
    private final Object after;

    Change(ChangedField field, Object before, Object after) {
      this.field = field;
      this.before = before;
      this.after = after;
    }

    public ChangedField getField() {
      return field;
    }

    public Object getBefore() {
      return before;
    }

    public Object getAfter() {
      return after;
    }
  }

  /** An institution that might be meant. */
  public static final class Candidate implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final String name;
    private final InstitutionKind kind;
    private final String code;
    private final String address;
    private final String phone;
    private final LocalDate closedOn;
    private final List<Evidence> evidence;

    Candidate(KnownInstitution known, Set<Evidence> evidence) {
      this.id = known.id();
      this.name = known.facts().name();
      this.kind = known.facts().kind();
      this.code = known.facts().code();
      this.address = known.facts().address();
      this.phone = known.facts().phone();
      this.closedOn = known.closedOn();
      this.evidence = List.copyOf(evidence);
    }

    public long getId() {
      return id;
    }

    public String getName() {
      return name;
    }

    public InstitutionKind getKind() {
      return kind;
    }

    public String getCode() {
      return code;
    }

    public String getAddress() {
      return address;
    }

    public String getPhone() {
      return phone;
    }

    /** Null while it is open. */
    public LocalDate getClosedOn() {
      return closedOn;
    }

    /** What speaks for it. */
    public List<Evidence> getEvidence() {
      return evidence;
    }
  }

  private final RegistryEntry entry;
  private final String municipality;
  private final List<Change> changes;
  private final List<Candidate> candidates;

  EntryLine(
      RegistryEntry entry, String municipality, List<Change> changes, List<Candidate> candidates) {
    this.entry = entry;
    this.municipality = municipality;
    this.changes = changes;
    this.candidates = candidates;
  }

  public RegistryEntry getEntry() {
    return entry;
  }

  /** Name, or null where it cannot be told. */
  public String getMunicipality() {
    return municipality;
  }

  /** Field by field; empty for a new institution. */
  public List<Change> getChanges() {
    return changes;
  }

  public List<Candidate> getCandidates() {
    return candidates;
  }
}
