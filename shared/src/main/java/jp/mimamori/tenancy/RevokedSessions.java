package jp.mimamori.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.mimamori.signin.RevocationStore;

/**
 * Ended sessions in the database ({@code V5__revoked_sessions.sql}). They are asked for before
 * anybody is recognized, so the connection needs no seal, and these statements reach nothing else.
 */
@ApplicationScoped
public class RevokedSessions implements RevocationStore {

  @Resource(lookup = "jdbc/mimamori")
  private DataSource database;

  @Override
  public void add(String digest) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO revoked_session (digest) VALUES (?)");
        PreparedStatement clear = connection.prepareStatement("DELETE FROM past_revoked_session")) {
      insert.setString(1, digest);
      insert.executeUpdate();
      clear.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the end of a session cannot be stored", e);
    }
  }

  @Override
  public List<Revocation> of(Duration past) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT digest, revoked_at FROM revoked_session"
                    + " WHERE revoked_at > UTC_TIMESTAMP(6) - INTERVAL ? SECOND")) {
      query.setLong(1, past.toSeconds());
      return revocations(query);
    } catch (SQLException e) {
      throw new IllegalStateException("ended sessions cannot be read", e);
    }
  }

  private static List<Revocation> revocations(PreparedStatement query) throws SQLException {
    List<Revocation> revocations = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        LocalDateTime at = row.getObject("revoked_at", LocalDateTime.class);
        revocations.add(new Revocation(row.getString("digest"), at.toInstant(ZoneOffset.UTC)));
      }
    }
    return revocations;
  }
}
