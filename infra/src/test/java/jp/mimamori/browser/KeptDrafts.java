package jp.mimamori.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What the server keeps of forms that tests have typed into and not saved. */
public final class KeptDrafts {

  private KeptDrafts() {}

  /** Lets an institution's people begin with untouched forms. */
  public static void forget(long institution) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        PreparedStatement delete =
            owner.prepareStatement("DELETE FROM draft WHERE institution_id = ?")) {
      delete.setLong(1, institution);
      delete.executeUpdate();
    }
  }
}
