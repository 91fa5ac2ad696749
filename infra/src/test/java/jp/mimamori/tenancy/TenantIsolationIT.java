package jp.mimamori.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import jp.mimamori.isolation.Tally;
import jp.mimamori.isolation.Tally.Layer;
import jp.mimamori.tenancy.Siege.Outcome;
import jp.mimamori.tenancy.Verb.Kind;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two institutions reach for each other's rows, by every verb, for every entity there is: with all
 * walls up, then with each wall taken away in turn. A leak is a row of the other that is seen or
 * changed.
 *
 * <p>Each wall also has a test of its own in {@link Siege}, which must fail once the wall is gone,
 * or nobody would notice.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TenantIsolationIT {

  private static final int ROWS = 4;
  private static final int STEPS = 2000;
  private static final long SEED = 20261122;

  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  /** Without SQL, where the wall against SQL is the one that is gone. */
  private static final Set<Kind> BY_ENTITY = EnumSet.of(Kind.READ, Kind.WRITE, Kind.REFER);

  private final Tally tally = new Tally("every verb on every entity");
  private Siege siege;

  @BeforeAll
  void twoInstitutionsHaveRowsEverywhere() throws Exception {
    siege = new Siege(ROWS);
  }

  @AfterAll
  void report() throws IOException {
    siege.close();
    tally.report();
  }

  /** Otherwise the attempts below would prove nothing. */
  @Test
  @Order(1)
  void everyVerbReachesOwnRows() {
    for (Verb verb : Verbs.ALL) {
      int reached = 0;
      for (ClassDescriptor entity : siege.entities) {
        Target own = siege.target(entity, siege.first, siege.expendable(entity), siege.first);
        if (verb.suits().test(own)) {
          Outcome outcome = siege.attempt(siege.walled, verb, own);
          assertThat(outcome)
              .as("%s on own %s", verb.name(), entity.getAlias())
              .isNotEqualTo(Outcome.REFUSED);
          reached += outcome == Outcome.REACHED ? 1 : 0;
        }
      }
      assertThat(reached > 0)
          .as(verb.name())
          .isNotEqualTo(verb.name().equals("SQL select from base"));
    }
  }

  @Test
  @Order(2)
  void noVerbReachesARowOfTheOther() {
    Layer layer = tally.layer(null);

    siege.tryEverything(siege.walled, ALL, layer);

    assertThat(layer.leaky()).isEmpty();
    assertThat(siege.showsWhomItIsSealedFor(siege.walled)).isTrue();
    assertThat(siege.sealsAnewForTheNext(siege.walled)).isTrue();
    assertThat(siege.databaseAloneHides(siege.walled)).isTrue();
    assertThat(siege.keepsChildrenWithTheirParents(siege.walled)).isTrue();
  }

  @Test
  @Order(3)
  void theDatabaseHoldsWithoutTheFilterOfEclipseLink() {
    Layer layer = tally.layer("EclipseLink's filter");
    try (Unit unfiltered = new Unit("tenant", "oversight", 2).sealed();
        Unit unfilteredTables = new Unit("base", "oversight", 2)) {
      siege.tryEverything(unfiltered, ALL, layer);
      layer.ownTest(!siege.eclipseLinkAloneHides(unfilteredTables));
    }
    assertHolds(layer);
  }

  @Test
  @Order(4)
  void theFilterOfEclipseLinkHoldsWithoutTheViews() {
    Layer layer = tally.layer("views of the database");
    try (Unit tables = new Unit("base", "tenant", 2)) {
      assertThat(siege.eclipseLinkAloneHides(tables)).isTrue();
      siege.tryEverything(tables, BY_ENTITY, layer);
      layer.ownTest(!siege.databaseAloneHides(tables));
    }
    assertHolds(layer);
  }

  @Test
  @Order(5)
  void thereIsNothingToSeeWithoutAContext() {
    Layer layer = tally.layer("sealed context of the connection");
    try (Unit unsealed = new Unit("tenant", "tenant", 2)) {
      siege.tryEverything(unsealed, ALL, layer);
      layer.ownTest(!siege.showsWhomItIsSealedFor(unsealed));
    }
    assertHolds(layer);
  }

  @Test
  @Order(6)
  void aContextLeftOnTheOnlyConnectionShowsNothingToTheNext() {
    Layer layer = tally.layer("sealing anew, pool of one");
    for (long victim : List.of(siege.first, siege.second)) {
      try (Unit stale = new Unit("tenant", "tenant", 1)) {
        SealsOnce once = new SealsOnce(stale.sealing());
        stale.listening(once);
        assertThat(siege.seenBy(stale, victim)).containsExactly(victim);

        siege.tryEverything(stale, BY_ENTITY, layer, siege.other(victim));

        assertThat(siege.seenBy(stale, siege.other(victim)))
            .as("still stale")
            .containsExactly(victim);
        layer.ownTest(!siege.sealsAnewForTheNext(stale));
      }
    }
    assertHolds(layer);
  }

  @Test
  @Order(7)
  void aRowLoadedForOneIsNotWrittenForTheOther() {
    Layer layer = tally.layer("one institution per transaction");
    for (ClassDescriptor entity : siege.entities) {
      for (long id : siege.samples.ids(Samples.table(entity), siege.second)) {
        Target target = siege.target(entity, siege.second, id, siege.first);
        if (target.changeable().isPresent()) {
          layer.attempt(
              "change " + entity.getAlias(),
              reachesAfterSwitch(target, (entities, loaded) -> target.change(loaded)));
        }
        layer.attempt(
            "remove " + entity.getAlias(), reachesAfterSwitch(target, EntityManager::remove));
      }
    }
    layer.ownTest(!siege.holdsOwnEntitiesOnly());
    assertHolds(layer);
  }

  private boolean reachesAfterSwitch(Target target, BiConsumer<EntityManager, Object> act) {
    Verb verb =
        new Verb(
            "switch",
            Kind.WRITE,
            t -> true,
            (entities, t) -> {
              siege.walled.speakFor(entities, t.owner());
              Object loaded = entities.find(t.type(), t.id());
              siege.walled.speakFor(entities, t.attacker());
              act.accept(entities, loaded);
              entities.flush();
              return false;
            });
    return siege.attempt(siege.walled, verb, target) == Outcome.REACHED;
  }

  @Test
  @Order(8)
  void aRowBelowAParentOfTheOtherShowsNothingToEither() {
    Layer layer = tally.layer("composite foreign keys");
    try (Unit unbound = new Unit("tenant", "tenant", 2).sealed().withoutForeignKeys()) {
      siege.tryEverything(unbound, EnumSet.complementOf(EnumSet.of(Kind.REFER)), layer);
      siege.lookThroughMisplacedRows(unbound, layer);
      layer.ownTest(!siege.keepsChildrenWithTheirParents(unbound));
    }
    assertHolds(layer);
  }

  @Test
  @Order(9)
  void interleavedInstitutionsNeverMeet() throws Exception {
    Layer layer = tally.layer(null);
    try (Unit busy = new Unit("tenant", "tenant", 3).sealed()) {
      assertThat(new Interleaving(siege, busy, layer).run()).as("own rows missed").isZero();
    }
    assertThat(layer.leaky()).isEmpty();
  }

  @Test
  @Order(10)
  void interleavedInstitutionsNeverMeetOnConnectionsSealedOnce() throws Exception {
    Layer layer = tally.layer("sealing anew, interleaved");
    try (Unit busy = new Unit("tenant", "tenant", 3)) {
      busy.listening(new SealsOnce(busy.sealing()));
      layer.ownTest(new Interleaving(siege, busy, layer).run() > 0);
    }
    assertHolds(layer);
  }

  @Test
  @Order(11)
  void eachLivesAsIfAlone() {
    Layer layer = tally.layer(null);
    TwoInstitutionsModel model = new TwoInstitutionsModel(siege, layer, SEED);
    for (int step = 1; step <= STEPS; step++) {
      model.step();
      if (step % 100 == 0) {
        assertThat(model.isTrue()).as("after step %d", step).isTrue();
      }
    }
    assertThat(layer.leaky()).isEmpty();
  }

  @Test
  @Order(12)
  void thatWereTenThousandAttempts() {
    assertThat(tally.attempts()).isGreaterThanOrEqualTo(10_000);
    assertThat(tally.leaks()).isZero();
  }

  private static void assertHolds(Layer layer) {
    assertThat(layer.leaky()).isEmpty();
    assertThat(layer.caughtByItsOwnTest()).isTrue();
  }
}
