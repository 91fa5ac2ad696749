package jp.mimamori.tenancy;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.mimamori.infra.launch.TestDatabase;
import jp.mimamori.isolation.Tally.Layer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;

/** Two institutions with rows of every kind, reaching for each other's. */
final class Siege implements AutoCloseable {

  enum Outcome {
    REACHED,
    REFUSED,
    /** No portal may do that with any row. */
    FORBIDDEN_TO_ALL
  }

  final long first = Ids.next();
  final long second = Ids.next();

  /** All walls up. */
  final Unit walled = new Unit("tenant", "tenant", 2).sealed();

  /** Past all walls. */
  final Sql base;

  final Samples samples;
  final List<ClassDescriptor> entities;

  private final Map<ClassDescriptor, DatabaseMapping> changeable = new HashMap<>();
  private final int rows;

  /**
   * @param rows of each kind that each of the two has at least, and that the other reaches for
   */
  Siege(int rows) throws Exception {
    this.rows = rows;
    base = new Sql(TestDatabase.get().owner());
    samples = new Samples(base, walled.descriptors());
    entities =
        walled.descriptors().stream()
            .filter(descriptor -> TenantOwned.class.isAssignableFrom(descriptor.getJavaClass()))
            .toList();
    List<String> tables = entities.stream().map(Samples::table).toList();
    samples.fill(first, tables, rows);
    samples.fill(second, tables, rows);
    try (Sql portal = new Sql(TestDatabase.get().portal("tenant"))) {
      for (ClassDescriptor entity : entities) {
        samples
            .changeable(entity)
            .filter(text -> mayChange(portal, Samples.table(entity)))
            .ifPresent(text -> changeable.put(entity, text));
      }
    }
  }

  /** Whether institutions may both change rows of a table and add some. */
  private static boolean mayChange(Sql portal, String table) {
    return portal.error("UPDATE %s SET version = version".formatted(table)) == 0
        && portal.error("INSERT INTO %1$s SELECT * FROM %1$s WHERE FALSE".formatted(table)) == 0;
  }

  /** A text to change in rows of each kind that institutions may change and add. */
  Map<ClassDescriptor, DatabaseMapping> changeable() {
    return changeable;
  }

  long other(long institutionId) {
    return institutionId == first ? second : first;
  }

  /** Each tries every verb on rows of each kind of the other. */
  void tryEverything(Unit unit, Set<Verb.Kind> kinds, Layer layer) {
    tryEverything(unit, kinds, layer, first);
    tryEverything(unit, kinds, layer, second);
  }

  void tryEverything(Unit unit, Set<Verb.Kind> kinds, Layer layer, long attacker) {
    Object before = everything();
    for (ClassDescriptor entity : entities) {
      List<Long> ids = samples.ids(Samples.table(entity), other(attacker));
      for (long id : ids.subList(0, Math.min(rows, ids.size()))) {
        Target target = target(entity, other(attacker), id, attacker);
        for (Verb verb : Verbs.ALL) {
          if (kinds.contains(verb.kind()) && verb.suits().test(target)) {
            layer.attempt(
                verb.name() + " " + entity.getAlias(),
                attempt(unit, verb, target) == Outcome.REACHED);
          }
        }
      }
    }
    layer.attempt("anything at all", !everything().equals(before));
  }

  Outcome attempt(Unit unit, Verb verb, Target target) {
    Object untouched = row(target);
    Outcome outcome;
    try {
      boolean reached =
          unit.as(target.attacker(), entities -> verb.act().reaches(entities, target));
      outcome = reached ? Outcome.REACHED : Outcome.REFUSED;
    } catch (RuntimeException e) {
      outcome =
          switch (Sql.Refused.codeOf(e)) {
            case Sql.Refused.DUPLICATE, Sql.Refused.PARENT_OF_OTHERS -> Outcome.REACHED;
            case Sql.Refused.NO_RIGHT, Sql.Refused.NO_RIGHT_ON_COLUMN -> Outcome.FORBIDDEN_TO_ALL;
            default -> Outcome.REFUSED;
          };
    }
    return row(target).equals(untouched) ? outcome : Outcome.REACHED;
  }

  private Object row(Target target) {
    return base.rows(
        "SELECT * FROM " + target.table() + " WHERE institution_id = ? AND id = ?",
        target.owner(),
        target.id());
  }

  private Object everything() {
    List<Object> rows = new ArrayList<>();
    for (ClassDescriptor entity : entities) {
      rows.add(
          base.rows(
              "SELECT * FROM %s WHERE institution_id IN (?, ?) ORDER BY institution_id, id"
                  .formatted(Samples.table(entity)),
              first,
              second));
    }
    return rows;
  }

  /** A row of the first institution that may go. */
  long expendable(ClassDescriptor entity) {
    String table = Samples.table(entity);
    List<Long> rows = samples.ids(table, first);
    return rows.size() == 1 ? rows.get(0) : samples.insertBelowItsOwnParent(table, first);
  }

  Target target(ClassDescriptor entity, long owner, long id, long attacker) {
    TenantOwned detached =
        (TenantOwned) walled.as(owner, entities -> entities.find(entity.getJavaClass(), id));
    long own = samples.ids(Samples.table(entity), attacker).get(0);
    return new Target(entity, samples, owner, id, detached, attacker, own);
  }

  /**
   * Puts a row of the first below the parent of a row of the second, as if the foreign key had not
   * been there, and has both look along the relationship, from either end.
   */
  void lookThroughMisplacedRows(Unit unit, Layer layer) {
    for (ClassDescriptor entity : entities) {
      Target target = target(entity, second, anyOf(entity, second), first);
      if (target.parent().isPresent()) {
        Misplaced row = new Misplaced(base, target);
        try {
          row.put();
          unit.as(first, em -> row.lookUp(em, layer));
          unit.as(second, em -> row.lookDown(em, layer));
        } finally {
          row.putBack();
        }
      }
    }
  }

  // ---- the test of each wall itself: whether that wall holds

  /** Of EclipseLink's filter, over the real tables. */
  boolean eclipseLinkAloneHides(Unit tables) {
    return entities.stream()
        .allMatch(
            entity ->
                tables.as(first, em -> em.find(entity.getJavaClass(), anyOf(entity, second)))
                    == null);
  }

  /** Of the views, past EclipseLink. */
  boolean databaseAloneHides(Unit unit) {
    return entities.stream()
        .allMatch(
            entity ->
                unit.as(
                    first,
                    em ->
                        new Sql(em.unwrap(Connection.class))
                            .rows(
                                "SELECT id FROM " + Samples.table(entity) + " WHERE id = ?",
                                anyOf(entity, second))
                            .isEmpty()));
  }

  /** Of the sealed context. */
  boolean showsWhomItIsSealedFor(Unit unit) {
    return seenBy(unit, first).equals(List.of(first));
  }

  /** Of sealing anew whenever a connection is taken. */
  boolean sealsAnewForTheNext(Unit unit) {
    return showsWhomItIsSealedFor(unit) && seenBy(unit, second).equals(List.of(second));
  }

  /** Of one institution per transaction: a row loaded for the one is not at hand for the other. */
  boolean holdsOwnEntitiesOnly() {
    return walled.inTransaction(
        em -> {
          walled.speakFor(em, second);
          TenantOwned loaded =
              (TenantOwned) em.find(entities.get(0).getJavaClass(), anyOf(entities.get(0), second));
          walled.speakFor(em, first);
          return !em.contains(loaded) || loaded.getInstitutionId() == first;
        });
  }

  /** Of the composite foreign keys. */
  boolean keepsChildrenWithTheirParents(Unit unit) {
    return entities.stream()
        .map(entity -> target(entity, second, anyOf(entity, second), first))
        .filter(target -> target.parent().isPresent())
        .noneMatch(
            target ->
                Verbs.ALL.stream()
                    .filter(verb -> verb.kind() == Verb.Kind.REFER)
                    .anyMatch(verb -> goesThrough(unit, verb, target)));
  }

  /** Whether the database would take it; nothing stays. */
  private static boolean goesThrough(Unit unit, Verb verb, Target target) {
    try {
      return unit.as(
          target.attacker(),
          em -> {
            em.getTransaction().setRollbackOnly();
            return verb.act().reaches(em, target);
          });
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** The institutions that the connection shows, past EclipseLink. */
  List<Object> seenBy(Unit unit, long institutionId) {
    return unit.as(
        institutionId,
        entities ->
            new Sql(entities.unwrap(Connection.class))
                .column("SELECT institution_id FROM institution"));
  }

  private long anyOf(ClassDescriptor entity, long institutionId) {
    return samples.ids(Samples.table(entity), institutionId).get(0);
  }

  @Override
  public void close() {
    walled.close();
    base.close();
  }
}
