-- Sessions that ended before their time, so that every node of a portal ends them and not only the one that Keycloak told.
-- The digest says nothing to whoever reads it. Rows live half a day, longer than any sign-in.
CREATE TABLE revoked_session (
  portal     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'the account that wrote it',
  digest     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of sid:... or sub:...',
  revoked_at DATETIME(6) NOT NULL DEFAULT '1970-01-01',
  PRIMARY KEY (portal, revoked_at, digest)
);

-- A portal ends its own sessions only, and now.
CREATE DEFINER = gatekeeper@localhost TRIGGER revoked_session_is_dated BEFORE INSERT ON revoked_session FOR EACH ROW
  SET NEW.portal = SUBSTRING_INDEX(USER(), '@', 1), NEW.revoked_at = UTC_TIMESTAMP(6);

CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.revoked_session AS
  SELECT digest, revoked_at FROM base.revoked_session WHERE portal = 'app_tenant';
CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW oversight.revoked_session AS
  SELECT digest, revoked_at FROM base.revoked_session WHERE portal = 'app_oversight';
GRANT SELECT, INSERT ON tenant.revoked_session TO app_tenant@'127.0.0.1';
GRANT SELECT, INSERT ON oversight.revoked_session TO app_oversight@'127.0.0.1';

-- Only what is past can be cleared away.
CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.past_revoked_session AS
  SELECT revoked_at FROM base.revoked_session
   WHERE portal = 'app_tenant' AND revoked_at < UTC_TIMESTAMP(6) - INTERVAL 12 HOUR;
CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW oversight.past_revoked_session AS
  SELECT revoked_at FROM base.revoked_session
   WHERE portal = 'app_oversight' AND revoked_at < UTC_TIMESTAMP(6) - INTERVAL 12 HOUR;
GRANT SELECT, DELETE ON tenant.past_revoked_session TO app_tenant@'127.0.0.1';
GRANT SELECT, DELETE ON oversight.past_revoked_session TO app_oversight@'127.0.0.1';
