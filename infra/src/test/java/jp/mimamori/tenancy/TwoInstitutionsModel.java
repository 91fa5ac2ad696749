package jp.mimamori.tenancy;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jp.mimamori.isolation.Tally.Layer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;

/**
 * Two institutions do things at random with rows of either; each must find the world as if it were
 * alone in it. The model of a world is, for each kind of row, the text of every row by its id.
 */
final class TwoInstitutionsModel {

  private final Siege siege;
  private final Layer layer;
  private final Random random;
  private final List<ClassDescriptor> kinds;
  private final Map<Long, Map<ClassDescriptor, Map<Long, String>>> worlds = new HashMap<>();

  TwoInstitutionsModel(Siege siege, Layer layer, long seed) {
    this.siege = siege;
    this.layer = layer;
    this.random = new Random(seed);
    this.kinds = List.copyOf(siege.changeable().keySet());
    worlds.put(siege.first, worldOf(siege.first));
    worlds.put(siege.second, worldOf(siege.second));
  }

  /** Past all walls. */
  private Map<ClassDescriptor, Map<Long, String>> worldOf(long institutionId) {
    Map<ClassDescriptor, Map<Long, String>> world = new HashMap<>();
    for (ClassDescriptor kind : kinds) {
      Map<Long, String> rows = new TreeMap<>();
      siege
          .base
          .rows(
              "SELECT id, %s AS text FROM %s WHERE institution_id = ?"
                  .formatted(text(kind).getField().getName(), Samples.table(kind)),
              institutionId)
          .forEach(row -> rows.put((Long) row.get("id"), (String) row.get("text")));
      world.put(kind, rows);
    }
    return world;
  }

  /** Something done by somebody, which must turn out as if done alone. */
  void step() {
    long actor = random.nextBoolean() ? siege.first : siege.second;
    ClassDescriptor kind = kinds.get(random.nextInt(kinds.size()));
    Map<Long, String> own = worlds.get(actor).get(kind);
    long id = anyOf(kind);
    boolean asIfAlone =
        switch (random.nextInt(6)) {
          case 0 -> own.size() == 1 || add(actor, kind, own);
          case 1 -> own.size() == 1 || remove(actor, kind, own, id);
          case 2 -> list(actor, kind, own);
          case 3 -> read(actor, kind, own, id);
          default -> change(actor, kind, own, id);
        };
    layer.attempt("a step with " + kind.getAlias(), !asIfAlone);
  }

  /** Whether the tables hold what both worlds do. */
  boolean isTrue() {
    return worlds.entrySet().stream()
        .allMatch(world -> worldOf(world.getKey()).equals(world.getValue()));
  }

  private boolean add(long actor, ClassDescriptor kind, Map<Long, String> own) {
    Map<String, Object> row = siege.samples.row(Samples.table(kind), actor);
    int added;
    try {
      added =
          siege.walled.as(
              actor,
              entities ->
                  new Sql(entities.unwrap(Connection.class)).insert(Samples.table(kind), row));
    } catch (RuntimeException e) {
      // by a row of its own, since every unique key starts with the institution
      return Sql.Refused.codeOf(e) == Sql.Refused.DUPLICATE;
    }
    String column = text(kind).getField().getName().toLowerCase(Locale.ROOT);
    own.put((Long) row.get("id"), (String) row.get(column));
    return added == 1;
  }

  private boolean remove(long actor, ClassDescriptor kind, Map<Long, String> own, long id) {
    try {
      int removed =
          siege.walled.as(
              actor,
              entities ->
                  entities
                      .createQuery("DELETE FROM " + kind.getAlias() + " e WHERE e.id = :id")
                      .setParameter("id", id)
                      .executeUpdate());
      return removed == (own.remove(id) == null ? 0 : 1);
    } catch (RuntimeException e) {
      int refused = Sql.Refused.codeOf(e);
      return refused == Sql.Refused.NO_RIGHT // nobody may remove such a row
          || own.containsKey(id) && refused == Sql.Refused.PARENT_OF_OTHERS;
    }
  }

  private boolean list(long actor, ClassDescriptor kind, Map<Long, String> own) {
    Map<Long, String> listed = new TreeMap<>();
    siege.walled.as(
        actor,
        entities -> {
          entities
              .createQuery("SELECT e FROM " + kind.getAlias() + " e", TenantOwned.class)
              .getResultList()
              .forEach(entity -> listed.put(entity.getId(), textOf(kind, entity)));
          return null;
        });
    return listed.equals(own);
  }

  private boolean read(long actor, ClassDescriptor kind, Map<Long, String> own, long id) {
    Object read = siege.walled.as(actor, entities -> entities.find(kind.getJavaClass(), id));
    return read == null ? !own.containsKey(id) : textOf(kind, read).equals(own.get(id));
  }

  private boolean change(long actor, ClassDescriptor kind, Map<Long, String> own, long id) {
    String text = siege.samples.anyText();
    Object changed =
        siege.walled.as(
            actor,
            entities -> {
              Object found = entities.find(kind.getJavaClass(), id);
              if (found != null) {
                text(kind).setAttributeValueInObject(found, text);
              }
              return found;
            });
    boolean asIfAlone = (changed != null) == own.containsKey(id);
    own.computeIfPresent(id, (key, before) -> text);
    return asIfAlone;
  }

  /** The id of a row of either. */
  private long anyOf(ClassDescriptor kind) {
    List<Long> ids = new ArrayList<>();
    worlds.values().forEach(world -> ids.addAll(world.get(kind).keySet()));
    return ids.get(random.nextInt(ids.size()));
  }

  private DatabaseMapping text(ClassDescriptor kind) {
    return siege.changeable().get(kind);
  }

  private String textOf(ClassDescriptor kind, Object entity) {
    return (String) text(kind).getAttributeValueFromObject(entity);
  }
}
