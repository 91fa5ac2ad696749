package jp.mimamori.notice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Notices that the institution got in whose name the transaction runs. Read once in a transaction,
 * and again after something was said of one.
 */
@TransactionScoped
class ReceivedAdvisories implements Serializable {

  private static final long serialVersionUID = 1L;

  @PersistenceContext private transient EntityManager em;

  private transient List<ReceivedAdvisory> all;

  /** Newest first. */
  List<ReceivedAdvisory> all() {
    if (all == null) {
      all = read();
    }
    return all;
  }

  private List<ReceivedAdvisory> read() {
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
    all = null;
  }
}
