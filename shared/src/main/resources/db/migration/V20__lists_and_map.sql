-- What the officers' lists and their dashboard need beside V13: who keeps silent, whom no vendor answers, who never
-- signed in, whom no mail reaches; answers counted by item instead of by control; and where a municipality stands on the
-- map of tiles.
--
-- An item is asked once and answered once by each institution, a control may be asked by several items (サーバ, 端末PC …):
-- only the former adds up to institutions, so that the list behind a number has that many rows.

ALTER TABLE municipality
  ADD COLUMN tile_row    SMALLINT NULL COMMENT 'place on the prefecture''s map of tiles, from the north; NULL: not on the map',
  ADD COLUMN tile_column SMALLINT NULL COMMENT 'the same, from the west';
CALL publish_reference('municipality');

ALTER TABLE membership
  ADD COLUMN signed_in_at DATETIME(6) NULL COMMENT 'when the person first worked for the institution; NULL: never';
CALL publish('membership', 'person_name,role,valid_from,valid_to');
UPDATE membership m
   SET signed_in_at = (SELECT MIN(a.at) FROM audit_entry a
                        WHERE a.institution_id = m.institution_id AND a.actor_sub = m.person_sub);

CREATE OR REPLACE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.my_membership AS
  SELECT m.institution_id, m.id, m.person_name, m.role, m.valid_from, m.valid_to, m.signed_in_at,
         i.name AS institution_name, i.kind AS institution_kind
    FROM base.membership m FORCE INDEX (by_person)
    JOIN base.institution i FORCE INDEX (PRIMARY) ON i.institution_id = m.institution_id
   WHERE m.person_sub = base.current_person();

-- Every index ends with all that a list may be narrowed by.
ALTER TABLE standing
  ADD COLUMN unanswered_vendor_forms SMALLINT NOT NULL DEFAULT 0 COMMENT '事業者確認用 that is due and not answered in full',
  ADD COLUMN without_sign_in BOOLEAN NOT NULL DEFAULT TRUE COMMENT 'nobody of it has ever signed in',
  ADD COLUMN without_email   BOOLEAN NOT NULL DEFAULT TRUE COMMENT 'no address, or mail to it came back',
  ADD COLUMN idle_since      DATE AS (IF(standing = 'IN_PROGRESS',
      DATE(active_at + INTERVAL 9 HOUR) - INTERVAL DAYOFMONTH(active_at + INTERVAL 9 HOUR) - 1 DAY, DATE'9999-12-31')) STORED
      COMMENT 'first day of the month of the last answer, while in progress',
  DROP KEY by_name,
  ADD KEY by_name (fiscal_year, prefecture_code, kana, institution_id,
    health_center_code, municipality_code, kind, standing, submission_state, counts_from, counts_until, due_on,
    idle_since, unanswered_vendor_forms, without_sign_in, without_email, search_text),
  DROP KEY by_kind,
  ADD KEY by_kind (fiscal_year, prefecture_code, kind, institution_id,
    health_center_code, municipality_code, standing, submission_state, counts_from, counts_until, due_on,
    idle_since, unanswered_vendor_forms, without_sign_in, without_email),
  DROP KEY by_answered,
  ADD KEY by_answered (fiscal_year, prefecture_code, answered, institution_id,
    health_center_code, municipality_code, kind, standing, submission_state, counts_from, counts_until, due_on,
    idle_since, unanswered_vendor_forms, without_sign_in, without_email),
  DROP KEY by_yes,
  ADD KEY by_yes (fiscal_year, prefecture_code, yes_count, institution_id,
    health_center_code, municipality_code, kind, standing, submission_state, counts_from, counts_until, due_on,
    idle_since, unanswered_vendor_forms, without_sign_in, without_email),
  DROP KEY by_due,
  ADD KEY by_due (fiscal_year, prefecture_code, due_on, institution_id,
    health_center_code, municipality_code, kind, standing, submission_state, counts_from, counts_until,
    idle_since, unanswered_vendor_forms, without_sign_in, without_email),
  DROP KEY by_due_down,
  ADD KEY by_due_down (fiscal_year, prefecture_code, due_before_on, institution_id,
    health_center_code, municipality_code, kind, standing, submission_state, counts_from, counts_until, due_on,
    idle_since, unanswered_vendor_forms, without_sign_in, without_email),
  DROP KEY by_activity,
  ADD KEY by_activity (fiscal_year, prefecture_code, active_at, institution_id,
    health_center_code, municipality_code, kind, standing, submission_state, counts_from, counts_until, due_on,
    idle_since, unanswered_vendor_forms, without_sign_in, without_email);

ALTER TABLE summary_delta
  CHANGE COLUMN control_id item_id VARCHAR(20) NOT NULL,
  MODIFY COLUMN measure VARCHAR(12) NOT NULL
    COMMENT 'STANDING, SUBMISSION, OVERDUE, IDLE (by month), VENDOR_FORMS, NO_SIGN_IN, NO_EMAIL or ITEM (by item and answer)';
ALTER TABLE center_summary CHANGE COLUMN control_id item_id VARCHAR(20) NOT NULL;

-- ---- what is counted

CREATE DEFINER = gatekeeper@localhost VIEW institution_mark AS
SELECT i.institution_id, y.fiscal_year,
       (SELECT COUNT(*) FROM vendor v
         WHERE v.institution_id = i.institution_id AND v.retired_on IS NULL
           AND NOT EXISTS (SELECT 1 FROM checklist_response r
                            WHERE r.institution_id = i.institution_id AND r.fiscal_year = y.fiscal_year
                              AND r.vendor_id = v.id AND r.standing IN ('COMPLETE', 'ACHIEVED', 'NO_SYSTEM'))
       ) AS unanswered_vendor_forms,
       NOT EXISTS (SELECT 1 FROM membership m
                    WHERE m.institution_id = i.institution_id AND m.signed_in_at IS NOT NULL) AS without_sign_in,
       COALESCE(i.email, '') = '' OR COALESCE(
         (SELECT m.state FROM outgoing_mail m
           WHERE m.institution_id = i.institution_id AND m.address = i.email AND m.state IN ('SENT', 'GIVEN_UP')
           ORDER BY m.settled_at DESC LIMIT 1), '') = 'GIVEN_UP' AS without_email
  FROM institution i JOIN summary_year y;

-- standing as it should be
CREATE OR REPLACE DEFINER = gatekeeper@localhost VIEW standing_now AS
SELECT i.institution_id, y.fiscal_year, h.prefecture_code, i.health_center_code, i.municipality_code, i.kind, i.name,
       LEFT(search_key(i.kana), 200) AS kana,
       LEFT(search_key(CONCAT_WS('|', i.name, i.kana, i.code, m.name)), 480) AS search_text,
       GREATEST(COALESCE(i.opened_on, '1000-01-01'), MAKEDATE(y.fiscal_year, 1) + INTERVAL 3 MONTH) AS counts_from,
       COALESCE(i.closed_on, '9999-12-31') AS counts_until,
       r.id AS response_id, COALESCE(r.standing, 'UNTOUCHED') AS standing,
       COALESCE(r.applicable, 0) AS applicable, COALESCE(r.answered, 0) AS answered, COALESCE(r.yes_count, 0) AS yes_count,
       COALESCE(r.no_count, 0) AS no_count, COALESCE(r.not_required_count, 0) AS not_required_count, r.next_target_on,
       COALESCE(r.submission_state, 'NOT_SUBMITTED') AS submission_state, COALESCE(r.last_activity_at, '1970-01-01') AS active_at,
       k.unanswered_vendor_forms, k.without_sign_in, k.without_email
  FROM institution i
  JOIN summary_year y
  JOIN institution_mark k ON k.institution_id = i.institution_id AND k.fiscal_year = y.fiscal_year
  JOIN health_center h ON h.code = i.health_center_code
  JOIN municipality m ON m.code = i.municipality_code
  LEFT JOIN own_response r ON r.institution_id = i.institution_id AND r.fiscal_year = y.fiscal_year;

CREATE OR REPLACE DEFINER = gatekeeper@localhost VIEW counted_round AS
SELECT a.institution_id, a.id, r.fiscal_year, a.item_id, a.value
  FROM answer_round a
  JOIN own_response r ON r.institution_id = a.institution_id AND r.id = a.response_id
  JOIN checklist_item i ON i.id = a.item_id AND i.edition_id = r.edition_id
 WHERE a.latest AND (r.standing <> 'NO_SYSTEM' OR i.is_gate);

CREATE OR REPLACE DEFINER = gatekeeper@localhost VIEW contribution AS
SELECT fiscal_year, 'STANDING' AS measure, health_center_code, municipality_code, kind, '' AS item_id, standing AS value,
       counts_from, counts_until
  FROM standing WHERE counts_from < counts_until
UNION ALL
SELECT fiscal_year, 'SUBMISSION', health_center_code, municipality_code, kind, '', submission_state, counts_from, counts_until
  FROM standing WHERE counts_from < counts_until
UNION ALL
SELECT fiscal_year, 'OVERDUE', health_center_code, municipality_code, kind, '', '',
       GREATEST(next_target_on + INTERVAL 1 DAY, counts_from), counts_until
  FROM standing WHERE GREATEST(next_target_on + INTERVAL 1 DAY, counts_from) < counts_until
UNION ALL
SELECT fiscal_year, 'IDLE', health_center_code, municipality_code, kind, '',
       DATE_FORMAT(idle_since, '%Y-%m'), counts_from, counts_until
  FROM standing WHERE counts_from < counts_until AND idle_since < '9999-12-31'
UNION ALL
SELECT fiscal_year, 'VENDOR_FORMS', health_center_code, municipality_code, kind, '', '', counts_from, counts_until
  FROM standing WHERE counts_from < counts_until AND unanswered_vendor_forms > 0
UNION ALL
SELECT fiscal_year, 'NO_SIGN_IN', health_center_code, municipality_code, kind, '', '', counts_from, counts_until
  FROM standing WHERE counts_from < counts_until AND without_sign_in
UNION ALL
SELECT fiscal_year, 'NO_EMAIL', health_center_code, municipality_code, kind, '', '', counts_from, counts_until
  FROM standing WHERE counts_from < counts_until AND without_email
UNION ALL
SELECT s.fiscal_year, 'ITEM', s.health_center_code, '', s.kind, c.item_id, c.value, s.counts_from, s.counts_until
  FROM standing s
  JOIN counted_round c ON c.institution_id = s.institution_id AND c.fiscal_year = s.fiscal_year
 WHERE s.counts_from < s.counts_until;

DELIMITER //

-- ---- what changes

-- n institutions more (or less) count as something, as is known since a day.
CREATE OR REPLACE DEFINER = gatekeeper@localhost PROCEDURE tell(
  fiscal_year SMALLINT, measure VARCHAR(12), center VARCHAR(10), municipality VARCHAR(5), kind VARCHAR(20), value VARCHAR(20),
  counts_from DATE, counts_until DATE, known_on DATE, n INT)
BEGIN
  IF counts_from < counts_until AND n <> 0 THEN
    INSERT INTO summary_delta VALUES (
      UUID_SHORT(), fiscal_year, measure, center, municipality, kind, '', value, counts_from,
      IF(measure = 'IDLE', NULL, DATE_FORMAT(GREATEST(known_on, counts_from), '%Y-%m-01')), n);
    IF counts_until < '9999-12-31' THEN
      INSERT INTO summary_delta VALUES (
        UUID_SHORT(), fiscal_year, measure, center, municipality, kind, '', value, counts_until,
        IF(measure = 'IDLE', NULL, DATE_FORMAT(GREATEST(known_on, counts_until), '%Y-%m-01')), -n);
    END IF;
  END IF;
END//

CREATE OR REPLACE DEFINER = gatekeeper@localhost PROCEDURE tell_rounds(
  institution BIGINT, year_of_answers SMALLINT, round_id BIGINT, center VARCHAR(10), kind VARCHAR(20), counts_from DATE,
  counts_until DATE, n INT)
BEGIN
  IF counts_from < counts_until THEN
    INSERT INTO summary_delta
    SELECT UUID_SHORT(), year_of_answers, 'ITEM', center, '', kind, c.item_id, c.value, counts_from, NULL, n
      FROM counted_round c
     WHERE c.institution_id = institution AND c.fiscal_year = year_of_answers
         AND c.id BETWEEN round_id AND IF(round_id = 0, 9223372036854775807, round_id);
    IF counts_until < '9999-12-31' THEN
      INSERT INTO summary_delta
      SELECT UUID_SHORT(), year_of_answers, 'ITEM', center, '', kind, c.item_id, c.value, counts_until, NULL, -n
        FROM counted_round c
       WHERE c.institution_id = institution AND c.fiscal_year = year_of_answers
         AND c.id BETWEEN round_id AND IF(round_id = 0, 9223372036854775807, round_id);
    END IF;
  END IF;
END//

CREATE OR REPLACE DEFINER = gatekeeper@localhost TRIGGER standing_begins AFTER INSERT ON standing FOR EACH ROW
BEGIN
  DECLARE since DATE DEFAULT DATE(NEW.active_at + INTERVAL 9 HOUR);
  -- untouched at first, so that the trend begins where the year began
  CALL tell(NEW.fiscal_year, 'STANDING', NEW.health_center_code, NEW.municipality_code, NEW.kind, 'UNTOUCHED',
            NEW.counts_from, NEW.counts_until, NEW.counts_from, 1);
  CALL tell(NEW.fiscal_year, 'SUBMISSION', NEW.health_center_code, NEW.municipality_code, NEW.kind, 'NOT_SUBMITTED',
            NEW.counts_from, NEW.counts_until, NEW.counts_from, 1);
  IF NEW.response_id IS NOT NULL THEN
    CALL tell(NEW.fiscal_year, 'STANDING', NEW.health_center_code, NEW.municipality_code, NEW.kind, 'UNTOUCHED',
              NEW.counts_from, NEW.counts_until, since, -1);
    CALL tell(NEW.fiscal_year, 'STANDING', NEW.health_center_code, NEW.municipality_code, NEW.kind, NEW.standing,
              NEW.counts_from, NEW.counts_until, since, 1);
    CALL tell(NEW.fiscal_year, 'SUBMISSION', NEW.health_center_code, NEW.municipality_code, NEW.kind, 'NOT_SUBMITTED',
              NEW.counts_from, NEW.counts_until, since, -1);
    CALL tell(NEW.fiscal_year, 'SUBMISSION', NEW.health_center_code, NEW.municipality_code, NEW.kind, NEW.submission_state,
              NEW.counts_from, NEW.counts_until, since, 1);
    CALL tell(NEW.fiscal_year, 'OVERDUE', NEW.health_center_code, NEW.municipality_code, NEW.kind, '',
              GREATEST(NEW.next_target_on + INTERVAL 1 DAY, NEW.counts_from), NEW.counts_until, since, 1);
    CALL tell(NEW.fiscal_year, 'IDLE', NEW.health_center_code, NEW.municipality_code, NEW.kind,
              DATE_FORMAT(NEW.idle_since, '%Y-%m'), NEW.counts_from, NEW.counts_until, since, NEW.idle_since < '9999-12-31');
    CALL tell_rounds(NEW.institution_id, NEW.fiscal_year, 0, NEW.health_center_code, NEW.kind, NEW.counts_from,
                     NEW.counts_until, 1);
  END IF;
  CALL tell(NEW.fiscal_year, 'VENDOR_FORMS', NEW.health_center_code, NEW.municipality_code, NEW.kind, '',
            NEW.counts_from, NEW.counts_until, NEW.counts_from, NEW.unanswered_vendor_forms > 0);
  CALL tell(NEW.fiscal_year, 'NO_SIGN_IN', NEW.health_center_code, NEW.municipality_code, NEW.kind, '',
            NEW.counts_from, NEW.counts_until, NEW.counts_from, NEW.without_sign_in);
  CALL tell(NEW.fiscal_year, 'NO_EMAIL', NEW.health_center_code, NEW.municipality_code, NEW.kind, '',
            NEW.counts_from, NEW.counts_until, NEW.counts_from, NEW.without_email);
END//

CREATE OR REPLACE DEFINER = gatekeeper@localhost TRIGGER standing_changes AFTER UPDATE ON standing FOR EACH ROW
BEGIN
  DECLARE moves BOOLEAN DEFAULT
    (NEW.health_center_code, NEW.municipality_code, NEW.kind, NEW.counts_from, NEW.counts_until)
    <> (OLD.health_center_code, OLD.municipality_code, OLD.kind, OLD.counts_from, OLD.counts_until);
  DECLARE known_on DATE DEFAULT
    IF(moves OR NEW.response_id IS NULL OR NEW.active_at = OLD.active_at,
       japanese_today(), DATE(NEW.active_at + INTERVAL 9 HOUR));

  IF moves OR NEW.standing <> OLD.standing THEN
    CALL tell(OLD.fiscal_year, 'STANDING', OLD.health_center_code, OLD.municipality_code, OLD.kind, OLD.standing,
              OLD.counts_from, OLD.counts_until, known_on, -1);
    CALL tell(NEW.fiscal_year, 'STANDING', NEW.health_center_code, NEW.municipality_code, NEW.kind, NEW.standing,
              NEW.counts_from, NEW.counts_until, known_on, 1);
  END IF;
  IF moves OR NEW.submission_state <> OLD.submission_state THEN
    CALL tell(OLD.fiscal_year, 'SUBMISSION', OLD.health_center_code, OLD.municipality_code, OLD.kind, OLD.submission_state,
              OLD.counts_from, OLD.counts_until, known_on, -1);
    CALL tell(NEW.fiscal_year, 'SUBMISSION', NEW.health_center_code, NEW.municipality_code, NEW.kind, NEW.submission_state,
              NEW.counts_from, NEW.counts_until, known_on, 1);
  END IF;
  IF moves OR NOT NEW.next_target_on <=> OLD.next_target_on THEN
    CALL tell(OLD.fiscal_year, 'OVERDUE', OLD.health_center_code, OLD.municipality_code, OLD.kind, '',
              GREATEST(OLD.next_target_on + INTERVAL 1 DAY, OLD.counts_from), OLD.counts_until, known_on, -1);
    CALL tell(NEW.fiscal_year, 'OVERDUE', NEW.health_center_code, NEW.municipality_code, NEW.kind, '',
              GREATEST(NEW.next_target_on + INTERVAL 1 DAY, NEW.counts_from), NEW.counts_until, known_on, 1);
  END IF;
  IF moves OR NEW.idle_since <> OLD.idle_since THEN
    CALL tell(OLD.fiscal_year, 'IDLE', OLD.health_center_code, OLD.municipality_code, OLD.kind, DATE_FORMAT(OLD.idle_since, '%Y-%m'),
              OLD.counts_from, OLD.counts_until, known_on, -(OLD.idle_since < '9999-12-31'));
    CALL tell(NEW.fiscal_year, 'IDLE', NEW.health_center_code, NEW.municipality_code, NEW.kind, DATE_FORMAT(NEW.idle_since, '%Y-%m'),
              NEW.counts_from, NEW.counts_until, known_on, NEW.idle_since < '9999-12-31');
  END IF;
  IF moves OR (NEW.unanswered_vendor_forms > 0) <> (OLD.unanswered_vendor_forms > 0) THEN
    CALL tell(OLD.fiscal_year, 'VENDOR_FORMS', OLD.health_center_code, OLD.municipality_code, OLD.kind, '',
              OLD.counts_from, OLD.counts_until, known_on, -(OLD.unanswered_vendor_forms > 0));
    CALL tell(NEW.fiscal_year, 'VENDOR_FORMS', NEW.health_center_code, NEW.municipality_code, NEW.kind, '',
              NEW.counts_from, NEW.counts_until, known_on, NEW.unanswered_vendor_forms > 0);
  END IF;
  IF moves OR NEW.without_sign_in <> OLD.without_sign_in THEN
    CALL tell(OLD.fiscal_year, 'NO_SIGN_IN', OLD.health_center_code, OLD.municipality_code, OLD.kind, '',
              OLD.counts_from, OLD.counts_until, known_on, -OLD.without_sign_in);
    CALL tell(NEW.fiscal_year, 'NO_SIGN_IN', NEW.health_center_code, NEW.municipality_code, NEW.kind, '',
              NEW.counts_from, NEW.counts_until, known_on, NEW.without_sign_in);
  END IF;
  IF moves OR NEW.without_email <> OLD.without_email THEN
    CALL tell(OLD.fiscal_year, 'NO_EMAIL', OLD.health_center_code, OLD.municipality_code, OLD.kind, '',
              OLD.counts_from, OLD.counts_until, known_on, -OLD.without_email);
    CALL tell(NEW.fiscal_year, 'NO_EMAIL', NEW.health_center_code, NEW.municipality_code, NEW.kind, '',
              NEW.counts_from, NEW.counts_until, known_on, NEW.without_email);
  END IF;
  IF moves THEN
    CALL tell_rounds(OLD.institution_id, OLD.fiscal_year, 0, OLD.health_center_code, OLD.kind, OLD.counts_from,
                     OLD.counts_until, -1);
    CALL tell_rounds(NEW.institution_id, NEW.fiscal_year, 0, NEW.health_center_code, NEW.kind, NEW.counts_from,
                     NEW.counts_until, 1);
  END IF;
END//

CREATE OR REPLACE DEFINER = gatekeeper@localhost TRIGGER standing_ends AFTER DELETE ON standing FOR EACH ROW
BEGIN
  CALL tell_rounds(OLD.institution_id, OLD.fiscal_year, 0, OLD.health_center_code, OLD.kind, OLD.counts_from,
                   OLD.counts_until, -1);
  CALL tell(OLD.fiscal_year, 'STANDING', OLD.health_center_code, OLD.municipality_code, OLD.kind, OLD.standing,
            OLD.counts_from, OLD.counts_until, japanese_today(), -1);
  CALL tell(OLD.fiscal_year, 'SUBMISSION', OLD.health_center_code, OLD.municipality_code, OLD.kind, OLD.submission_state,
            OLD.counts_from, OLD.counts_until, japanese_today(), -1);
  CALL tell(OLD.fiscal_year, 'OVERDUE', OLD.health_center_code, OLD.municipality_code, OLD.kind, '',
            GREATEST(OLD.next_target_on + INTERVAL 1 DAY, OLD.counts_from), OLD.counts_until, japanese_today(), -1);
  CALL tell(OLD.fiscal_year, 'IDLE', OLD.health_center_code, OLD.municipality_code, OLD.kind,
            DATE_FORMAT(OLD.idle_since, '%Y-%m'), OLD.counts_from, OLD.counts_until, japanese_today(),
            -(OLD.idle_since < '9999-12-31'));
  CALL tell(OLD.fiscal_year, 'VENDOR_FORMS', OLD.health_center_code, OLD.municipality_code, OLD.kind, '',
            OLD.counts_from, OLD.counts_until, japanese_today(), -(OLD.unanswered_vendor_forms > 0));
  CALL tell(OLD.fiscal_year, 'NO_SIGN_IN', OLD.health_center_code, OLD.municipality_code, OLD.kind, '',
            OLD.counts_from, OLD.counts_until, japanese_today(), -OLD.without_sign_in);
  CALL tell(OLD.fiscal_year, 'NO_EMAIL', OLD.health_center_code, OLD.municipality_code, OLD.kind, '',
            OLD.counts_from, OLD.counts_until, japanese_today(), -OLD.without_email);
END//

-- ---- where it comes from

-- Waits for answers, and for a year that is just being opened, so that no institution is left out of it.
CREATE OR REPLACE DEFINER = gatekeeper@localhost PROCEDURE keep_standing(institution BIGINT)
BEGIN
  DECLARE locked INT;
  SELECT COUNT(active_at) INTO locked FROM standing WHERE institution_id = institution FOR UPDATE;
  SELECT MAX(fiscal_year) INTO locked FROM summary_year LOCK IN SHARE MODE;
  INSERT INTO standing (
    institution_id, fiscal_year, prefecture_code, health_center_code, municipality_code, kind, name, kana, search_text,
    counts_from, counts_until, response_id, standing, applicable, answered, yes_count, no_count, not_required_count,
    next_target_on, submission_state, active_at, unanswered_vendor_forms, without_sign_in, without_email)
  SELECT * FROM standing_now WHERE institution_id = institution
    ON DUPLICATE KEY UPDATE
    prefecture_code = VALUES(prefecture_code), health_center_code = VALUES(health_center_code),
    municipality_code = VALUES(municipality_code), kind = VALUES(kind), name = VALUES(name), kana = VALUES(kana),
    search_text = VALUES(search_text), counts_from = VALUES(counts_from), counts_until = VALUES(counts_until),
    without_email = VALUES(without_email);
END//

-- Gives every institution its row of a year. May be repeated.
CREATE OR REPLACE DEFINER = gatekeeper@localhost PROCEDURE open_year(year_to_open SMALLINT)
BEGIN
  DECLARE newest SMALLINT;
  SELECT MAX(fiscal_year) INTO newest FROM summary_year FOR UPDATE;
  INSERT IGNORE INTO summary_year VALUES (year_to_open);
  INSERT INTO standing (
    institution_id, fiscal_year, prefecture_code, health_center_code, municipality_code, kind, name, kana, search_text,
    counts_from, counts_until, response_id, standing, applicable, answered, yes_count, no_count, not_required_count,
    next_target_on, submission_state, active_at, unanswered_vendor_forms, without_sign_in, without_email)
  SELECT * FROM standing_now n
   WHERE n.fiscal_year = year_to_open
     AND NOT EXISTS (SELECT 1 FROM standing s WHERE s.institution_id = n.institution_id AND s.fiscal_year = year_to_open);
END//

-- The rows of standing first: whoever else changes one of the marks then waits, and is seen once it is committed.
CREATE DEFINER = gatekeeper@localhost PROCEDURE keep_marks(institution BIGINT)
BEGIN
  DECLARE locked INT;
  SELECT COUNT(active_at) INTO locked FROM standing WHERE institution_id = institution FOR UPDATE;
  FOR k IN (SELECT * FROM institution_mark WHERE institution_id = institution) DO
    UPDATE standing
       SET unanswered_vendor_forms = k.unanswered_vendor_forms, without_sign_in = k.without_sign_in,
           without_email = k.without_email
     WHERE institution_id = institution AND fiscal_year = k.fiscal_year;
  END FOR;
END//

CREATE DEFINER = gatekeeper@localhost TRIGGER vendor_is_new AFTER INSERT ON vendor FOR EACH ROW
  CALL keep_marks(NEW.institution_id)//

CREATE DEFINER = gatekeeper@localhost TRIGGER vendor_changes AFTER UPDATE ON vendor FOR EACH ROW
  IF NOT NEW.retired_on <=> OLD.retired_on THEN
    CALL keep_marks(NEW.institution_id);
  END IF//

CREATE DEFINER = gatekeeper@localhost TRIGGER vendor_goes AFTER DELETE ON vendor FOR EACH ROW
  CALL keep_marks(OLD.institution_id)//

CREATE DEFINER = gatekeeper@localhost TRIGGER vendor_form_begins AFTER INSERT ON checklist_response FOR EACH ROW
  IF NEW.vendor_id <> 0 THEN
    CALL keep_marks(NEW.institution_id);
  END IF//

CREATE DEFINER = gatekeeper@localhost TRIGGER vendor_form_changes AFTER UPDATE ON checklist_response FOR EACH ROW
  IF NEW.vendor_id <> 0 AND NEW.standing <> OLD.standing THEN
    CALL keep_marks(NEW.institution_id);
  END IF//

CREATE DEFINER = gatekeeper@localhost TRIGGER vendor_form_goes AFTER DELETE ON checklist_response FOR EACH ROW
  IF OLD.vendor_id <> 0 THEN
    CALL keep_marks(OLD.institution_id);
  END IF//

CREATE DEFINER = gatekeeper@localhost TRIGGER member_is_new AFTER INSERT ON membership FOR EACH ROW
  IF NEW.signed_in_at IS NOT NULL THEN
    CALL keep_marks(NEW.institution_id);
  END IF//

CREATE DEFINER = gatekeeper@localhost TRIGGER member_changes AFTER UPDATE ON membership FOR EACH ROW
  IF NOT NEW.signed_in_at <=> OLD.signed_in_at THEN
    CALL keep_marks(NEW.institution_id);
  END IF//

CREATE DEFINER = gatekeeper@localhost TRIGGER member_goes AFTER DELETE ON membership FOR EACH ROW
  CALL keep_marks(OLD.institution_id)//

CREATE DEFINER = gatekeeper@localhost TRIGGER mail_is_settled AFTER UPDATE ON outgoing_mail FOR EACH ROW
  IF NEW.state <> OLD.state AND NEW.state IN ('SENT', 'GIVEN_UP') THEN
    CALL keep_marks(NEW.institution_id);
  END IF//

-- ---- how it is added up, kept small and repaired

-- Adds deltas to the summaries, some at a time. Whoever is killed at it has done nothing; two at once cannot take the same.
CREATE OR REPLACE DEFINER = owner@'127.0.0.1' PROCEDURE fold_summaries()
BEGIN
  DECLARE folded INT DEFAULT 1;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    DO RELEASE_LOCK('mimamori.summaries');
    RESIGNAL;
  END;

  IF GET_LOCK('mimamori.summaries', 0) THEN
    CREATE OR REPLACE TEMPORARY TABLE fold_batch LIKE summary_delta;
    WHILE folded > 0 DO
      START TRANSACTION;
      DELETE FROM fold_batch;
      INSERT INTO fold_batch SELECT * FROM summary_delta ORDER BY id LIMIT 5000 FOR UPDATE SKIP LOCKED;
      SET folded = ROW_COUNT();
      INSERT INTO center_summary
      SELECT fiscal_year, measure, health_center_code, effective_on, kind, item_id, value, SUM(n) AS sum_n
        FROM fold_batch
       GROUP BY fiscal_year, measure, health_center_code, effective_on, kind, item_id, value HAVING sum_n <> 0
       ORDER BY fiscal_year, measure, health_center_code, effective_on, kind, item_id, value
          ON DUPLICATE KEY UPDATE n = n + VALUES(n);
      INSERT INTO municipality_summary
      SELECT fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value, SUM(n) AS sum_n
        FROM fold_batch
       WHERE measure <> 'ITEM'
       GROUP BY fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value HAVING sum_n <> 0
       ORDER BY fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value
          ON DUPLICATE KEY UPDATE n = n + VALUES(n);
      INSERT INTO trend
      SELECT fiscal_year, measure, health_center_code, month, kind, value, SUM(n) AS sum_n
        FROM fold_batch
       WHERE month IS NOT NULL
       GROUP BY fiscal_year, measure, health_center_code, month, kind, value HAVING sum_n <> 0
       ORDER BY fiscal_year, measure, health_center_code, month, kind, value
          ON DUPLICATE KEY UPDATE n = n + VALUES(n);
      DELETE d FROM summary_delta d JOIN fold_batch b ON b.id = d.id;
      COMMIT;
    END WHILE;
    DROP TEMPORARY TABLE fold_batch;
    DO RELEASE_LOCK('mimamori.summaries');
  END IF;
END//

-- Days that have passed need not be told apart any more: they become the first day of the year.
CREATE OR REPLACE DEFINER = owner@'127.0.0.1' PROCEDURE compact_summaries()
BEGIN
  DECLARE past DATE DEFAULT japanese_today() - INTERVAL 1 DAY;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    DO RELEASE_LOCK('mimamori.summaries');
    RESIGNAL;
  END;

  IF GET_LOCK('mimamori.summaries', 60) THEN
    START TRANSACTION;
    INSERT INTO center_summary
    SELECT fiscal_year, measure, health_center_code, MAKEDATE(fiscal_year, 1) + INTERVAL 3 MONTH AS first_day, kind, item_id,
           value, SUM(n)
      FROM center_summary
     WHERE effective_on <= past AND effective_on > MAKEDATE(fiscal_year, 1) + INTERVAL 3 MONTH
     GROUP BY fiscal_year, measure, health_center_code, kind, item_id, value
        ON DUPLICATE KEY UPDATE n = n + VALUES(n);
    DELETE FROM center_summary
     WHERE n = 0 OR effective_on <= past AND effective_on > MAKEDATE(fiscal_year, 1) + INTERVAL 3 MONTH;
    INSERT INTO municipality_summary
    SELECT fiscal_year, measure, health_center_code, municipality_code, MAKEDATE(fiscal_year, 1) + INTERVAL 3 MONTH AS first_day,
           kind, value, SUM(n)
      FROM municipality_summary
     WHERE effective_on <= past AND effective_on > MAKEDATE(fiscal_year, 1) + INTERVAL 3 MONTH
     GROUP BY fiscal_year, measure, health_center_code, municipality_code, kind, value
        ON DUPLICATE KEY UPDATE n = n + VALUES(n);
    DELETE FROM municipality_summary
     WHERE n = 0 OR effective_on <= past AND effective_on > MAKEDATE(fiscal_year, 1) + INTERVAL 3 MONTH;
    COMMIT;
    DO RELEASE_LOCK('mimamori.summaries');
  END IF;
END//

-- Computes everything anew from registry and answers while the product runs. What an unfolded delta tells is left to it:
-- summary + deltas is then the truth, whoever answers meanwhile.
CREATE OR REPLACE DEFINER = owner@'127.0.0.1' PROCEDURE rebuild_summaries()
BEGIN
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    DO RELEASE_LOCK('mimamori.summaries');
    RESIGNAL;
  END;

  IF NOT GET_LOCK('mimamori.summaries', 60) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'somebody else is at the summaries';
  END IF;
  START TRANSACTION;
  DELETE s FROM standing s LEFT JOIN institution i ON i.institution_id = s.institution_id AND i.id = s.institution_id
   WHERE i.id IS NULL;
  INSERT INTO standing (
    institution_id, fiscal_year, prefecture_code, health_center_code, municipality_code, kind, name, kana, search_text,
    counts_from, counts_until, response_id, standing, applicable, answered, yes_count, no_count, not_required_count,
    next_target_on, submission_state, active_at, unanswered_vendor_forms, without_sign_in, without_email)
  SELECT n.* FROM standing_now n LEFT JOIN standing s ON s.institution_id = n.institution_id AND s.fiscal_year = n.fiscal_year
   WHERE s.institution_id IS NULL
      OR NOT (n.prefecture_code, n.health_center_code, n.municipality_code, n.kind, n.name, n.kana, n.search_text,
              n.counts_from, n.counts_until, n.standing, n.applicable, n.answered, n.yes_count, n.no_count,
              n.not_required_count, n.submission_state, n.active_at, n.unanswered_vendor_forms, n.without_sign_in,
              n.without_email)
           = (s.prefecture_code, s.health_center_code, s.municipality_code, s.kind, s.name, s.kana, s.search_text,
              s.counts_from, s.counts_until, s.standing, s.applicable, s.answered, s.yes_count, s.no_count,
              s.not_required_count, s.submission_state, s.active_at, s.unanswered_vendor_forms, s.without_sign_in,
              s.without_email)
      OR NOT n.response_id <=> s.response_id OR NOT n.next_target_on <=> s.next_target_on
      ON DUPLICATE KEY UPDATE
    prefecture_code = VALUES(prefecture_code), health_center_code = VALUES(health_center_code),
    municipality_code = VALUES(municipality_code), kind = VALUES(kind), name = VALUES(name), kana = VALUES(kana),
    search_text = VALUES(search_text), counts_from = VALUES(counts_from), counts_until = VALUES(counts_until),
    response_id = VALUES(response_id), standing = VALUES(standing), applicable = VALUES(applicable),
    answered = VALUES(answered), yes_count = VALUES(yes_count), no_count = VALUES(no_count),
    not_required_count = VALUES(not_required_count), next_target_on = VALUES(next_target_on),
    submission_state = VALUES(submission_state), active_at = VALUES(active_at),
    unanswered_vendor_forms = VALUES(unanswered_vendor_forms), without_sign_in = VALUES(without_sign_in),
    without_email = VALUES(without_email);
  COMMIT;

  START TRANSACTION;
  DELETE FROM center_summary;
  INSERT INTO center_summary
  SELECT fiscal_year, measure, health_center_code, effective_on, kind, item_id, value, SUM(n) AS sum_n
    FROM (SELECT fiscal_year, measure, health_center_code, counts_from AS effective_on, kind, item_id, value, 1 AS n
            FROM contribution
           UNION ALL
          SELECT fiscal_year, measure, health_center_code, counts_until, kind, item_id, value, -1
            FROM contribution WHERE counts_until < '9999-12-31'
           UNION ALL
          SELECT fiscal_year, measure, health_center_code, effective_on, kind, item_id, value, -n FROM summary_delta) truth
   GROUP BY fiscal_year, measure, health_center_code, effective_on, kind, item_id, value HAVING sum_n <> 0;
  DELETE FROM municipality_summary;
  INSERT INTO municipality_summary
  SELECT fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value, SUM(n) AS sum_n
    FROM (SELECT fiscal_year, measure, health_center_code, municipality_code, counts_from AS effective_on, kind, value, 1 AS n
            FROM contribution WHERE measure <> 'ITEM'
           UNION ALL
          SELECT fiscal_year, measure, health_center_code, municipality_code, counts_until, kind, value, -1
            FROM contribution WHERE measure <> 'ITEM' AND counts_until < '9999-12-31'
           UNION ALL
          SELECT fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value, -n
            FROM summary_delta WHERE measure <> 'ITEM') truth
   GROUP BY fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value HAVING sum_n <> 0;
  -- what was wrong is set right as of today; the months before stay as they were told
  INSERT INTO trend
  SELECT fiscal_year, measure, health_center_code, DATE_FORMAT(japanese_today(), '%Y-%m-01') AS month, kind, value, SUM(n) AS sum_n
    FROM (SELECT fiscal_year, measure, health_center_code, kind, value, n FROM center_summary
           WHERE measure NOT IN ('IDLE', 'ITEM')
           UNION ALL
          SELECT fiscal_year, measure, health_center_code, kind, value, -n FROM trend) difference
   GROUP BY fiscal_year, measure, health_center_code, kind, value HAVING sum_n <> 0
      ON DUPLICATE KEY UPDATE n = n + VALUES(n);
  COMMIT;
  DO RELEASE_LOCK('mimamori.summaries');
END//

DELIMITER ;

-- ---- what officers read

CALL publish_oversight('standing', 'SELECT');

CREATE OR REPLACE DEFINER = gatekeeper@localhost VIEW oversight.center_count AS
SELECT fiscal_year, measure, health_center_code, effective_on, kind, item_id, value, n FROM base.center_summary
 WHERE health_center_code IN (SELECT code FROM base.counted_center)
UNION ALL
SELECT fiscal_year, measure, health_center_code, effective_on, kind, item_id, value, n FROM base.summary_delta
 WHERE health_center_code IN (SELECT code FROM base.counted_center);

CREATE OR REPLACE DEFINER = gatekeeper@localhost VIEW oversight.municipality_count AS
SELECT fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value, n FROM base.municipality_summary
 WHERE health_center_code IN (SELECT code FROM base.counted_center)
UNION ALL
SELECT fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value, n FROM base.summary_delta
 WHERE measure <> 'ITEM' AND health_center_code IN (SELECT code FROM base.counted_center);

CREATE OR REPLACE DEFINER = gatekeeper@localhost VIEW oversight.statistics_count AS
SELECT fiscal_year, measure, health_center_code, kind, item_id, value, SUM(n) AS n
  FROM (SELECT fiscal_year, measure, health_center_code, effective_on, kind, item_id, value, n FROM base.center_summary
         UNION ALL
        SELECT fiscal_year, measure, health_center_code, effective_on, kind, item_id, value, n FROM base.summary_delta) counts
 WHERE effective_on <= base.japanese_today()
 GROUP BY fiscal_year, measure, health_center_code, kind, item_id, value
HAVING SUM(n) >= 5;

-- ---- what officers keep themselves

-- A list under a name of one's own.
CREATE TABLE saved_list (
  id         BIGINT       NOT NULL PRIMARY KEY,
  version    INT          NOT NULL,
  person_sub VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name       VARCHAR(60)  NOT NULL,
  conditions VARCHAR(500) NOT NULL COMMENT 'the parameters of the list''s address',
  saved_at   DATETIME(6)  NOT NULL,
  UNIQUE KEY once (person_sub, name)
);

-- 連絡の記録: what an office wrote down about an institution. It belongs to the office, so a successor finds it.
CREATE TABLE contact_note (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  means          VARCHAR(20)   NOT NULL,
  contacted_on   DATE          NOT NULL,
  with_whom      VARCHAR(100)  NULL,
  text           VARCHAR(2000) NOT NULL,
  written_by     VARCHAR(100)  NOT NULL,
  office_name    VARCHAR(120)  NOT NULL,
  written_at     DATETIME(6)   NOT NULL,
  PRIMARY KEY (institution_id, id),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CALL publish_oversight('saved_list', 'SELECT, INSERT, DELETE');
CALL publish_oversight('contact_note', 'SELECT, INSERT');

-- What was counted in another way before.
DELETE FROM summary_delta;
CALL rebuild_summaries();
