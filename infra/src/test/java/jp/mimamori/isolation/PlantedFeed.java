package jp.mimamori.isolation;

import java.sql.SQLException;
import jp.mimamori.tenancy.LinkToken;

/** A feed of the calendar of somebody of an institution. */
final class PlantedFeed {

  private PlantedFeed() {}

  /**
   * @return its address in the portal
   */
  static String in(KeptRows rows, long institution) throws SQLException {
    LinkToken token = LinkToken.random();
    rows.execute(
        """
        INSERT INTO calendar_reader (institution_id, id, version, person_sub, feed_hash, feed_made_at, digest, stop_token)
        SELECT institution_id, 9300000 + institution_id, 1, person_sub, '%1$s', UTC_TIMESTAMP(6), FALSE, '%2$s'
          FROM membership WHERE institution_id = %3$d AND valid_to IS NULL LIMIT 1
            ON DUPLICATE KEY UPDATE feed_hash = '%1$s'
        """
            .formatted(token.hash(), LinkToken.random().value(), institution));
    return "/feed/" + token.value() + ".ics";
  }
}
