package jp.mimamori.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Notices that the institution got in whose name the transaction runs. */
@ApplicationScoped
class ReceivedAdvisories {

  @PersistenceContext private EntityManager em;

  /** Newest first. */
  List<ReceivedAdvisory> all() {
    List<Advisory> advisories =
        em.createQuery("SELECT a FROM Advisory a ORDER BY a.sentAt DESC, a.id", Advisory.class)
            .getResultList();
    if (advisories.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Acknowledgement>> said =
        em.createQuery(
                "SELECT k FROM Acknowledgement k ORDER BY k.acknowledgedAt", Acknowledgement.class)
            .getResultStream()
            .collect(Collectors.groupingBy(Acknowledgement::getAdvisoryId));
    return advisories.stream()
        .map(a -> new ReceivedAdvisory(a, said.getOrDefault(a.getId(), List.of())))
        .toList();
  }

  Optional<ReceivedAdvisory> one(long id) {
    return all().stream().filter(one -> one.getAdvisory().getId() == id).findFirst();
  }

  void add(Acknowledgement acknowledgement) {
    em.persist(acknowledgement);
  }
}
