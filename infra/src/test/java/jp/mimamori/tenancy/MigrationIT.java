package jp.mimamori.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.mimamori.infra.launch.TestDatabase;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The migrations and the mappings tell of the same tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MigrationIT {

  private Sql owner;
  private Unit tenant;
  private Unit oversight;
  private Samples samples;
  private final long institution = Ids.next();

  @BeforeAll
  void bothPortalsConnect() throws SQLException {
    owner = new Sql(TestDatabase.get().owner());
    tenant = new Unit("tenant", "tenant", 1).sealed();
    oversight = new Unit("oversight", "oversight", 1);
    samples = new Samples(owner, tenant.descriptors());
    samples.fill(institution, samples.tenantTables(), 1);
  }

  @AfterAll
  void close() {
    oversight.close();
    tenant.close();
    owner.close();
  }

  @Test
  void aSecondRunDoesNothing() {
    assertThat(TestDatabase.get().migrate()).isZero();
  }

  Stream<String> eachEntity() {
    return tenant.descriptors().stream().map(ClassDescriptor::getAlias).sorted();
  }

  @ParameterizedTest
  @MethodSource("eachEntity")
  void everyMappedColumnIsThere(String entity) {
    ClassDescriptor descriptor = tenant.descriptor(entity);
    String table = Samples.table(descriptor);
    List<String> portals =
        Stream.of("tenant", "oversight").filter(name -> !columns(name, table).isEmpty()).toList();

    assertThat(portals).isNotEmpty();
    if (TenantOwned.class.isAssignableFrom(descriptor.getJavaClass())) {
      assertThat(portals).contains("tenant");
    }
    for (String portal : portals) {
      assertThat(columns(portal, table))
          .containsAll(
              descriptor.getFields().stream()
                  .map(field -> field.getName().toLowerCase(Locale.ROOT))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("eachEntity")
  void everyEntityIsReadByThePortalsThatMayReadIt(String entity) throws SQLException {
    String table = Samples.table(tenant.descriptor(entity));
    String query = "SELECT e FROM " + entity + " e";

    if (mayRead("tenant", table)) {
      List<?> read =
          tenant.as(institution, entities -> entities.createQuery(query).getResultList());
      if (samples.tenantTables().contains(table)) {
        assertThat(read).hasSameSizeAs(samples.ids(table, institution));
      }
    }
    if (mayRead("oversight", table)) {
      oversight.inTransaction(entities -> entities.createQuery(query).getResultList());
    }
  }

  private static boolean mayRead(String portal, String table) throws SQLException {
    try (Sql account = new Sql(TestDatabase.get().portal(portal))) {
      return !account
          .rows(
              """
              SELECT privilege_type FROM information_schema.table_privileges
               WHERE table_schema = ? AND table_name = ? AND privilege_type = 'SELECT'
              """,
              portal,
              table)
          .isEmpty();
    }
  }

  private List<Object> columns(String portal, String table) {
    return owner.column(
        "SELECT column_name FROM information_schema.columns WHERE table_schema = ? AND table_name = ?",
        portal,
        table);
  }
}
