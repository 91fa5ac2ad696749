package jp.mimamori.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.ledger.Names.Named;
import jp.mimamori.vendor.VendorRepository;

/**
 * Entries of the ledgers of the institution in whose name the transaction runs. Names of entities
 * and attributes in these queries come from the ledgers' own descriptions, never from a request.
 */
@ApplicationScoped
public class LedgerRepository {

  /** More words than anybody types. */
  private static final int WORDS_MAX = 5;

  /** Stands for a date that is not filled in, before all others. */
  private static final LocalDate NEVER = LocalDate.of(1000, 1, 1);

  @PersistenceContext private EntityManager em;
  @Inject private VendorRepository vendors;

  private static String from(LedgerKind kind) {
    return " FROM " + kind.type().getSimpleName() + " e WHERE e.retiredOn IS ";
  }

  /**
   * By place in the order and not by number of the row, so that the hundredth page is as quick as
   * the first.
   */
  List<LedgerEntry> list(LedgerKind kind, LedgerSearch search, int count) {
    Map<String, Object> values = new LinkedHashMap<>();
    Optional<Column> sort = sortable(kind, search.sort());
    String place = sort.map(LedgerRepository::place).orElse("e.id");
    StringBuilder jpql = new StringBuilder("SELECT e").append(condition(kind, search, values));
    if (search.after() != null) {
      appendAfter(jpql, kind, search, sort, values);
    }
    String direction = search.descending() ? " DESC" : "";
    jpql.append(" ORDER BY ").append(place).append(direction);
    if (sort.isPresent()) {
      jpql.append(", e.id").append(direction);
    }
    TypedQuery<LedgerEntry> query = em.createQuery(jpql.toString(), LedgerEntry.class);
    values.forEach(query::setParameter);
    return query.setMaxResults(count).getResultList();
  }

  /** Entries in use of every ledger, by one statement. */
  Map<LedgerKind, Long> counts() {
    String jpql =
        Stream.of(LedgerKind.values())
            .map(kind -> "SELECT '" + kind.name() + "', COUNT(e)" + from(kind) + "NULL")
            .collect(Collectors.joining(" UNION "));
    return em.createQuery(jpql, Object[].class)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> LedgerKind.valueOf((String) row[0]), row -> ((Number) row[1]).longValue()));
  }

  long count(LedgerKind kind, LedgerSearch search) {
    Map<String, Object> values = new LinkedHashMap<>();
    TypedQuery<Long> query =
        em.createQuery("SELECT COUNT(e)" + condition(kind, search, values), Long.class);
    values.forEach(query::setParameter);
    return query.getSingleResult();
  }

  private static Optional<Column> sortable(LedgerKind kind, String name) {
    return kind.columns().find(name == null ? "" : name).filter(Column::isSortable);
  }

  private static String place(Column column) {
    String nothing = column.isText() ? "''" : "{d '" + NEVER + "'}";
    return "COALESCE(e." + column.getName() + ", " + nothing + ")";
  }

  private void appendAfter(
      StringBuilder jpql,
      LedgerKind kind,
      LedgerSearch search,
      Optional<Column> sort,
      Map<String, Object> values) {
    LedgerEntry last = find(kind, search.after()).orElse(null);
    if (last == null) {
      return;
    }
    String sign = search.descending() ? " < " : " > ";
    values.put("id", last.getId());
    if (sort.isEmpty()) {
      jpql.append(" AND e.id").append(sign).append(":id");
      return;
    }
    Object value = sort.get().valueOf(last);
    values.put("place", value != null ? value : sort.get().isText() ? "" : NEVER);
    String place = place(sort.get());
    jpql.append(" AND (%1$s%2$s:place OR %1$s = :place AND e.id%2$s:id)".formatted(place, sign));
  }

  private static String condition(
      LedgerKind kind, LedgerSearch search, Map<String, Object> values) {
    StringBuilder jpql =
        new StringBuilder(from(kind)).append(search.retired() ? "NOT NULL" : "NULL");
    List<Column> texts = kind.columns().all().stream().filter(Column::isText).toList();
    int no = 0;
    for (String word : words(search.text())) {
      String parameter = "word" + no++;
      values.put(parameter, "%" + word.replaceAll("[!%_]", "!$0") + "%");
      jpql.append(
          texts.stream()
              .map(column -> "e.%s LIKE :%s ESCAPE '!'".formatted(column.getName(), parameter))
              .collect(Collectors.joining(" OR ", " AND (", ")")));
    }
    return jpql.toString();
  }

  private static List<String> words(String text) {
    if (text == null || text.isBlank()) {
      return List.of();
    }
    return List.of(text.strip().split("[\\s\u3000]+")).stream().limit(WORDS_MAX).toList();
  }

  Optional<LedgerEntry> find(LedgerKind kind, long id) {
    return Optional.ofNullable(em.find(kind.type(), id));
  }

  /**
   * @throws NotFoundException if the institution has none of that id
   */
  LedgerEntry one(LedgerKind kind, long id) {
    return find(kind, id).orElseThrow(() -> new NotFoundException("no " + kind + " " + id));
  }

  public List<LedgerEntry> all(LedgerKind kind, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "SELECT e FROM " + kind.type().getSimpleName() + " e WHERE e.id IN :ids",
            LedgerEntry.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Whether another entry in use has the same texts in the columns of a key. */
  boolean isTaken(LedgerKind kind, List<Column> key, LedgerEntry entry) {
    StringBuilder jpql = new StringBuilder("SELECT COUNT(e)").append(from(kind)).append("NULL");
    key.forEach(c -> jpql.append(" AND e.%1$s = :%1$s".formatted(c.getName())));
    Query query = em.createQuery(jpql.append(" AND e.id <> :id").toString());
    key.forEach(c -> query.setParameter(c.getName(), c.valueOf(entry)));
    return ((Number) query.setParameter("id", entry.getId()).getSingleResult()).longValue() > 0;
  }

  public void add(LedgerEntry entry) {
    em.persist(entry);
  }

  public MedicalSystem findSystem(long id) {
    return em.find(MedicalSystem.class, id);
  }

  public void addSystem(MedicalSystem system) {
    em.persist(system);
  }

  void add(LedgerChange change) {
    em.persist(change);
  }

  /**
   * What each entry in use is known by.
   *
   * @param columns of the keys
   * @return for each entry its id, then what stands in the columns, at last its version
   */
  public List<Object[]> known(LedgerKind kind, List<Column> columns) {
    String names = columns.stream().map(c -> ", e." + c.getName()).collect(Collectors.joining());
    return em.createQuery(
            "SELECT e.id" + names + ", e.version" + from(kind) + "NULL", Object[].class)
        .getResultList();
  }

  /** Whether an entry was added after a moment. */
  public boolean isAddedSince(LedgerKind kind, Instant moment) {
    return !em.createQuery(
            """
            SELECT c.id FROM LedgerChange c
             WHERE c.ledger = :ledger AND c.changedAt > :moment AND c.deed <> :changed
            """,
            Long.class)
        .setParameter("ledger", kind)
        .setParameter("moment", moment)
        .setParameter("changed", ChangeDeed.CHANGED)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** What an import brought, in the order in which it did. */
  public List<LedgerChange> changesOf(long importId, long afterId, int count) {
    return em.createQuery(
            """
            SELECT c FROM LedgerChange c
             WHERE c.importId = :import AND c.id > :after ORDER BY c.id
            """,
            LedgerChange.class)
        .setParameter("import", importId)
        .setParameter("after", afterId)
        .setMaxResults(count)
        .getResultList();
  }

  /** Newest first. */
  List<LedgerChange> changes(LedgerKind kind, long entryId, int count) {
    return em.createQuery(
            """
            SELECT c FROM LedgerChange c
             WHERE c.ledger = :ledger AND c.entryId = :entry ORDER BY c.id DESC
            """,
            LedgerChange.class)
        .setParameter("ledger", kind)
        .setParameter("entry", entryId)
        .setMaxResults(count)
        .getResultList();
  }

  /** Names that entries refer to; one statement for systems, one for vendors. */
  public Names names() {
    List<Named> systems = new ArrayList<>();
    em.createQuery(
            "SELECT s FROM MedicalSystem s ORDER BY s.kind, s.name, s.id", MedicalSystem.class)
        .getResultList()
        .forEach(s -> systems.add(new Named(s.getId(), s.title(), !s.isRetired())));
    List<Named> known =
        vendors.all().stream().map(v -> new Named(v.getId(), v.getName(), !v.isRetired())).toList();
    return new Names(systems, known);
  }

  /** Sends what was written so far and lets go of it: a long import stays small in memory. */
  public void flushAndForget() {
    em.flush();
    em.clear();
  }
}
