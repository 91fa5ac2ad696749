-- 操作記録: who did or looked at what, in a chain of hashes per institution.
--
-- The portals may only insert. Number, time, side and hash of an entry are made here, not by them: a portal can neither
-- leave a gap nor date an entry back nor speak as the other portal. Changing, removing or exchanging entries behind the
-- portals' back breaks the chain; the verifier names the first broken entry.

-- Last link of each institution's chain; 0 is the chain of doings that concern no single institution.
CREATE TABLE audit_chain (
  institution_id BIGINT   NOT NULL PRIMARY KEY,
  last_seq       BIGINT   NOT NULL,
  last_hash      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);

CREATE TABLE audit_entry (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  seq            BIGINT        NOT NULL DEFAULT 0 COMMENT '1, 2, 3 … in the chain of the institution',
  at             DATETIME(6)   NOT NULL DEFAULT '2000-01-01' COMMENT 'UTC',
  side           VARCHAR(20)   NOT NULL DEFAULT '' COMMENT 'INSTITUTION, OVERSIGHT or OPERATOR: by the database account',
  actor_sub      VARCHAR(64)   NOT NULL,
  actor_name     VARCHAR(100)  NOT NULL,
  actor_post     VARCHAR(120)  NULL COMMENT 'role in the institution, or office of the officer',
  action         VARCHAR(40)   NOT NULL,
  object         VARCHAR(100)  NOT NULL,
  detail         VARCHAR(4000) NULL COMMENT 'JSON; before and after, free text by its length only',
  source_address VARCHAR(45)   NULL,
  previous_hash  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  hash           CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY chain (institution_id, seq)
);

DELIMITER //

-- SHA-256 over the previous hash and every field as "<length in characters>:<text>", or "-" for NULL, so that no two
-- different entries read the same. jp.mimamori.infra.audit.AuditVerifier computes it anew.
CREATE DEFINER = gatekeeper@localhost FUNCTION audit_field(value TEXT) RETURNS TEXT
  DETERMINISTIC NO SQL
  RETURN IF(value IS NULL, '-', CONCAT(CHAR_LENGTH(value), ':', value))//

CREATE DEFINER = gatekeeper@localhost TRIGGER audit_entry_is_chained BEFORE INSERT ON audit_entry FOR EACH ROW
BEGIN
  INSERT INTO audit_chain (institution_id, last_seq, last_hash) VALUES (NEW.institution_id, 0, REPEAT('0', 64))
    ON DUPLICATE KEY UPDATE last_seq = last_seq;
  SET NEW.seq = (SELECT last_seq + 1 FROM audit_chain WHERE institution_id = NEW.institution_id FOR UPDATE),
      NEW.previous_hash = (SELECT last_hash FROM audit_chain WHERE institution_id = NEW.institution_id),
      NEW.at = UTC_TIMESTAMP(6),
      NEW.side = CASE SUBSTRING_INDEX(USER(), '@', 1)
                   WHEN 'app_tenant' THEN 'INSTITUTION' WHEN 'app_oversight' THEN 'OVERSIGHT' ELSE 'OPERATOR' END;
  IF NEW.side = 'INSTITUTION' THEN
    SET NEW.actor_sub = COALESCE(current_person(), NEW.actor_sub);
  END IF;
  SET NEW.hash = SHA2(CONCAT(
        CONVERT(NEW.previous_hash USING utf8mb4), audit_field(NEW.institution_id), audit_field(NEW.seq),
        audit_field(DATE_FORMAT(NEW.at, '%Y-%m-%dT%H:%i:%s.%f')), audit_field(NEW.side), audit_field(NEW.actor_sub),
        audit_field(NEW.actor_name), audit_field(NEW.actor_post), audit_field(NEW.action), audit_field(NEW.object),
        audit_field(NEW.detail), audit_field(NEW.source_address)), 256);
  UPDATE audit_chain SET last_seq = NEW.seq, last_hash = NEW.hash WHERE institution_id = NEW.institution_id;
END//

DELIMITER ;

CALL publish('audit_entry', NULL);
REVOKE UPDATE, DELETE ON tenant.audit_entry FROM app_tenant@'127.0.0.1';
-- officers add what they looked at; what institutions did is not theirs to read
CALL publish_oversight('audit_entry', 'INSERT');
