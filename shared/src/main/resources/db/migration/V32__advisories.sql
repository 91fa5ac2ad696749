-- 緊急のお知らせ: an office warns the institutions that use a product, without learning what any of them uses. It writes
-- down whom it aims at; the database looks into the ledgers, keeps who was found to itself, and tells the office how many.
-- Only when the notice is sent does the office see to whom it went, since it calls those that do not answer.

CREATE TABLE advisory_aim (
  id                 BIGINT       NOT NULL PRIMARY KEY,
  version            INT          NOT NULL,
  prefecture_code    VARCHAR(2)   NOT NULL,
  health_center_code VARCHAR(10)  NULL COMMENT 'the office that aims; NULL: the prefecture''s',
  kind               VARCHAR(20)  NULL COMMENT 'of institution; NULL: every kind',
  products           VARCHAR(300) NULL COMMENT 'names of products, makers or vendors, a line each; NULL: whatever is used',
  aimed_at           DATETIME(6)  NOT NULL,
  aimed_by           VARCHAR(100) NOT NULL
);

-- An institution that an aim found. Neither portal reads it; id is that of the aim.
CREATE TABLE advisory_match (
  institution_id BIGINT NOT NULL,
  id             BIGINT NOT NULL,
  version        INT    NOT NULL,
  PRIMARY KEY (institution_id, id),
  KEY by_aim (id),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CREATE TABLE advisory (
  id             BIGINT        NOT NULL PRIMARY KEY COMMENT 'that of its aim: what was aimed is sent once',
  version        INT           NOT NULL,
  severity       VARCHAR(20)   NOT NULL,
  title          VARCHAR(100)  NOT NULL,
  text           VARCHAR(4000) NOT NULL COMMENT 'what to do',
  source_url     VARCHAR(500)  NULL,
  acknowledge_by DATE          NULL,
  products       VARCHAR(300)  NULL COMMENT 'as aimed at, so that who gets it knows why',
  office_name    VARCHAR(120)  NOT NULL,
  office_phone   VARCHAR(40)   NULL,
  sent_at        DATETIME(6)   NOT NULL,
  sent_by        VARCHAR(100)  NOT NULL,
  FOREIGN KEY (id) REFERENCES advisory_aim (id)
);

CREATE TABLE acknowledgement (
  institution_id       BIGINT       NOT NULL,
  id                   BIGINT       NOT NULL,
  version              INT          NOT NULL,
  advisory_id          BIGINT       NOT NULL,
  kind                 VARCHAR(20)  NOT NULL COMMENT 'SEEN or DONE',
  note                 VARCHAR(500) NULL,
  acknowledged_at      DATETIME(6)  NOT NULL,
  acknowledged_by_name VARCHAR(100) NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, advisory_id, kind),
  FOREIGN KEY (institution_id, advisory_id) REFERENCES advisory_match (institution_id, id)
);

CALL publish('acknowledgement', 'advisory_id,kind,note,acknowledged_at,acknowledged_by_name');
REVOKE UPDATE, DELETE ON tenant.acknowledgement FROM app_tenant@'127.0.0.1';

-- Where an institution is told: its own address, and those of the people who answer for it.
CREATE DEFINER = gatekeeper@localhost VIEW advisory_address AS
SELECT m.id, m.institution_id, i.email AS address
  FROM advisory_match m JOIN institution i ON i.institution_id = m.institution_id
 WHERE COALESCE(i.email, '') <> ''
UNION
SELECT m.id, m.institution_id, p.email
  FROM advisory_match m JOIN membership p ON p.institution_id = m.institution_id
 WHERE p.email IS NOT NULL AND p.role IN ('ADMINISTRATOR', 'SAFETY_MANAGER')
   AND p.valid_from <= japanese_today() AND (p.valid_to IS NULL OR p.valid_to >= japanese_today());

DELIMITER //

-- Whether a text contains a name folded by search_key. Folding takes long; most texts that lack a name of Latin letters are
-- told by its first three, compared without folding.
CREATE DEFINER = gatekeeper@localhost FUNCTION mentions(
  text VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci,
  sought VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin) RETURNS BOOLEAN
  DETERMINISTIC NO SQL
  RETURN (sought NOT RLIKE '^[a-z0-9]{3}'
       OR REPLACE(REPLACE(text, ' ', ''), '　', '') LIKE CONCAT('%', LEFT(sought, 3), '%') COLLATE utf8mb4_uca1400_as_ci)
     AND LOCATE(sought, search_key(text)) > 0//

-- Adds the institutions of an aim that keep something by this name: case, width and blanks make no difference. Names of
-- products, makers and vendors are looked at, and nothing that says where a thing is found in a network or who uses it.
CREATE DEFINER = gatekeeper@localhost PROCEDURE match_advisory(
  aim BIGINT, prefecture VARCHAR(2), center VARCHAR(10), of_kind VARCHAR(20),
  sought VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin)
  INSERT INTO advisory_match (institution_id, id, version)
  SELECT i.institution_id, aim, 1
    FROM institution i
    JOIN health_center h ON h.code = i.health_center_code
   WHERE (h.code = center OR center IS NULL AND h.prefecture_code = prefecture AND h.prefecture_view = 'EVERYTHING')
     AND (of_kind IS NULL OR i.kind = of_kind)
     AND (i.opened_on IS NULL OR i.opened_on <= japanese_today())
     AND (i.closed_on IS NULL OR i.closed_on > japanese_today())
     AND (sought IS NULL
       OR EXISTS (SELECT 1 FROM device d
                   WHERE d.institution_id = i.institution_id AND (d.retired_on IS NULL OR d.retired_on > japanese_today())
                     AND mentions(LEFT(CONCAT_WS('|', d.model, d.maker, d.software, d.firmware, d.name), 1000), sought))
       OR EXISTS (SELECT 1 FROM medical_system s
                   WHERE s.institution_id = i.institution_id AND (s.retired_on IS NULL OR s.retired_on > japanese_today())
                     AND mentions(CONCAT_WS('|', s.name, s.product_version), sought))
       OR EXISTS (SELECT 1 FROM security_disclosure c
                   WHERE c.institution_id = i.institution_id AND (c.retired_on IS NULL OR c.retired_on > japanese_today())
                     AND mentions(CONCAT_WS('|', c.product, c.product_version), sought))
       OR EXISTS (SELECT 1 FROM remote_maintenance r
                   WHERE r.institution_id = i.institution_id AND (r.retired_on IS NULL OR r.retired_on > japanese_today())
                     AND mentions(r.name, sought))
       OR EXISTS (SELECT 1 FROM vendor v
                   WHERE v.institution_id = i.institution_id AND (v.retired_on IS NULL OR v.retired_on > japanese_today())
                     AND mentions(CONCAT_WS('|', v.name, v.systems), sought)))
      ON DUPLICATE KEY UPDATE version = 1//

CREATE DEFINER = gatekeeper@localhost TRIGGER aim_finds_institutions AFTER INSERT ON advisory_aim FOR EACH ROW
BEGIN
  DECLARE left_over VARCHAR(301) DEFAULT CONCAT(NEW.products, '\n');
  IF left_over IS NULL THEN
    CALL match_advisory(NEW.id, NEW.prefecture_code, NEW.health_center_code, NEW.kind, NULL);
  END IF;
  WHILE left_over <> '' DO
    CALL match_advisory(NEW.id, NEW.prefecture_code, NEW.health_center_code, NEW.kind,
                        search_key(SUBSTRING_INDEX(left_over, '\n', 1)));
    SET left_over = SUBSTRING(left_over, LOCATE('\n', left_over) + 1);
  END WHILE;
END//

CREATE DEFINER = gatekeeper@localhost TRIGGER advisory_is_mailed AFTER INSERT ON advisory FOR EACH ROW
  INSERT INTO outgoing_mail (
    institution_id, id, version, kind, subject_id, address, due_at, state, attempts, next_attempt_at)
  SELECT institution_id, UUID_SHORT() & 0x7FFFFFFFFFFFFFFF, 1, 'ADVISORY', NEW.id, address, NEW.sent_at, 'QUEUED', 0,
         NEW.sent_at
    FROM advisory_address WHERE id = NEW.id//

DELIMITER ;

CALL publish_oversight('advisory_aim', 'SELECT, INSERT');
CALL publish_oversight('advisory', 'SELECT, INSERT');

-- How many an aim found, and how many of them are reached by mail.
CREATE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW oversight.advisory_reach AS
  SELECT a.id,
         (SELECT COUNT(*) FROM base.advisory_match m WHERE m.id = a.id) AS institutions,
         (SELECT COUNT(DISTINCT d.institution_id) FROM base.advisory_address d WHERE d.id = a.id) AS by_email
    FROM base.advisory_aim a;
GRANT SELECT ON oversight.advisory_reach TO app_oversight@'127.0.0.1';

-- To whom a notice went, and what they said; of one that is only aimed there is nothing.
CREATE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW oversight.advisory_standing AS
  SELECT m.institution_id, m.id AS advisory_id,
         (SELECT MIN(k.acknowledged_at) FROM base.acknowledgement k
           WHERE k.institution_id = m.institution_id AND k.advisory_id = m.id) AS acknowledged_at,
         (SELECT k.acknowledged_at FROM base.acknowledgement k
           WHERE k.institution_id = m.institution_id AND k.advisory_id = m.id AND k.kind = 'DONE') AS done_at,
         (SELECT k.note FROM base.acknowledgement k
           WHERE k.institution_id = m.institution_id AND k.advisory_id = m.id AND k.note IS NOT NULL
           ORDER BY k.acknowledged_at DESC LIMIT 1) AS note,
         (SELECT k.acknowledged_by_name FROM base.acknowledgement k
           WHERE k.institution_id = m.institution_id AND k.advisory_id = m.id
           ORDER BY k.acknowledged_at DESC LIMIT 1) AS acknowledged_by_name,
         (SELECT CASE WHEN SUM(o.state = 'SENT') > 0 THEN 'SENT'
                      WHEN SUM(o.state = 'QUEUED') > 0 THEN 'QUEUED'
                      WHEN SUM(o.state = 'GIVEN_UP') > 0 THEN 'GIVEN_UP'
                      WHEN COUNT(*) > 0 THEN 'CANCELLED' END
            FROM base.outgoing_mail o
           WHERE o.institution_id = m.institution_id AND o.kind = 'ADVISORY' AND o.subject_id = m.id) AS mail
    FROM base.advisory a JOIN base.advisory_match m ON m.id = a.id;
GRANT SELECT ON oversight.advisory_standing TO app_oversight@'127.0.0.1';

-- What was sent to the institution.
CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.advisory AS
  SELECT a.id, a.version, a.severity, a.title, a.text, a.source_url, a.acknowledge_by, a.products, a.office_name,
         a.office_phone, a.sent_at, a.sent_by
    FROM base.advisory a
   WHERE EXISTS (SELECT 1 FROM base.advisory_match m
                  WHERE m.id = a.id AND m.institution_id = base.current_institution());
GRANT SELECT ON tenant.advisory TO app_tenant@'127.0.0.1';
