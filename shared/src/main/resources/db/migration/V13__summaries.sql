-- What officers open every morning, kept true by every change and read without touching the answers.
--
--   standing      one row per institution and fiscal year, with all that lists show, narrow and sort by
--   center_summary, municipality_summary, trend      how many institutions, by what and since when
--   summary_delta what changed and is not yet added to these; reading adds it, so figures are true at commit
--
-- Triggers on institution, checklist_response and answer_round keep them, in the transaction that changes something and
-- whoever changes it: an institution's answer, an officer's entry from paper, a new edition, the registry, a repair by
-- hand. The portals have no right to write any of it.
--
-- A count holds from a day on: an institution counts from the day it opened (effective_on, n = 1) until it closes
-- (effective_on, n = -1), and is overdue from the day after its target date. As of a day counts what is effective on that
-- day or before; so an item becomes overdue at midnight without anything running.

-- Years of which every institution has a row in standing.
CREATE TABLE summary_year (
  fiscal_year SMALLINT NOT NULL PRIMARY KEY
);

CREATE TABLE standing (
  institution_id     BIGINT       NOT NULL,
  fiscal_year        SMALLINT     NOT NULL,
  prefecture_code    VARCHAR(2)   NOT NULL,
  health_center_code VARCHAR(10)  NOT NULL,
  municipality_code  VARCHAR(5)   NOT NULL,
  kind               VARCHAR(20)  NOT NULL,
  name               VARCHAR(120) NOT NULL,
  kana               VARCHAR(200) NOT NULL COMMENT 'folded by search_key, to sort by',
  search_text        VARCHAR(480) NOT NULL COMMENT 'name, kana, code and municipality, folded by search_key',
  counts_from        DATE         NOT NULL COMMENT 'day it opened, or first day of the fiscal year',
  counts_until       DATE         NOT NULL COMMENT 'day it closed; 9999-12-31 while open',
  response_id        BIGINT       NULL,
  standing           VARCHAR(20)  NOT NULL COMMENT 'UNTOUCHED without a response',
  applicable         SMALLINT     NOT NULL,
  answered           SMALLINT     NOT NULL,
  yes_count          SMALLINT     NOT NULL,
  no_count           SMALLINT     NOT NULL,
  not_required_count SMALLINT     NOT NULL,
  next_target_on     DATE         NULL,
  due_on             DATE         AS (COALESCE(next_target_on, DATE'9999-12-31')) STORED COMMENT 'those without a target come last',
  due_before_on      DATE         AS (COALESCE(next_target_on, DATE'1000-01-01')) STORED COMMENT 'the same, sorted downwards',
  submission_state   VARCHAR(20)  NOT NULL,
  active_at          DATETIME(6)  NOT NULL COMMENT 'last answer; 1970-01-01 for never',
  PRIMARY KEY (institution_id, fiscal_year),
  -- One index per order offered, led by what every officer is limited to. The columns behind are all that a list is
  -- narrowed by, so that its rows are found without a look at the table; that would be a hundred times as slow.
  KEY by_name (fiscal_year, prefecture_code, kana, institution_id,
    health_center_code, municipality_code, kind, standing, submission_state, counts_from, counts_until, due_on, search_text),
  KEY by_kind (fiscal_year, prefecture_code, kind, institution_id,
    health_center_code, municipality_code, standing, submission_state, counts_from, counts_until, due_on),
  KEY by_answered (fiscal_year, prefecture_code, answered, institution_id,
    health_center_code, municipality_code, kind, standing, submission_state, counts_from, counts_until, due_on),
  KEY by_yes (fiscal_year, prefecture_code, yes_count, institution_id,
    health_center_code, municipality_code, kind, standing, submission_state, counts_from, counts_until, due_on),
  KEY by_due (fiscal_year, prefecture_code, due_on, institution_id,
    health_center_code, municipality_code, kind, standing, submission_state, counts_from, counts_until),
  KEY by_due_down (fiscal_year, prefecture_code, due_before_on, institution_id,
    health_center_code, municipality_code, kind, standing, submission_state, counts_from, counts_until, due_on),
  KEY by_activity (fiscal_year, prefecture_code, active_at, institution_id,
    health_center_code, municipality_code, kind, standing, submission_state, counts_from, counts_until, due_on)
) COLLATE utf8mb4_bin;

CREATE TABLE summary_delta (
  id                 BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  fiscal_year        SMALLINT    NOT NULL,
  measure            VARCHAR(12) NOT NULL COMMENT 'STANDING, SUBMISSION, OVERDUE, ACTIVITY (by month) or CONTROL (by control and answer)',
  health_center_code VARCHAR(10) NOT NULL,
  municipality_code  VARCHAR(5)  NOT NULL COMMENT 'empty for CONTROL',
  kind               VARCHAR(20) NOT NULL,
  control_id         VARCHAR(10) NOT NULL,
  value              VARCHAR(20) NOT NULL,
  effective_on       DATE        NOT NULL,
  month              DATE        NULL COMMENT 'first day of the month in which it shows in the trend',
  n                  INT         NOT NULL,
  KEY by_center (fiscal_year, measure, health_center_code, effective_on)
) COLLATE utf8mb4_bin;

-- No index but the primary key: the folding job alone writes here, in the order of the key.
CREATE TABLE center_summary (
  fiscal_year        SMALLINT    NOT NULL,
  measure            VARCHAR(12) NOT NULL,
  health_center_code VARCHAR(10) NOT NULL,
  effective_on       DATE        NOT NULL,
  kind               VARCHAR(20) NOT NULL,
  control_id         VARCHAR(10) NOT NULL,
  value              VARCHAR(20) NOT NULL,
  n                  INT         NOT NULL,
  PRIMARY KEY (fiscal_year, measure, health_center_code, effective_on, kind, control_id, value)
) COLLATE utf8mb4_bin;

CREATE TABLE municipality_summary (
  fiscal_year        SMALLINT    NOT NULL,
  measure            VARCHAR(12) NOT NULL,
  health_center_code VARCHAR(10) NOT NULL,
  municipality_code  VARCHAR(5)  NOT NULL,
  effective_on       DATE        NOT NULL,
  kind               VARCHAR(20) NOT NULL,
  value              VARCHAR(20) NOT NULL,
  n                  INT         NOT NULL,
  PRIMARY KEY (fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value)
) COLLATE utf8mb4_bin;

-- Net change in a month; the sum up to a month is what stood at its end. History: a repair never rewrites it.
CREATE TABLE trend (
  fiscal_year        SMALLINT    NOT NULL,
  measure            VARCHAR(12) NOT NULL,
  health_center_code VARCHAR(10) NOT NULL,
  month              DATE        NOT NULL,
  kind               VARCHAR(20) NOT NULL,
  value              VARCHAR(20) NOT NULL,
  n                  INT         NOT NULL,
  PRIMARY KEY (fiscal_year, measure, health_center_code, month, kind, value)
) COLLATE utf8mb4_bin;

DELIMITER //

-- search_key(text): lower case, half-width letters and digits, full-width katakana, no blanks: as
-- jp.mimamori.organization.SearchKey folds what somebody types.
BEGIN NOT ATOMIC
  DECLARE voiceless TEXT DEFAULT 'ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎｳ';
  DECLARE voiced    TEXT DEFAULT 'ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ';
  DECLARE folded    TEXT DEFAULT CONCAT(
    'ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ',
    'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねの',
    'はばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖゝゞ',
    '０１２３４５６７８９ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ－（）．＆／');
  DECLARE into_these TEXT DEFAULT CONCAT(
    'ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン',
    'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノ',
    'ハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶヽヾ',
    '0123456789abcdefghijklmnopqrstuvwxyz-().&/');
  DECLARE half_voiced TEXT DEFAULT 'パピプペポ';
  DECLARE expression  TEXT DEFAULT 'LOWER(text)';

  FOR i IN 1..CHAR_LENGTH(voiceless) DO
    SET expression = CONCAT('REPLACE(', expression, ',''', SUBSTRING(voiceless, i, 1), 'ﾞ'',''', SUBSTRING(voiced, i, 1), ''')');
  END FOR;
  FOR i IN 1..5 DO
    SET expression = CONCAT('REPLACE(', expression, ',''', SUBSTRING(voiceless, 15 + i, 1), 'ﾟ'',''', SUBSTRING(half_voiced, i, 1), ''')');
  END FOR;
  FOR i IN 1..CHAR_LENGTH(folded) DO
    SET expression = CONCAT('REPLACE(', expression, ',''', SUBSTRING(folded, i, 1), ''',''', SUBSTRING(into_these, i, 1), ''')');
  END FOR;
  SET expression = CONCAT('REPLACE(REPLACE(REPLACE(REPLACE(', expression, ',''㈱'',''(株)''),''㈲'',''(有)''),'' '',''''),''　'','''')');

  EXECUTE IMMEDIATE CONCAT(
    'CREATE DEFINER = gatekeeper@localhost FUNCTION search_key(text VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin)',
    ' RETURNS VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DETERMINISTIC NO SQL RETURN ', expression);
END//

DELIMITER ;

-- ---- what is counted

-- An institution's own form; forms of its vendors never count.
CREATE DEFINER = gatekeeper@localhost VIEW own_response AS
SELECT institution_id, id, fiscal_year, edition_id, standing, applicable, answered, yes_count, no_count, not_required_count,
       next_target_on, submission_state, last_activity_at
  FROM checklist_response WHERE vendor_id = 0;

-- standing as it should be
CREATE DEFINER = gatekeeper@localhost VIEW standing_now AS
SELECT i.institution_id, y.fiscal_year, h.prefecture_code, i.health_center_code, i.municipality_code, i.kind, i.name,
       LEFT(search_key(i.kana), 200) AS kana,
       LEFT(search_key(CONCAT_WS('|', i.name, i.kana, i.code, m.name)), 480) AS search_text,
       GREATEST(COALESCE(i.opened_on, '1000-01-01'), MAKEDATE(y.fiscal_year, 1) + INTERVAL 3 MONTH) AS counts_from,
       COALESCE(i.closed_on, '9999-12-31') AS counts_until,
       r.id AS response_id, COALESCE(r.standing, 'UNTOUCHED') AS standing,
       COALESCE(r.applicable, 0) AS applicable, COALESCE(r.answered, 0) AS answered, COALESCE(r.yes_count, 0) AS yes_count,
       COALESCE(r.no_count, 0) AS no_count, COALESCE(r.not_required_count, 0) AS not_required_count, r.next_target_on,
       COALESCE(r.submission_state, 'NOT_SUBMITTED') AS submission_state, COALESCE(r.last_activity_at, '1970-01-01') AS active_at
  FROM institution i
  JOIN summary_year y
  JOIN health_center h ON h.code = i.health_center_code
  JOIN municipality m ON m.code = i.municipality_code
  LEFT JOIN own_response r ON r.institution_id = i.institution_id AND r.fiscal_year = y.fiscal_year;

-- Answers that stand, on items of the edition in use, and were asked: without a system only the gate question is.
CREATE DEFINER = gatekeeper@localhost VIEW counted_round AS
SELECT a.institution_id, a.id, r.fiscal_year, a.control_id, a.value
  FROM answer_round a
  JOIN own_response r ON r.institution_id = a.institution_id AND r.id = a.response_id
  JOIN checklist_item i ON i.id = a.item_id AND i.edition_id = r.edition_id
 WHERE a.latest AND (r.standing <> 'NO_SYSTEM' OR i.is_gate);

-- For how long each institution counts as what.
CREATE DEFINER = gatekeeper@localhost VIEW contribution AS
SELECT fiscal_year, 'STANDING' AS measure, health_center_code, municipality_code, kind, '' AS control_id, standing AS value,
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
SELECT fiscal_year, 'ACTIVITY', health_center_code, municipality_code, kind, '',
       DATE_FORMAT(active_at + INTERVAL 9 HOUR, '%Y-%m'), counts_from, counts_until
  FROM standing WHERE counts_from < counts_until AND response_id IS NOT NULL
UNION ALL
SELECT s.fiscal_year, 'CONTROL', s.health_center_code, '', s.kind, c.control_id, c.value, s.counts_from, s.counts_until
  FROM standing s
  JOIN counted_round c ON c.institution_id = s.institution_id AND c.fiscal_year = s.fiscal_year
 WHERE s.counts_from < s.counts_until;

DELIMITER //

-- ---- what changes

-- n institutions more (or less) count as something, as is known since a day.
CREATE DEFINER = gatekeeper@localhost PROCEDURE tell(
  fiscal_year SMALLINT, measure VARCHAR(12), center VARCHAR(10), municipality VARCHAR(5), kind VARCHAR(20), value VARCHAR(20),
  counts_from DATE, counts_until DATE, known_on DATE, n INT)
BEGIN
  IF counts_from < counts_until THEN
    INSERT INTO summary_delta VALUES (
      UUID_SHORT(), fiscal_year, measure, center, municipality, kind, '', value, counts_from,
      IF(measure = 'ACTIVITY', NULL, DATE_FORMAT(GREATEST(known_on, counts_from), '%Y-%m-01')), n);
    IF counts_until < '9999-12-31' THEN
      INSERT INTO summary_delta VALUES (
        UUID_SHORT(), fiscal_year, measure, center, municipality, kind, '', value, counts_until,
        IF(measure = 'ACTIVITY', NULL, DATE_FORMAT(GREATEST(known_on, counts_until), '%Y-%m-01')), -n);
    END IF;
  END IF;
END//

-- Answers of an institution and year count n times more; all of them (round_id 0), or one.
CREATE DEFINER = gatekeeper@localhost PROCEDURE tell_rounds(
  institution BIGINT, year_of_answers SMALLINT, round_id BIGINT, center VARCHAR(10), kind VARCHAR(20), counts_from DATE,
  counts_until DATE, n INT)
BEGIN
  IF counts_from < counts_until THEN
    INSERT INTO summary_delta
    SELECT UUID_SHORT(), year_of_answers, 'CONTROL', center, '', kind, c.control_id, c.value, counts_from, NULL, n
      FROM counted_round c
     WHERE c.institution_id = institution AND c.fiscal_year = year_of_answers
         AND c.id BETWEEN round_id AND IF(round_id = 0, 9223372036854775807, round_id);
    IF counts_until < '9999-12-31' THEN
      INSERT INTO summary_delta
      SELECT UUID_SHORT(), year_of_answers, 'CONTROL', center, '', kind, c.control_id, c.value, counts_until, NULL, -n
        FROM counted_round c
       WHERE c.institution_id = institution AND c.fiscal_year = year_of_answers
         AND c.id BETWEEN round_id AND IF(round_id = 0, 9223372036854775807, round_id);
    END IF;
  END IF;
END//

-- The same, for wherever the institution counts now.
CREATE DEFINER = gatekeeper@localhost PROCEDURE tell_rounds_of(institution BIGINT, response BIGINT, round_id BIGINT, n INT)
  FOR s IN (SELECT s.* FROM own_response r
              JOIN standing s ON s.institution_id = r.institution_id AND s.fiscal_year = r.fiscal_year
             WHERE r.institution_id = institution AND r.id = response) DO
    CALL tell_rounds(institution, s.fiscal_year, round_id, s.health_center_code, s.kind, s.counts_from, s.counts_until, n);
  END FOR//

CREATE DEFINER = gatekeeper@localhost FUNCTION japanese_today() RETURNS DATE
  NO SQL
  RETURN DATE(UTC_TIMESTAMP() + INTERVAL 9 HOUR)//

CREATE DEFINER = gatekeeper@localhost TRIGGER standing_begins AFTER INSERT ON standing FOR EACH ROW
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
    CALL tell(NEW.fiscal_year, 'ACTIVITY', NEW.health_center_code, NEW.municipality_code, NEW.kind,
              DATE_FORMAT(NEW.active_at + INTERVAL 9 HOUR, '%Y-%m'), NEW.counts_from, NEW.counts_until, since, 1);
    CALL tell_rounds(NEW.institution_id, NEW.fiscal_year, 0, NEW.health_center_code, NEW.kind, NEW.counts_from,
                     NEW.counts_until, 1);
  END IF;
END//

CREATE DEFINER = gatekeeper@localhost TRIGGER standing_changes AFTER UPDATE ON standing FOR EACH ROW
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
  IF moves OR NOT OLD.response_id <=> NEW.response_id
      OR DATE_FORMAT(OLD.active_at + INTERVAL 9 HOUR, '%Y-%m') <> DATE_FORMAT(NEW.active_at + INTERVAL 9 HOUR, '%Y-%m') THEN
    IF OLD.response_id IS NOT NULL THEN
      CALL tell(OLD.fiscal_year, 'ACTIVITY', OLD.health_center_code, OLD.municipality_code, OLD.kind,
                DATE_FORMAT(OLD.active_at + INTERVAL 9 HOUR, '%Y-%m'), OLD.counts_from, OLD.counts_until, known_on, -1);
    END IF;
    IF NEW.response_id IS NOT NULL THEN
      CALL tell(NEW.fiscal_year, 'ACTIVITY', NEW.health_center_code, NEW.municipality_code, NEW.kind,
                DATE_FORMAT(NEW.active_at + INTERVAL 9 HOUR, '%Y-%m'), NEW.counts_from, NEW.counts_until, known_on, 1);
    END IF;
  END IF;
  IF moves THEN
    CALL tell_rounds(OLD.institution_id, OLD.fiscal_year, 0, OLD.health_center_code, OLD.kind, OLD.counts_from,
                     OLD.counts_until, -1);
    CALL tell_rounds(NEW.institution_id, NEW.fiscal_year, 0, NEW.health_center_code, NEW.kind, NEW.counts_from,
                     NEW.counts_until, 1);
  END IF;
END//

CREATE DEFINER = gatekeeper@localhost TRIGGER standing_ends AFTER DELETE ON standing FOR EACH ROW
BEGIN
  CALL tell_rounds(OLD.institution_id, OLD.fiscal_year, 0, OLD.health_center_code, OLD.kind, OLD.counts_from,
                   OLD.counts_until, -1);
  CALL tell(OLD.fiscal_year, 'STANDING', OLD.health_center_code, OLD.municipality_code, OLD.kind, OLD.standing,
            OLD.counts_from, OLD.counts_until, japanese_today(), -1);
  CALL tell(OLD.fiscal_year, 'SUBMISSION', OLD.health_center_code, OLD.municipality_code, OLD.kind, OLD.submission_state,
            OLD.counts_from, OLD.counts_until, japanese_today(), -1);
  CALL tell(OLD.fiscal_year, 'OVERDUE', OLD.health_center_code, OLD.municipality_code, OLD.kind, '',
            GREATEST(OLD.next_target_on + INTERVAL 1 DAY, OLD.counts_from), OLD.counts_until, japanese_today(), -1);
  IF OLD.response_id IS NOT NULL THEN
    CALL tell(OLD.fiscal_year, 'ACTIVITY', OLD.health_center_code, OLD.municipality_code, OLD.kind,
              DATE_FORMAT(OLD.active_at + INTERVAL 9 HOUR, '%Y-%m'), OLD.counts_from, OLD.counts_until, japanese_today(), -1);
  END IF;
END//

-- ---- where it comes from: the registry

-- Waits for a year that is just being opened, so that no institution is left out of it.
CREATE DEFINER = gatekeeper@localhost PROCEDURE keep_standing(institution BIGINT)
BEGIN
  DECLARE newest SMALLINT;
  SELECT MAX(fiscal_year) INTO newest FROM summary_year LOCK IN SHARE MODE;
  INSERT INTO standing (
    institution_id, fiscal_year, prefecture_code, health_center_code, municipality_code, kind, name, kana, search_text,
    counts_from, counts_until, response_id, standing, applicable, answered, yes_count, no_count, not_required_count,
    next_target_on, submission_state, active_at)
  SELECT * FROM standing_now WHERE institution_id = institution
    ON DUPLICATE KEY UPDATE
    prefecture_code = VALUES(prefecture_code), health_center_code = VALUES(health_center_code),
    municipality_code = VALUES(municipality_code), kind = VALUES(kind), name = VALUES(name), kana = VALUES(kana),
    search_text = VALUES(search_text), counts_from = VALUES(counts_from), counts_until = VALUES(counts_until);
END//

CREATE DEFINER = gatekeeper@localhost TRIGGER institution_is_new AFTER INSERT ON institution FOR EACH ROW
  CALL keep_standing(NEW.institution_id)//

CREATE DEFINER = gatekeeper@localhost TRIGGER institution_changes AFTER UPDATE ON institution FOR EACH ROW
  CALL keep_standing(NEW.institution_id)//

CREATE DEFINER = gatekeeper@localhost TRIGGER institution_goes BEFORE DELETE ON institution FOR EACH ROW
  DELETE FROM standing WHERE institution_id = OLD.institution_id//

-- ---- where it comes from: the own form

CREATE DEFINER = gatekeeper@localhost PROCEDURE keep_answers(
  institution BIGINT, year_of_answers SMALLINT, response BIGINT, new_standing VARCHAR(20), new_applicable SMALLINT,
  new_answered SMALLINT, new_yes SMALLINT, new_no SMALLINT, new_not_required SMALLINT, new_target_on DATE,
  new_submission_state VARCHAR(20), answered_at DATETIME(6))
  UPDATE standing
     SET response_id = response, standing = new_standing, applicable = new_applicable, answered = new_answered,
         yes_count = new_yes, no_count = new_no, not_required_count = new_not_required, next_target_on = new_target_on,
         submission_state = new_submission_state, active_at = answered_at
   WHERE institution_id = institution AND fiscal_year = year_of_answers//

CREATE DEFINER = gatekeeper@localhost TRIGGER response_begins AFTER INSERT ON checklist_response FOR EACH ROW
  IF NEW.vendor_id = 0 THEN
    CALL keep_answers(NEW.institution_id, NEW.fiscal_year, NEW.id, NEW.standing, NEW.applicable, NEW.answered, NEW.yes_count,
                      NEW.no_count, NEW.not_required_count, NEW.next_target_on, NEW.submission_state, NEW.last_activity_at);
    CALL tell_rounds_of(NEW.institution_id, NEW.id, 0, 1);
  END IF//

-- Another edition, or having no system, decides which answers count.
CREATE DEFINER = gatekeeper@localhost TRIGGER response_lets_go_of_answers BEFORE UPDATE ON checklist_response FOR EACH ROW
  IF NEW.edition_id <> OLD.edition_id OR (NEW.standing = 'NO_SYSTEM') <> (OLD.standing = 'NO_SYSTEM') THEN
    CALL tell_rounds_of(OLD.institution_id, OLD.id, 0, -1);
  END IF//

CREATE DEFINER = gatekeeper@localhost TRIGGER response_changes AFTER UPDATE ON checklist_response FOR EACH ROW
  IF NEW.vendor_id = 0 THEN
    CALL keep_answers(NEW.institution_id, NEW.fiscal_year, NEW.id, NEW.standing, NEW.applicable, NEW.answered, NEW.yes_count,
                      NEW.no_count, NEW.not_required_count, NEW.next_target_on, NEW.submission_state, NEW.last_activity_at);
    IF NEW.edition_id <> OLD.edition_id OR (NEW.standing = 'NO_SYSTEM') <> (OLD.standing = 'NO_SYSTEM') THEN
      CALL tell_rounds_of(NEW.institution_id, NEW.id, 0, 1);
    END IF;
  END IF//

CREATE DEFINER = gatekeeper@localhost TRIGGER response_goes BEFORE DELETE ON checklist_response FOR EACH ROW
  IF OLD.vendor_id = 0 THEN
    CALL tell_rounds_of(OLD.institution_id, OLD.id, 0, -1);
    UPDATE standing
       SET response_id = NULL, standing = 'UNTOUCHED', applicable = 0, answered = 0, yes_count = 0, no_count = 0,
           not_required_count = 0, next_target_on = NULL, submission_state = 'NOT_SUBMITTED', active_at = '1970-01-01'
     WHERE institution_id = OLD.institution_id AND fiscal_year = OLD.fiscal_year;
  END IF//

CREATE DEFINER = gatekeeper@localhost TRIGGER round_is_new AFTER INSERT ON answer_round FOR EACH ROW
  IF NEW.latest THEN
    CALL tell_rounds_of(NEW.institution_id, NEW.response_id, NEW.id, 1);
  END IF//

CREATE DEFINER = gatekeeper@localhost TRIGGER round_is_let_go BEFORE UPDATE ON answer_round FOR EACH ROW
  IF OLD.latest AND (NEW.latest, NEW.value, NEW.control_id, NEW.item_id, NEW.response_id)
      <> (OLD.latest, OLD.value, OLD.control_id, OLD.item_id, OLD.response_id) THEN
    CALL tell_rounds_of(OLD.institution_id, OLD.response_id, OLD.id, -1);
  END IF//

CREATE DEFINER = gatekeeper@localhost TRIGGER round_changes AFTER UPDATE ON answer_round FOR EACH ROW
  IF NEW.latest AND (NEW.latest, NEW.value, NEW.control_id, NEW.item_id, NEW.response_id)
      <> (OLD.latest, OLD.value, OLD.control_id, OLD.item_id, OLD.response_id) THEN
    CALL tell_rounds_of(NEW.institution_id, NEW.response_id, NEW.id, 1);
  END IF//

CREATE DEFINER = gatekeeper@localhost TRIGGER round_goes BEFORE DELETE ON answer_round FOR EACH ROW
  IF OLD.latest THEN
    CALL tell_rounds_of(OLD.institution_id, OLD.response_id, OLD.id, -1);
  END IF//

-- ---- years

-- Gives every institution its row of a year. May be repeated.
CREATE DEFINER = gatekeeper@localhost PROCEDURE open_year(year_to_open SMALLINT)
BEGIN
  DECLARE newest SMALLINT;
  SELECT MAX(fiscal_year) INTO newest FROM summary_year FOR UPDATE;
  INSERT IGNORE INTO summary_year VALUES (year_to_open);
  INSERT INTO standing (
    institution_id, fiscal_year, prefecture_code, health_center_code, municipality_code, kind, name, kana, search_text,
    counts_from, counts_until, response_id, standing, applicable, answered, yes_count, no_count, not_required_count,
    next_target_on, submission_state, active_at)
  SELECT * FROM standing_now n
   WHERE n.fiscal_year = year_to_open
     AND NOT EXISTS (SELECT 1 FROM standing s WHERE s.institution_id = n.institution_id AND s.fiscal_year = year_to_open);
END//

CREATE DEFINER = gatekeeper@localhost FUNCTION fiscal_year_of(day DATE) RETURNS SMALLINT
  DETERMINISTIC NO SQL
  RETURN YEAR(day - INTERVAL 3 MONTH)//

DELIMITER ;

CALL open_year(fiscal_year_of(japanese_today()));
CALL open_year(fiscal_year_of(japanese_today()) + 1);
