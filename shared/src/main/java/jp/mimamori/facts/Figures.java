package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.ledger.DeviceKind;
import jp.mimamori.ledger.Safeguard;

/** Sums over the ledgers of the institution in whose name the transaction runs. */
@ApplicationScoped
class Figures {

  @PersistenceContext private EntityManager em;

  /** One row of sums. */
  static final class Row {

    private final Object[] values;

    Row(Object... values) {
      this.values = values.clone();
    }

    /** 0 where there is nothing to sum up. */
    long number(int place) {
      return values[place] == null ? 0 : ((Number) values[place]).longValue();
    }

    /** What a query names besides sums. */
    Object value(int place) {
      return values[place];
    }

    /** Null where there is no day. */
    LocalDate day(int place) {
      // the day of a database or of Java, as the provider likes: both are written 2026-11-23
      return values[place] == null ? null : LocalDate.parse(values[place].toString());
    }
  }

  /** The only row of a query. */
  Row row(String jpql, Map<String, Object> values) {
    TypedQuery<Object[]> query = em.createQuery(jpql, Object[].class);
    values.forEach(query::setParameter);
    return new Row(query.getSingleResult());
  }

  /**
   * The first rows of a query.
   *
   * @param most how many
   */
  List<Row> rows(String jpql, Map<String, Object> values, int most) {
    TypedQuery<Object[]> query = em.createQuery(jpql, Object[].class);
    values.forEach(query::setParameter);
    return query.setMaxResults(most).getResultList().stream().map(Row::new).toList();
  }

  /** What a query counts. */
  long count(String jpql, Map<String, Object> values) {
    TypedQuery<Long> query = em.createQuery(jpql, Long.class);
    values.forEach(query::setParameter);
    return query.getSingleResult();
  }

  /**
   * How far a safeguard is at devices in use.
   *
   * @param attribute of {@code Device}
   */
  SafeguardCount safeguard(String attribute, DeviceKind... kinds) {
    StringBuilder any = new StringBuilder();
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < kinds.length; i++) {
      any.append(i == 0 ? "" : " OR ").append("d.kind = :kind").append(i);
      values.put("kind" + i, kinds[i]);
    }
    values.put("done", Safeguard.DONE);
    values.put("notNeeded", Safeguard.NOT_NEEDED);
    values.put("open", Safeguard.OPEN);
    Row row =
        row(
            """
            SELECT COUNT(d),
                   SUM(CASE WHEN d.guard = :done OR d.guard = :notNeeded THEN 1 ELSE 0 END),
                   SUM(CASE WHEN d.guard = :open THEN 1 ELSE 0 END)
              FROM Device d WHERE d.retiredOn IS NULL AND (anyKind)
            """
                .replace("d.guard", "d." + attribute)
                .replace("anyKind", any),
            values);
    return new SafeguardCount(row.number(0), row.number(1), row.number(2));
  }
}
