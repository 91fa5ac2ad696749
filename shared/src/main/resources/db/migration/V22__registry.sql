-- 台帳: institutions as the public files have them.
--
-- A file is read into entries, a person looks through them and confirms, and the database applies what was confirmed: in
-- batches, by an event, so that no portal needs a right to write the registry and nobody waits for ten thousand rows. Each
-- batch is a transaction; whoever is killed at one has done nothing, and the next round goes on.

CREATE TABLE registry_update (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         INT          NOT NULL,
  prefecture_code VARCHAR(2)   NOT NULL,
  source          VARCHAR(20)  NOT NULL COMMENT 'OPEN_DATA or BUREAU_LIST',
  state           VARCHAR(20)  NOT NULL COMMENT 'PREVIEW, CONFIRMED (being applied), APPLIED or DISCARDED',
  file_name       VARCHAR(255) NOT NULL,
  sha256          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  as_of           DATE         NOT NULL COMMENT 'the day whose state the file tells',
  rows_read       INT          NOT NULL,
  rows_elsewhere  INT          NOT NULL COMMENT 'of other prefectures',
  rows_unreadable INT          NOT NULL,
  rows_same       INT          NOT NULL COMMENT 'institutions that are known just as the file has them',
  uploaded_at     DATETIME(6)  NOT NULL,
  uploaded_by     VARCHAR(100) NOT NULL,
  settled_at      DATETIME(6)  NULL COMMENT 'when it was confirmed or discarded',
  settled_by      VARCHAR(100) NULL,
  to_apply        INT          NULL COMMENT 'entries that were confirmed',
  applied         INT          NOT NULL DEFAULT 0,
  failed          INT          NOT NULL DEFAULT 0,
  applied_at      DATETIME(6)  NULL,
  KEY of_prefecture (prefecture_code, uploaded_at),
  KEY to_do (state),
  FOREIGN KEY (prefecture_code) REFERENCES prefecture (code)
);

CREATE TABLE registry_entry (
  id                BIGINT       NOT NULL PRIMARY KEY,
  version           INT          NOT NULL,
  update_id         BIGINT       NOT NULL,
  line              INT          NOT NULL COMMENT 'in the file, from 1; 0 for what the file lacks',
  finding           VARCHAR(20)  NOT NULL COMMENT 'NEW, CHANGED, MISSING or UNCLEAR',
  doubt             VARCHAR(20)  NULL COMMENT 'why it is unclear',
  decision          VARCHAR(20)  NOT NULL COMMENT 'APPLY, LEAVE or OPEN',
  target_id         BIGINT       NULL COMMENT 'the institution that is meant; its id to be, where it is new',
  candidates        VARCHAR(200) NULL COMMENT 'ids of institutions that might be meant, separated by commas',
  changes           VARCHAR(200) NULL COMMENT 'fields to be changed, separated by commas',
  kind              VARCHAR(20)  NOT NULL,
  name              VARCHAR(120) NOT NULL,
  kana              VARCHAR(200) NULL,
  code              VARCHAR(10)  NULL,
  municipality_code VARCHAR(5)   NULL,
  address           VARCHAR(200) NULL,
  phone             VARCHAR(40)  NULL,
  opened_on         DATE         NULL,
  closed_on         DATE         NULL,
  state             VARCHAR(20)  NOT NULL COMMENT 'WAITING, APPLIED or FAILED',
  KEY of_update (update_id, finding, id),
  KEY to_do (update_id, state, decision, id),
  FOREIGN KEY (update_id) REFERENCES registry_update (id)
);

DELIMITER //

-- One confirmed entry. Institution and municipality lie in the prefecture whose administrator confirmed, whatever the entry
-- says.
CREATE DEFINER = owner@'127.0.0.1' PROCEDURE apply_registry_entry(entry BIGINT)
BEGIN
  DECLARE found INT DEFAULT 0;
  DECLARE is_new BOOLEAN;
  -- a row that cannot be is noted and does not hold up the others; a collision ends the batch, and the next one tries again
  DECLARE CONTINUE HANDLER FOR SQLSTATE '23000' SET found = 0;

  SELECT finding = 'NEW' INTO is_new FROM registry_entry WHERE id = entry;
  IF is_new THEN
    INSERT INTO institution (
      institution_id, id, version, kind, name, kana, code, municipality_code, health_center_code, address, phone, opened_on)
    SELECT e.target_id, e.target_id, 1, e.kind, e.name, COALESCE(e.kana, e.name), e.code, m.code, h.code, e.address, e.phone,
           e.opened_on
      FROM registry_entry e
      JOIN registry_update u ON u.id = e.update_id
      JOIN municipality m ON m.code = e.municipality_code
      JOIN health_center h ON h.code = m.health_center_code AND h.prefecture_code = u.prefecture_code
     WHERE e.id = entry;
    SET found = ROW_COUNT();
  ELSE
    UPDATE institution i
      JOIN registry_entry e ON e.id = entry AND e.target_id = i.id AND i.institution_id = e.target_id
      JOIN registry_update u ON u.id = e.update_id
      JOIN health_center own ON own.code = i.health_center_code AND own.prefecture_code = u.prefecture_code
      LEFT JOIN municipality m ON m.code = e.municipality_code AND FIND_IN_SET('MUNICIPALITY', e.changes)
      LEFT JOIN health_center h ON h.code = m.health_center_code AND h.prefecture_code = u.prefecture_code
       SET i.version            = i.version + 1,
           i.kind               = IF(FIND_IN_SET('KIND', e.changes), e.kind, i.kind),
           i.name               = IF(FIND_IN_SET('NAME', e.changes), e.name, i.name),
           i.kana               = IF(FIND_IN_SET('KANA', e.changes), e.kana, i.kana),
           i.code               = IF(FIND_IN_SET('CODE', e.changes), e.code, i.code),
           i.municipality_code  = IF(h.code IS NULL, i.municipality_code, m.code),
           i.health_center_code = COALESCE(h.code, i.health_center_code),
           i.address            = IF(FIND_IN_SET('ADDRESS', e.changes), e.address, i.address),
           i.phone              = IF(FIND_IN_SET('PHONE', e.changes), e.phone, i.phone),
           i.opened_on          = IF(FIND_IN_SET('OPENED_ON', e.changes), e.opened_on, i.opened_on),
           i.closed_on          = IF(FIND_IN_SET('CLOSED_ON', e.changes), e.closed_on, i.closed_on);
    SET found = ROW_COUNT();
  END IF;
  UPDATE registry_entry SET version = version + 1, state = IF(found > 0, 'APPLIED', 'FAILED') WHERE id = entry;
END//

-- Applies what was confirmed, the oldest first. Two at once cannot take the same.
CREATE DEFINER = owner@'127.0.0.1' PROCEDURE apply_registry_updates()
BEGIN
  DECLARE doing BIGINT;
  DECLARE left_over INT;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    DO RELEASE_LOCK('mimamori.registry');
    RESIGNAL;
  END;

  IF GET_LOCK('mimamori.registry', 0) THEN
    SET doing = (SELECT id FROM registry_update WHERE state = 'CONFIRMED' ORDER BY settled_at, id LIMIT 1);
    WHILE doing IS NOT NULL DO
      START TRANSACTION;
      SET left_over = 0;
      FOR entry IN (SELECT id FROM registry_entry
                     WHERE update_id = doing AND state = 'WAITING' AND decision = 'APPLY' ORDER BY id LIMIT 100) DO
        SET left_over = left_over + 1;
        CALL apply_registry_entry(entry.id);
      END FOR;
      UPDATE registry_update u
         SET u.version    = u.version + 1,
             u.applied    = (SELECT COUNT(*) FROM registry_entry e WHERE e.update_id = doing AND e.state = 'APPLIED'),
             u.failed     = (SELECT COUNT(*) FROM registry_entry e WHERE e.update_id = doing AND e.state = 'FAILED'),
             u.state      = IF(left_over > 0, 'CONFIRMED', 'APPLIED'),
             u.applied_at = IF(left_over > 0, NULL, UTC_TIMESTAMP(6))
       WHERE u.id = doing;
      COMMIT;
      SET doing = (SELECT id FROM registry_update WHERE state = 'CONFIRMED' ORDER BY settled_at, id LIMIT 1);
    END WHILE;
    DELETE FROM registry_entry WHERE update_id IN (SELECT id FROM registry_update WHERE state = 'DISCARDED') LIMIT 5000;
    DO RELEASE_LOCK('mimamori.registry');
  END IF;
END//

CREATE DEFINER = owner@'127.0.0.1' EVENT apply_registry_updates ON SCHEDULE EVERY 2 SECOND DO CALL apply_registry_updates()//

-- A portal prepares and confirms; what was confirmed stays as it is.
CREATE DEFINER = gatekeeper@localhost TRIGGER confirmed_entry_stays BEFORE UPDATE ON registry_entry FOR EACH ROW
  IF SUBSTRING_INDEX(USER(), '@', 1) = 'app_oversight'
      AND (SELECT state FROM registry_update WHERE id = OLD.update_id) <> 'PREVIEW' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'this update of the registry is settled';
  END IF//

DELIMITER ;

CALL publish_oversight('registry_update', 'SELECT, INSERT, UPDATE');
CALL publish_oversight('registry_entry', 'SELECT, INSERT, UPDATE');
