package jp.mimamori.tenancy;

import jakarta.persistence.EntityManager;
import java.util.List;
import jp.mimamori.isolation.Tally.Layer;

/** A row of the attacker that hangs below the parent of the target. */
final class Misplaced {

  private final Sql base;
  private final Target target;
  private final String relationship;
  private final Long parent;
  private final Object ownParent;

  /**
   * @param base past all walls
   */
  Misplaced(Sql base, Target target) {
    this.base = base;
    this.target = target;
    this.relationship = target.parent().orElseThrow().getAttributeName();
    this.parent = target.detachedParent().getId();
    this.ownParent =
        base.value(
            "SELECT %s FROM %s WHERE institution_id = ? AND id = ?"
                .formatted(target.parentColumn(), target.table()),
            target.attacker(),
            target.attackersId());
  }

  void put() {
    hangBelow(parent);
  }

  void putBack() {
    hangBelow(ownParent);
  }

  private void hangBelow(Object id) {
    base.run("SET foreign_key_checks = 0");
    base.update(
        "UPDATE %s SET %s = ? WHERE institution_id = ? AND id = ?"
            .formatted(target.table(), target.parentColumn()),
        id,
        target.attacker(),
        target.attackersId());
    base.run("SET foreign_key_checks = 1");
  }

  /** As the attacker: to the parent. */
  Void lookUp(EntityManager entities, Layer layer) {
    for (String jpql :
        List.of(
            "SELECT p FROM %1$s e JOIN e.%2$s p WHERE e.id = :id",
            "SELECT p.id FROM %1$s e LEFT JOIN e.%2$s p WHERE e.id = :id",
            "SELECT p.version FROM %1$s e JOIN e.%2$s p WHERE e.id = :id")) {
      List<?> seen = query(entities, jpql, target.attackersId());
      layer.attempt("up " + target.entity(), seen.stream().anyMatch(one -> one != null));
    }
    Object own = entities.find(target.type(), target.attackersId());
    Object reached = target.parent().orElseThrow().getRealAttributeValueFromObject(own, null);
    layer.attempt("up " + target.entity() + " by getter", reached != null);
    return null;
  }

  /** As the owner of the parent: to what hangs below it. */
  Void lookDown(EntityManager entities, Layer layer) {
    for (String jpql :
        List.of(
            "SELECT e.id FROM %1$s e WHERE e.%2$s.id = :id",
            "SELECT e.id FROM %1$s e JOIN e.%2$s p WHERE p.id = :id")) {
      layer.attempt(
          "down " + target.entity(), query(entities, jpql, parent).contains(target.attackersId()));
    }
    return null;
  }

  private List<?> query(EntityManager entities, String jpql, Long id) {
    return entities
        .createQuery(jpql.formatted(target.entity(), relationship))
        .setParameter("id", id)
        .getResultList();
  }
}
