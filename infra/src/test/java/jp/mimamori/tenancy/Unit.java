package jp.mimamori.tenancy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import javax.sql.DataSource;
import jp.mimamori.infra.launch.TestDatabase;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.SessionEventListener;

/**
 * The product's persistence unit outside a container: every entity of the product over a pool of
 * its own, and walls that can be left out.
 */
public final class Unit implements AutoCloseable {

  private static final Speaker NOBODY = new Speaker(null, null);

  private static final List<String> MANAGED =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("jp.mimamori")
              .stream()
              .filter(
                  type ->
                      type.isAnnotatedWith(Entity.class)
                          || type.isAnnotatedWith(MappedSuperclass.class)
                          || type.isAnnotatedWith(Embeddable.class)
                          || type.isAnnotatedWith(Converter.class))
              .map(JavaClass::getName)
              .toList();

  private final ThreadLocal<Speaker> speaker = ThreadLocal.withInitial(() -> NOBODY);
  private final Pool pool;
  private final EntityManagerFactory factory;

  /**
   * @param schema which one to connect to, with the account that belongs to it
   * @param portal whose {@code tenancy-orm.xml} applies
   * @param connections size of the pool
   */
  public Unit(String schema, String portal, int connections) {
    pool = new Pool(schema, connections);
    factory =
        new PersistenceProvider()
            .createContainerEntityManagerFactory(
                new Info(pool, portal),
                Map.of(
                    "eclipselink.session-name", "unit-" + Ids.next(),
                    "eclipselink.weaving", "false",
                    "eclipselink.logging.level", "OFF",
                    "eclipselink.jdbc.batch-writing", "JDBC"));
  }

  /** Seals connections as the tenant portal does. */
  public Unit sealed() {
    return listening(sealing());
  }

  /** What {@link #sealed} would listen with. */
  SessionEventListener sealing() {
    return new SealingListener(new ConnectionSeal(TestDatabase.get().sealKey()), speaker::get);
  }

  Unit listening(SessionEventListener listener) {
    JpaHelper.getServerSession(factory).getEventManager().addListener(listener);
    return this;
  }

  /** On these connections the database does not ask whether a parent is there. */
  Unit withoutForeignKeys() {
    pool.run("SET foreign_key_checks = 0");
    return this;
  }

  /** The descriptors of all entities. */
  Collection<ClassDescriptor> descriptors() {
    return JpaHelper.getServerSession(factory).getDescriptors().values().stream()
        .filter(descriptor -> !descriptor.isAggregateDescriptor())
        .toList();
  }

  /**
   * @param entity its name in JPQL
   */
  ClassDescriptor descriptor(String entity) {
    return JpaHelper.getServerSession(factory).getDescriptorForAlias(entity);
  }

  /**
   * Speaks for an institution, in a transaction that is committed unless it was marked otherwise.
   */
  public <T> T as(long institutionId, Function<EntityManager, T> work) {
    return inTransaction(
        entities -> {
          speakFor(entities, institutionId);
          return work.apply(entities);
        });
  }

  /** The same, for nobody. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    EntityManager entities = factory.createEntityManager();
    try {
      entities.getTransaction().begin();
      T result = work.apply(entities);
      if (!entities.getTransaction().getRollbackOnly()) {
        entities.getTransaction().commit();
      }
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
      entities.close();
      speaker.remove();
    }
  }

  /** From here on both locks take this thread for the institution. */
  void speakFor(EntityManager entities, long institutionId) {
    speaker.set(new Speaker(institutionId, null));
    entities.setProperty(TenantOwned.TENANT_PROPERTY, institutionId);
  }

  /** From here on the database takes this thread for the person; null for nobody. */
  public void speakFor(String person) {
    speaker.set(new Speaker(null, person));
  }

  @Override
  public void close() {
    factory.close();
    pool.close();
  }

  /** What persistence.xml says, as far as it matters outside a container. */
  private record Info(DataSource pool, String portal) implements PersistenceUnitInfo {

    private static final String MAPPING_FILE = "META-INF/tenancy-orm.xml";

    @Override
    public String getPersistenceUnitName() {
      return "mimamori";
    }

    @Override
    public String getPersistenceProviderClassName() {
      return PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
      return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public DataSource getJtaDataSource() {
      return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
      return pool;
    }

    @Override
    public List<String> getMappingFileNames() {
      return List.of(MAPPING_FILE);
    }

    @Override
    public List<URL> getJarFileUrls() {
      return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
      return TenantOwned.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    public List<String> getManagedClassNames() {
      return MANAGED;
    }

    @Override
    public boolean excludeUnlistedClasses() {
      return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
      return SharedCacheMode.ENABLE_SELECTIVE;
    }

    @Override
    public ValidationMode getValidationMode() {
      return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
      return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
      return "3.0";
    }

    /** The test sees the mapping files of both portals; a portal sees its own. */
    @Override
    public ClassLoader getClassLoader() {
      return new ClassLoader(TenantOwned.class.getClassLoader()) {
        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
          Enumeration<URL> all = super.getResources(name);
          return name.endsWith(MAPPING_FILE)
              ? Collections.enumeration(
                  Collections.list(all).stream()
                      .filter(url -> url.toString().contains(portal + "-portal"))
                      .toList())
              : all;
        }
      };
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
      // classes are not woven here
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
      return getClassLoader();
    }
  }
}
