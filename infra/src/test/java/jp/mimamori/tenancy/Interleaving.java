package jp.mimamori.tenancy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import jp.mimamori.isolation.Tally.Layer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/** Both institutions at once, on few connections. */
final class Interleaving {

  private static final int THREADS = 8;
  private static final int ROUNDS = 250;

  private final Siege siege;
  private final Unit unit;
  private final Layer layer;
  private final Map<String, List<Long>> rows = new HashMap<>();
  private final AtomicInteger missed = new AtomicInteger();

  Interleaving(Siege siege, Unit unit, Layer layer) {
    this.siege = siege;
    this.unit = unit;
    this.layer = layer;
    for (ClassDescriptor entity : siege.entities) {
      for (long institutionId : List.of(siege.first, siege.second)) {
        String table = Samples.table(entity);
        rows.put(table + institutionId, siege.samples.ids(table, institutionId));
      }
    }
  }

  /** Returns how often an own row was not found. */
  int run() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        Random random = new Random(thread);
        running.add(threads.submit(() -> rounds(random)));
      }
      for (Future<?> thread : running) {
        thread.get();
      }
    } finally {
      threads.shutdown();
    }
    return missed.get();
  }

  private void rounds(Random random) {
    for (int round = 0; round < ROUNDS; round++) {
      ClassDescriptor entity = siege.entities.get(random.nextInt(siege.entities.size()));
      long attacker = random.nextBoolean() ? siege.first : siege.second;
      long own = any(entity, attacker, random);
      long foreign = any(entity, siege.other(attacker), random);
      unit.as(attacker, entities -> lookAround(entities, entity, attacker, own, foreign));
    }
  }

  private Void lookAround(
      EntityManager entities, ClassDescriptor entity, long attacker, long own, long foreign) {
    if (entities.find(entity.getJavaClass(), own) == null) {
      missed.incrementAndGet();
    }
    String name = entity.getAlias();
    layer.attempt("find " + name, entities.find(entity.getJavaClass(), foreign) != null);
    layer.attempt(
        "query " + name,
        entities
            .createQuery("SELECT e FROM " + name + " e", TenantOwned.class)
            .getResultStream()
            .anyMatch(e -> e.getInstitutionId() != attacker));
    if (siege.changeable().containsKey(entity)) {
      change(entities, entity, own);
      layer.attempt("update " + name, change(entities, entity, foreign) > 0);
    }
    return null;
  }

  private int change(EntityManager entities, ClassDescriptor entity, long id) {
    return entities
        .createQuery(
            "UPDATE %s e SET e.%s = :text WHERE e.id = :id"
                .formatted(entity.getAlias(), siege.changeable().get(entity).getAttributeName()))
        .setParameter("text", siege.samples.anyText())
        .setParameter("id", id)
        .executeUpdate();
  }

  private long any(ClassDescriptor entity, long institutionId, Random random) {
    List<Long> ids = rows.get(Samples.table(entity) + institutionId);
    return ids.get(random.nextInt(ids.size()));
  }
}
