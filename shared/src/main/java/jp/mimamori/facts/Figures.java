package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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

  /** All rows of a query. */
  List<Row> rows(String jpql, Map<String, Object> values) {
    TypedQuery<Object[]> query = em.createQuery(jpql, Object[].class);
    values.forEach(query::setParameter);
    return query.getResultList().stream().map(Row::new).toList();
  }

  /** What a query counts. */
  long count(String jpql, Map<String, Object> values) {
    TypedQuery<Long> query = em.createQuery(jpql, Long.class);
    values.forEach(query::setParameter);
    return query.getSingleResult();
  }
}
