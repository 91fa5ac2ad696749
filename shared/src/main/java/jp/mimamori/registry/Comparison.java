package jp.mimamori.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file beside the registry. The code is evidence among others, never the key: it may be absent,
 * and it changes with the owner. First what is certain finds its institution; what is left over is
 * then compared with what is left over, so that a neighbour in the same building raises no doubt.
 */
final class Comparison {

  private static final int MAX_CANDIDATES = 5;

  private final List<KnownInstitution> known;
  private final Map<String, List<KnownInstitution>> byTrait = new HashMap<>();
  private final List<Match> matches = new ArrayList<>();
  private final Set<Long> taken = new HashSet<>();
  private final Set<Long> doubted = new HashSet<>();

  Comparison(Collection<KnownInstitution> known, List<RegistryRecord> records) {
    this.known = List.copyOf(known);
    known.forEach(
        k ->
            traits(k.facts())
                .forEach(t -> byTrait.computeIfAbsent(t, x -> new ArrayList<>()).add(k)));
    compare(records);
  }

  /** One for each record. */
  List<Match> matches() {
    return matches;
  }

  /** Open institutions of some kinds that no record might mean. */
  List<KnownInstitution> missing(Set<KindGroup> groups) {
    return known.stream()
        .filter(k -> groups.contains(k.facts().group()))
        .filter(k -> k.closedOn() == null)
        .filter(k -> !taken.contains(k.id()) && !doubted.contains(k.id()))
        .toList();
  }

  private static List<String> traits(RegistryRecord facts) {
    List<String> traits = new ArrayList<>();
    String group = facts.group().name();
    addTrait(traits, group + "n", Folded.name(facts.name()));
    addTrait(traits, group + "a", Folded.address(facts.address()));
    addTrait(traits, group + "p", Folded.phone(facts.phone()));
    addTrait(traits, group + "c", facts.code());
    return traits;
  }

  private static void addTrait(List<String> traits, String kind, String value) {
    if (value != null && !value.isEmpty()) {
      traits.add(kind + value);
    }
  }

  private void compare(List<RegistryRecord> records) {
    Map<Long, List<RegistryRecord>> claims = new LinkedHashMap<>();
    List<RegistryRecord> open = new ArrayList<>();
    for (RegistryRecord record : records) {
      List<KnownInstitution> best = best(record);
      if (best.size() == 1) {
        claims.computeIfAbsent(best.get(0).id(), id -> new ArrayList<>()).add(record);
      } else if (best.isEmpty()) {
        open.add(record);
      } else {
        unclear(record, Doubt.SEVERAL, best);
      }
    }
    claims.values().forEach(this::settle);
    open.forEach(this::compareWithTheRest);
    matches.sort(Comparator.comparingInt(match -> match.record().line()));
  }

  /** Those for whom the most speaks, if that is enough. */
  private List<KnownInstitution> best(RegistryRecord record) {
    List<KnownInstitution> best = new ArrayList<>();
    int most = 0;
    for (KnownInstitution candidate : candidates(record)) {
      Set<Evidence> evidence = Evidence.between(record, candidate.facts());
      if (Evidence.suffices(evidence) && evidence.size() >= most) {
        if (evidence.size() > most) {
          best.clear();
        }
        most = evidence.size();
        best.add(candidate);
      }
    }
    return best;
  }

  private Set<KnownInstitution> candidates(RegistryRecord record) {
    Set<KnownInstitution> candidates = new LinkedHashSet<>();
    traits(record).forEach(trait -> candidates.addAll(byTrait.getOrDefault(trait, List.of())));
    return candidates;
  }

  private void settle(List<RegistryRecord> records) {
    KnownInstitution claimed = best(records.get(0)).get(0);
    if (records.size() > 1) {
      records.forEach(record -> unclear(record, Doubt.TWICE, List.of(claimed)));
      return;
    }
    taken.add(claimed.id());
    matches.add(Match.certain(records.get(0), claimed));
  }

  private void compareWithTheRest(RegistryRecord record) {
    List<KnownInstitution> possible =
        candidates(record).stream()
            .filter(candidate -> !taken.contains(candidate.id()) && isPossible(record, candidate))
            .limit(MAX_CANDIDATES)
            .toList();
    if (possible.isEmpty()) {
      matches.add(Match.isNew(record));
    } else {
      unclear(record, Doubt.WEAK, possible);
    }
  }

  /** The same name alone means something within a municipality only. */
  private static boolean isPossible(RegistryRecord record, KnownInstitution candidate) {
    Set<Evidence> evidence = Evidence.between(record, candidate.facts());
    boolean sameTown =
        record.municipalityCode() == null
            || record.municipalityCode().equals(candidate.facts().municipalityCode());
    return !evidence.equals(Set.of(Evidence.NAME)) || sameTown;
  }

  private void unclear(RegistryRecord record, Doubt doubt, List<KnownInstitution> candidates) {
    candidates.forEach(candidate -> doubted.add(candidate.id()));
    matches.add(Match.unclear(record, doubt, candidates.stream().limit(MAX_CANDIDATES).toList()));
  }
}
