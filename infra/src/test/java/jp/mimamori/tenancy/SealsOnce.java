package jp.mimamori.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.SessionEventListener;

/**
 * Forgets to seal a connection anew when it is taken again: the fault that a pool makes dangerous.
 */
final class SealsOnce extends SessionEventAdapter {

  private final SessionEventListener sealing;
  private final Set<Connection> sealed =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  SealsOnce(SessionEventListener sealing) {
    this.sealing = sealing;
  }

  @Override
  public void postAcquireConnection(SessionEvent event) {
    try {
      Connection taken = ((DatabaseAccessor) event.getResult()).getConnection();
      if (sealed.add(PhysicalConnection.of(taken))) {
        sealing.postAcquireConnection(event);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
