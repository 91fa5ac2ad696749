package jp.mimamori.tenancy;

import static jp.mimamori.tenancy.Verb.Kind.READ;
import static jp.mimamori.tenancy.Verb.Kind.REFER;
import static jp.mimamori.tenancy.Verb.Kind.SQL;
import static jp.mimamori.tenancy.Verb.Kind.WRITE;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;

/** Every way to get at a row that the product could use, and those that an injection could. */
final class Verbs {

  static final List<Verb> ALL =
      List.of(
          new Verb("find", READ, t -> true, Verbs::find),
          new Verb("find and lock", READ, t -> true, Verbs::findAndLock),
          new Verb("get reference", READ, t -> true, Verbs::getReference),
          new Verb("query", READ, t -> true, Verbs::query),
          new Verb("query all", READ, t -> true, Verbs::queryAll),
          new Verb("project", READ, t -> true, Verbs::project),
          new Verb("count", READ, t -> true, Verbs::count),
          new Verb("criteria", READ, t -> true, Verbs::criteria),
          new Verb("cross join", READ, t -> true, Verbs::crossJoin),
          new Verb("outer join on", READ, Verbs::canBeJoinedByName, Verbs::outerJoinOn),
          new Verb("subselect", READ, t -> true, Verbs::subselect),
          new Verb("join", READ, t -> t.parent().isPresent(), Verbs::join),
          new Verb("join fetch", READ, t -> !t.relationships().isEmpty(), Verbs::joinFetch),
          new Verb("outer join", READ, t -> !t.relationships().isEmpty(), Verbs::outerJoin),
          new Verb("merge", WRITE, t -> t.changeable().isPresent(), Verbs::merge),
          new Verb("remove", WRITE, t -> true, Verbs::remove),
          new Verb("count up version", WRITE, t -> true, Verbs::countUpVersion),
          new Verb("persist", WRITE, t -> true, Verbs::persist),
          new Verb("bulk update", WRITE, t -> t.changeable().isPresent(), Verbs::bulkUpdate),
          new Verb("bulk delete", WRITE, t -> true, Verbs::bulkDelete),
          new Verb("refer", REFER, t -> t.parent().isPresent(), Verbs::refer),
          new Verb("SQL select", SQL, t -> true, Verbs::sqlSelect),
          new Verb("SQL select all", SQL, t -> true, Verbs::sqlSelectAll),
          new Verb("SQL select from base", SQL, t -> true, Verbs::sqlSelectFromBase),
          new Verb("SQL select as owner", SQL, t -> true, Verbs::sqlSelectAsOwner),
          new Verb("SQL update", SQL, t -> true, Verbs::sqlUpdate),
          new Verb("SQL update of institution", SQL, t -> true, Verbs::sqlUpdateOfInstitution),
          new Verb("SQL update that listens", SQL, t -> true, Verbs::sqlUpdateThatListens),
          new Verb("SQL delete that listens", SQL, t -> true, Verbs::sqlDeleteThatListens),
          new Verb("SQL select that listens", SQL, t -> true, Verbs::sqlSelectThatListens),
          new Verb("SQL delete", SQL, t -> true, Verbs::sqlDelete),
          new Verb("SQL insert", SQL, t -> true, Verbs::sqlInsert),
          new Verb("SQL replace", SQL, t -> true, Verbs::sqlReplace),
          new Verb("SQL replace by own", SQL, t -> true, Verbs::sqlReplaceByOwn),
          new Verb("SQL insert or update", SQL, t -> true, Verbs::sqlInsertOrUpdate),
          new Verb("SQL give away", SQL, t -> true, Verbs::sqlGiveAway),
          new Verb("SQL refer", REFER, t -> t.parent().isPresent(), Verbs::sqlRefer));

  private Verbs() {}

  private static boolean find(EntityManager entities, Target target) {
    return entities.find(target.type(), target.id()) != null;
  }

  private static boolean findAndLock(EntityManager entities, Target target) {
    return entities.find(target.type(), target.id(), LockModeType.PESSIMISTIC_WRITE) != null;
  }

  private static boolean getReference(EntityManager entities, Target target) {
    return entities.getReference(target.type(), target.id()) != null;
  }

  private static boolean query(EntityManager entities, Target target) {
    return found(entities, target, "SELECT e FROM %1$s e WHERE e.id = :id");
  }

  private static boolean queryAll(EntityManager entities, Target target) {
    return entities
        .createQuery("SELECT e FROM " + target.entity() + " e", TenantOwned.class)
        .getResultStream()
        .anyMatch(entity -> entity.getId() == target.id());
  }

  private static boolean project(EntityManager entities, Target target) {
    return found(entities, target, "SELECT e.id, e.version FROM %1$s e WHERE e.id = :id");
  }

  private static boolean count(EntityManager entities, Target target) {
    return entities
            .createQuery(
                "SELECT COUNT(e) FROM " + target.entity() + " e WHERE e.id = :id", Long.class)
            .setParameter("id", target.id())
            .getSingleResult()
        > 0;
  }

  private static boolean criteria(EntityManager entities, Target target) {
    CriteriaQuery<Object> query = entities.getCriteriaBuilder().createQuery();
    Root<?> root = query.from(target.type());
    query.select(root).where(entities.getCriteriaBuilder().equal(root.get("id"), target.id()));
    return !entities.createQuery(query).getResultList().isEmpty();
  }

  private static boolean crossJoin(EntityManager entities, Target target) {
    return found(entities, target, "SELECT o.id FROM %1$s e, %1$s o WHERE o.id = :id");
  }

  /** After JOIN, JPQL takes Round for the function of that name. */
  private static boolean canBeJoinedByName(Target target) {
    return !target.entity().equals("Round");
  }

  private static boolean outerJoinOn(EntityManager entities, Target target) {
    return entities
        .createQuery(
            "SELECT o.id FROM %1$s e LEFT JOIN %1$s o ON o.id = :id".formatted(target.entity()))
        .setParameter("id", target.id())
        .getResultList()
        .contains(target.id());
  }

  private static boolean subselect(EntityManager entities, Target target) {
    return found(
        entities,
        target,
        "SELECT e.id FROM %1$s e WHERE EXISTS (SELECT o FROM %1$s o WHERE o.id = :id)");
  }

  private static boolean join(EntityManager entities, Target target) {
    String parent = target.parent().orElseThrow().getAttributeName();
    return found(entities, target, "SELECT p FROM %1$s e JOIN e." + parent + " p WHERE e.id = :id");
  }

  private static boolean joinFetch(EntityManager entities, Target target) {
    return target.relationships().stream()
        .map(ForeignReferenceMapping::getAttributeName)
        .anyMatch(
            related ->
                found(
                    entities,
                    target,
                    "SELECT e FROM %1$s e LEFT JOIN FETCH e." + related + " WHERE e.id = :id"));
  }

  /** Starts from all rows in sight; EclipseLink does not narrow the other side of an outer join. */
  private static boolean outerJoin(EntityManager entities, Target target) {
    for (ForeignReferenceMapping related : target.relationships()) {
      List<?> seen =
          entities
              .createQuery(
                  "SELECT r.id FROM %s e LEFT JOIN e.%s r"
                      .formatted(target.entity(), related.getAttributeName()))
              .getResultList();
      String table = Samples.table(related.getReferenceDescriptor());
      if (target.samples().ids(table, target.owner()).stream().anyMatch(seen::contains)) {
        return true;
      }
    }
    return false;
  }

  private static boolean merge(EntityManager entities, Target target) {
    target.change(target.detached());
    entities.merge(target.detached());
    entities.flush();
    return false;
  }

  private static boolean remove(EntityManager entities, Target target) {
    entities.remove(entities.merge(target.detached()));
    entities.flush();
    return false;
  }

  private static boolean countUpVersion(EntityManager entities, Target target) {
    TenantOwned merged = entities.merge(target.detached());
    entities.lock(merged, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    entities.flush();
    return false;
  }

  /** Would tell by "duplicate" that the row exists. */
  private static boolean persist(EntityManager entities, Target target) {
    entities.getTransaction().setRollbackOnly();
    entities.persist(target.detached());
    entities.flush();
    return false;
  }

  private static boolean bulkUpdate(EntityManager entities, Target target) {
    String attribute = target.changeable().orElseThrow().getAttributeName();
    return entities
            .createQuery(
                "UPDATE %s e SET e.%s = :text WHERE e.id = :id"
                    .formatted(target.entity(), attribute))
            .setParameter("text", target.samples().anyText())
            .setParameter("id", target.id())
            .executeUpdate()
        > 0;
  }

  private static boolean bulkDelete(EntityManager entities, Target target) {
    return entities
            .createQuery("DELETE FROM " + target.entity() + " e WHERE e.id = :id")
            .setParameter("id", target.id())
            .executeUpdate()
        > 0;
  }

  /** Hangs a row of the attacker below the parent of the target. */
  private static boolean refer(EntityManager entities, Target target) {
    Object own = entities.find(target.type(), target.attackersId());
    target.parent().orElseThrow().setRealAttributeValueInObject(own, target.detachedParent());
    entities.flush();
    return true;
  }

  private static boolean sqlSelect(EntityManager entities, Target target) {
    return !sql(entities)
        .rows("SELECT * FROM " + target.table() + " WHERE id = ?", target.id())
        .isEmpty();
  }

  private static boolean sqlSelectAll(EntityManager entities, Target target) {
    return sql(entities)
        .column("SELECT id FROM " + target.table() + " WHERE institution_id = 0 OR 1 = 1")
        .contains(target.id());
  }

  private static boolean sqlSelectFromBase(EntityManager entities, Target target) {
    return !sql(entities)
        .rows("SELECT id FROM base." + target.table() + " WHERE id = ?", target.id())
        .isEmpty();
  }

  /** Claims to be the owner, without a seal for it. */
  private static boolean sqlSelectAsOwner(EntityManager entities, Target target) {
    Sql sql = sql(entities);
    sql.update("SET @before = @institution, @institution = ?", Long.toString(target.owner()));
    try {
      return !sql.rows("SELECT id FROM " + target.table() + " WHERE id = ?", target.id()).isEmpty();
    } finally {
      sql.update("SET @institution = @before");
    }
  }

  private static boolean sqlUpdate(EntityManager entities, Target target) {
    return sql(entities)
            .update(
                "UPDATE " + target.table() + " SET version = version + 1 WHERE id = ?", target.id())
        > 0;
  }

  private static boolean sqlUpdateOfInstitution(EntityManager entities, Target target) {
    return sql(entities)
            .update(
                "UPDATE " + target.table() + " SET version = version + 1 WHERE institution_id = ?",
                target.owner())
        > 0;
  }

  /** Listens to other rows, if it can, by a side effect of its condition; changes nothing. */
  private static boolean sqlUpdateThatListens(EntityManager entities, Target target) {
    return listens(entities, target, "UPDATE " + target.table() + " SET version = version WHERE ");
  }

  private static boolean sqlDeleteThatListens(EntityManager entities, Target target) {
    return listens(
        entities, target, "DELETE FROM " + target.table() + " WHERE version < 0 OR 0 = ");
  }

  private static boolean sqlSelectThatListens(EntityManager entities, Target target) {
    return listens(entities, target, "SELECT version FROM " + target.table() + " WHERE ");
  }

  private static boolean listens(EntityManager entities, Target target, String statement) {
    Sql sql = sql(entities);
    sql.update("SET @heard = ''");
    sql.run(statement + "((@heard := CONCAT_WS('|', @heard, id)) IS NOT NULL)");
    String heard = (String) sql.value("SELECT @heard");
    return List.of(heard.split("\\|")).contains(Long.toString(target.id()));
  }

  private static boolean sqlDelete(EntityManager entities, Target target) {
    return sql(entities).update("DELETE FROM " + target.table() + " WHERE id = ?", target.id()) > 0;
  }

  private static boolean sqlInsert(EntityManager entities, Target target) {
    return sql(entities).insert(target.table(), target.another()) > 0;
  }

  private static boolean sqlReplace(EntityManager entities, Target target) {
    Map<String, Object> row = with(target.another(), "id", target.id());
    return replace(entities, target, row) > 0;
  }

  /** Would delete the target if its id alone were a key; rows of its own it may displace. */
  private static boolean sqlReplaceByOwn(EntityManager entities, Target target) {
    entities.getTransaction().setRollbackOnly();
    Map<String, Object> row = target.samples().row(target.table(), target.attacker());
    long before = attackersOtherRows(entities, target);
    int affected = replace(entities, target, with(row, "id", target.id()));
    long displaced = before - attackersOtherRows(entities, target);
    return affected - 1 > displaced;
  }

  private static long attackersOtherRows(EntityManager entities, Target target) {
    return sql(entities)
        .number(
            "SELECT COUNT(*) FROM " + target.table() + " WHERE institution_id = ? AND id <> ?",
            target.attacker(),
            target.id());
  }

  private static int replace(EntityManager entities, Target target, Map<String, Object> row) {
    return sql(entities)
        .update(
            Sql.insertInto(target.table(), row).replace("INSERT", "REPLACE"),
            row.values().toArray());
  }

  private static boolean sqlInsertOrUpdate(EntityManager entities, Target target) {
    Map<String, Object> row = with(target.another(), "id", target.id());
    String statement =
        Sql.insertInto(target.table(), row) + " ON DUPLICATE KEY UPDATE version = 99";
    return sql(entities).update(statement, row.values().toArray()) > 0;
  }

  private static boolean sqlGiveAway(EntityManager entities, Target target) {
    return sql(entities)
            .update(
                "UPDATE "
                    + target.table()
                    + " SET institution_id = ?, version = version + 1 WHERE id = ?",
                target.owner(),
                target.attackersId())
        > 0;
  }

  private static boolean sqlRefer(EntityManager entities, Target target) {
    return sql(entities)
            .update(
                "UPDATE %s SET %s = ?, version = version + 1 WHERE id = ?"
                    .formatted(target.table(), target.parentColumn()),
                target.detachedParent().getId(),
                target.attackersId())
        > 0;
  }

  private static boolean found(EntityManager entities, Target target, String jpql) {
    return !entities
        .createQuery(jpql.formatted(target.entity()))
        .setParameter("id", target.id())
        .getResultList()
        .isEmpty();
  }

  private static Sql sql(EntityManager entities) {
    return new Sql(entities.unwrap(Connection.class));
  }

  private static Map<String, Object> with(Map<String, Object> row, String column, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(row);
    changed.put(column, value);
    return changed;
  }
}
