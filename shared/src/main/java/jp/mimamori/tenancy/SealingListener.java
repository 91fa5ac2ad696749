package jp.mimamori.tenancy;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Seals the institution and the person on every connection that EclipseLink takes from the pool, or
 * clears what an earlier user left on it; and lets go of what a transaction read, when it is over.
 * Named in {@code persistence.xml}; seals nothing where no {@code tenancy.seal-key} is configured,
 * as in the oversight portal.
 */
public class SealingListener extends SessionEventAdapter {

  private final ConnectionSeal seal;
  private final Supplier<Speaker> current;

  /** What each physical connection carries, so that the same is not set twice. */
  private final Map<Connection, Speaker> sealed = Collections.synchronizedMap(new WeakHashMap<>());

  /** Called by EclipseLink. */
  public SealingListener() {
    this(
        ConfigProvider.getConfig()
            .getOptionalValue("tenancy.seal-key", String.class)
            .map(ConnectionSeal::new)
            .orElse(null),
        new SpeakerOfContext());
  }

  SealingListener(ConnectionSeal seal, Supplier<Speaker> current) {
    this.seal = seal;
    this.current = current;
  }

  @Override
  public void postAcquireConnection(SessionEvent event) {
    if (seal != null) {
      try {
        seal(((DatabaseAccessor) event.getResult()).getConnection(), current.get());
      } catch (SQLException e) {
        throw DatabaseException.sqlException(e);
      }
    }
  }

  private void seal(Connection connection, Speaker speaker) throws SQLException {
    Connection physical = PhysicalConnection.of(connection);
    if (speaker.equals(sealed.get(physical))) {
      return;
    }
    sealed.remove(physical);
    long id = PhysicalConnection.id(physical);
    try (PreparedStatement set =
        connection.prepareStatement(
            "SET @institution = ?, @institution_seal = ?, @person = ?, @person_seal = ?")) {
      set.setString(1, Objects.toString(speaker.institutionId(), null));
      set.setString(2, seal.institution(id, speaker.institutionId()));
      set.setString(3, speaker.person());
      set.setString(4, seal.person(id, speaker.person()));
      set.execute();
    }
    sealed.put(physical, speaker);
  }

  /**
   * Refuses to read for nobody: the walls would show no rows, as if there were none.
   *
   * @throws IllegalStateException for what belongs to institutions, outside the transaction of one
   */
  @Override
  public void preExecuteQuery(SessionEvent event) {
    ClassDescriptor read = event.getQuery().getDescriptor();
    if (seal != null
        && read != null
        && isNarrowedToOneInstitution(read)
        && current.get().institutionId() == null) {
      throw new IllegalStateException(
          read.getJavaClassName() + " outside the transaction of an institution");
    }
  }

  /** Not so for officers, who read across institutions. */
  private static boolean isNarrowedToOneInstitution(ClassDescriptor read) {
    return read.hasMultitenantPolicy()
        && read.getQueryManager().getAdditionalJoinExpression() != null;
  }

  /**
   * Forgets what the transaction has read. An entity knows the transaction that read it; one that a
   * page keeps in a session would else keep all the others there too.
   */
  @Override
  public void postReleaseUnitOfWork(SessionEvent event) {
    ((UnitOfWorkImpl) event.getSession()).clear(true);
  }

  /** Finds the application's context once: {@code CDI.current()} walks the stack each time. */
  private static final class SpeakerOfContext implements Supplier<Speaker> {

    private volatile TenantContext context;

    @Override
    public Speaker get() {
      if (context == null) {
        context = CDI.current().select(TenantContext.class).get();
      }
      return context.speaker();
    }
  }
}
