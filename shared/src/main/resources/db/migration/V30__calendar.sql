-- 予定: how a person follows what is due in an institution. A feed for the calendar of one's own telephone, by a secret
-- address of which only the hash is stored, and a weekly mail. What is due is computed and stored nowhere.

CREATE TABLE calendar_reader (
  institution_id BIGINT      NOT NULL,
  id             BIGINT      NOT NULL,
  version        INT         NOT NULL,
  person_sub     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'subject of the identity provider',
  feed_hash      VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256 of the token in base64url; NULL: no feed',
  feed_made_at   DATETIME(6) NULL,
  digest         BOOLEAN     NOT NULL COMMENT 'whether the weekly mail is wanted',
  stop_token     VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'stops the mail and can do nothing else; readable, so that every mail carries the same',
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, person_sub),
  KEY by_feed (feed_hash),
  KEY by_stop (stop_token),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CALL publish('calendar_reader', NULL);

-- Whoever holds the address of a feed speaks as "calendar:<hash of its token>" and finds the one institution it is of, for
-- as long as the person whose feed it is works there. Days are days in Japan.
CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.held_calendar AS
  SELECT r.institution_id, r.id
    FROM base.calendar_reader r FORCE INDEX (by_feed)
   WHERE r.feed_hash = SUBSTRING(base.current_person(), 10) AND base.current_person() LIKE 'calendar:%'
     AND EXISTS (SELECT 1 FROM base.membership m FORCE INDEX (PRIMARY)
                  WHERE m.institution_id = r.institution_id AND m.person_sub = r.person_sub
                    AND m.valid_from <= DATE(UTC_TIMESTAMP() + INTERVAL 9 HOUR)
                    AND (m.valid_to IS NULL OR m.valid_to >= DATE(UTC_TIMESTAMP() + INTERVAL 9 HOUR)));
GRANT SELECT ON tenant.held_calendar TO app_tenant@'127.0.0.1';

-- Whoever holds the link at the end of a weekly mail speaks as "digest:<its token>".
CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.held_digest AS
  SELECT institution_id, id
    FROM base.calendar_reader FORCE INDEX (by_stop)
   WHERE stop_token = SUBSTRING(base.current_person(), 8) AND base.current_person() LIKE 'digest:%';
GRANT SELECT ON tenant.held_digest TO app_tenant@'127.0.0.1';
