package jp.mimamori.registry;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.organization.Municipality;
import jp.mimamori.organization.Territory;
import jp.mimamori.registry.EntryLine.Candidate;
import jp.mimamori.registry.EntryLine.Change;
import jp.mimamori.tenancy.OversightUseCase;
import jp.mimamori.tenancy.SecondTry;

/**
 * Looks through an update, decides where a person has to, and confirms or discards it as a whole:
 * one act, and until then nothing is changed.
 */
@OversightUseCase
@SecondTry
public class ReviewRegistry {

  /** Entries on a page. */
  public static final int PAGE = 50;

  private static final int NEWEST = 20;

  /**
   * What to do with one entry.
   *
   * @param sameAs the candidate that it is, or null
   * @param isNew whether it is an institution of its own; if neither, it is left
   * @param municipalityCode where it lies, if the file does not say
   */
  public record Choice(Long sameAs, boolean isNew, String municipalityCode) {}

  @Inject private CurrentOfficer officer;
  @Inject private Territory territory;
  @Inject private RegistryQueries registry;
  @Inject private RegistryRepository repository;
  @Inject private Event<RegistryChanged> changed;
  @Inject private Clock clock;

  /** The newest updates of the own prefecture. */
  @Permitted(Permission.KEEP_REGISTRY)
  public List<RegistryUpdate> updates() {
    return repository.newest(officer.prefectureCode(), NEWEST);
  }

  /**
   * @param after id of the last entry of the page before, or 0
   * @throws jp.mimamori.identity.NotFoundException if there is none, or none of the own prefecture
   */
  @Permitted(Permission.KEEP_REGISTRY)
  public UpdateSheet sheet(long updateId, Finding finding, long after) {
    RegistryUpdate update = repository.one(officer.prefectureCode(), updateId);
    List<RegistryEntry> found = repository.page(update, finding, after, PAGE + 1);
    boolean more = found.size() > PAGE;
    return new UpdateSheet(
        update, repository.counts(update), lines(more ? found.subList(0, PAGE) : found), more);
  }

  @Permitted(Permission.KEEP_REGISTRY)
  public EntryLine entry(long updateId, long entryId) {
    RegistryUpdate update = repository.one(officer.prefectureCode(), updateId);
    return lines(List.of(repository.entry(update, entryId))).get(0);
  }

  /** To choose from where a file does not say. */
  @Permitted(Permission.KEEP_REGISTRY)
  public List<Municipality> municipalities() {
    return territory.municipalitiesOf(officer.jurisdiction().codes());
  }

  private List<EntryLine> lines(List<RegistryEntry> entries) {
    Set<Long> ids = new HashSet<>();
    entries.forEach(
        entry -> {
          ids.addAll(entry.candidateIds());
          if (entry.getTargetId() != null) {
            ids.add(entry.getTargetId());
          }
        });
    Map<Long, KnownInstitution> known =
        registry.these(officer.jurisdiction(), ids).stream()
            .collect(Collectors.toMap(KnownInstitution::id, Function.identity()));
    Map<String, String> towns =
        municipalities().stream()
            .collect(Collectors.toMap(Municipality::getCode, Municipality::getName));
    return entries.stream().map(entry -> line(entry, known, towns)).toList();
  }

  private static EntryLine line(
      RegistryEntry entry, Map<Long, KnownInstitution> known, Map<String, String> towns) {
    List<Candidate> candidates =
        entry.candidateIds().stream()
            .map(known::get)
            .filter(k -> k != null)
            .map(k -> new Candidate(k, Evidence.between(entry.facts(), k.facts())))
            .toList();
    return new EntryLine(
        entry,
        towns.get(entry.getMunicipalityCode()),
        changes(entry, known.get(entry.getTargetId()), towns),
        candidates);
  }

  private static List<Change> changes(
      RegistryEntry entry, KnownInstitution target, Map<String, String> towns) {
    List<Change> changes = new ArrayList<>();
    if (target != null) {
      RegistryRecord before = target.facts();
      for (ChangedField field : entry.getChanges()) {
        changes.add(
            switch (field) {
              case KIND -> new Change(field, before.kind(), entry.getKind());
              case NAME -> new Change(field, before.name(), entry.getName());
              case KANA -> new Change(field, before.kana(), entry.getKana());
              case CODE -> new Change(field, before.code(), entry.getCode());
              case MUNICIPALITY ->
                  new Change(
                      field,
                      towns.get(before.municipalityCode()),
                      towns.get(entry.getMunicipalityCode()));
              case ADDRESS -> new Change(field, before.address(), entry.getAddress());
              case PHONE -> new Change(field, before.phone(), entry.getPhone());
              case OPENED_ON -> new Change(field, before.openedOn(), entry.getOpenedOn());
              case CLOSED_ON -> new Change(field, target.closedOn(), entry.getClosedOn());
            });
      }
    }
    return changes;
  }

  /**
   * Decides about an entry that is unclear.
   *
   * @throws RegistryRefusedException if the choice does not fit, or the update is settled
   */
  @Permitted(Permission.KEEP_REGISTRY)
  public void decide(long updateId, long entryId, Choice choice) {
    RegistryUpdate update = open(updateId);
    RegistryEntry entry = repository.entry(update, entryId);
    if (choice.municipalityCode() != null && isOurs(choice.municipalityCode())) {
      entry.liesIn(choice.municipalityCode());
    }
    if (choice.sameAs() != null) {
      entry.change(candidate(entry, choice.sameAs()));
    } else if (!choice.isNew()) {
      entry.leave();
    } else if (entry.getMunicipalityCode() == null) {
      throw new RegistryRefusedException(RegistryFault.PLACE_MISSING);
    } else {
      entry.addAsNew();
    }
  }

  private boolean isOurs(String municipality) {
    return municipalities().stream().anyMatch(m -> m.getCode().equals(municipality));
  }

  private KnownInstitution candidate(RegistryEntry entry, long id) {
    Collection<Long> ids = entry.candidateIds().contains(id) ? List.of(id) : List.of();
    return registry.these(officer.jurisdiction(), ids).stream()
        .findFirst()
        .orElseThrow(() -> new RegistryRefusedException(RegistryFault.DECISION_MISSING));
  }

  /**
   * Lets an institution that the file lacks close on a day.
   *
   * @throws RegistryRefusedException if the day is missing or ahead, or the update is settled
   */
  @Permitted(Permission.KEEP_REGISTRY)
  public void close(long updateId, long entryId, LocalDate closedOn) {
    RegistryEntry entry = repository.entry(open(updateId), entryId);
    if (entry.getFinding() != Finding.MISSING) {
      throw new RegistryRefusedException(RegistryFault.DECISION_MISSING);
    }
    if (closedOn == null) {
      throw new RegistryRefusedException(RegistryFault.CLOSED_ON_MISSING);
    }
    if (closedOn.isAfter(LocalDate.now(clock))) {
      throw new RegistryRefusedException(RegistryFault.CLOSED_ON_IN_FUTURE);
    }
    entry.close(closedOn);
  }

  /**
   * Leaves an entry out, or takes it back in as it was found.
   *
   * @throws RegistryRefusedException if it is unclear what to do with it, or the update is settled
   */
  @Permitted(Permission.KEEP_REGISTRY)
  public void take(long updateId, long entryId, boolean apply) {
    RegistryEntry entry = repository.entry(open(updateId), entryId);
    if (!apply) {
      entry.leave();
    } else if (entry.getTargetId() != null) {
      entry.apply();
    } else {
      throw new RegistryRefusedException(RegistryFault.DECISION_MISSING);
    }
  }

  /** The same for all entries of a finding, the unclear ones excepted. */
  @Permitted(Permission.KEEP_REGISTRY)
  public void takeAll(long updateId, Finding finding, boolean apply) {
    RegistryUpdate update = open(updateId);
    if (finding == Finding.UNCLEAR) {
      throw new RegistryRefusedException(RegistryFault.DECISION_MISSING);
    }
    repository.decideAll(update, finding, apply ? Decision.APPLY : Decision.LEAVE);
  }

  /**
   * Confirms what is to be applied; the database begins within seconds.
   *
   * @param seen entries that were to be applied when the person looked
   * @throws RegistryRefusedException if that changed meanwhile, or there is nothing
   */
  @Permitted(Permission.KEEP_REGISTRY)
  public void confirm(long updateId, long seen) {
    RegistryUpdate update = open(updateId);
    long entries =
        new UpdateSheet(update, repository.counts(update), List.of(), false).getToApply();
    if (entries == 0) {
      throw new RegistryRefusedException(RegistryFault.NOTHING_TO_APPLY);
    }
    if (entries != seen) {
      throw new RegistryRefusedException(RegistryFault.SETTLED);
    }
    update.confirm((int) entries, officer.actor(), clock.instant());
    changed.fire(new RegistryChanged(officer.actor(), AuditAction.UPDATE_REGISTRY, update));
  }

  @Permitted(Permission.KEEP_REGISTRY)
  public void discard(long updateId) {
    RegistryUpdate update = open(updateId);
    update.discard(officer.actor(), clock.instant());
    changed.fire(new RegistryChanged(officer.actor(), AuditAction.DISCARD_REGISTRY, update));
  }

  private RegistryUpdate open(long updateId) {
    RegistryUpdate update = repository.locked(officer.prefectureCode(), updateId);
    if (!update.isPreview()) {
      throw new RegistryRefusedException(RegistryFault.SETTLED);
    }
    return update;
  }
}
