-- How the summaries of V13 are added up, kept small and repaired, and what officers see of them.

DELIMITER //

-- Adds deltas to the summaries, some at a time. Whoever is killed at it has done nothing; two at once cannot take the same.
CREATE DEFINER = owner@'127.0.0.1' PROCEDURE fold_summaries()
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
      SELECT fiscal_year, measure, health_center_code, effective_on, kind, control_id, value, SUM(n) AS sum_n
        FROM fold_batch
       GROUP BY fiscal_year, measure, health_center_code, effective_on, kind, control_id, value HAVING sum_n <> 0
       ORDER BY fiscal_year, measure, health_center_code, effective_on, kind, control_id, value
          ON DUPLICATE KEY UPDATE n = n + VALUES(n);
      INSERT INTO municipality_summary
      SELECT fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value, SUM(n) AS sum_n
        FROM fold_batch
       WHERE measure <> 'CONTROL'
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
CREATE DEFINER = owner@'127.0.0.1' PROCEDURE compact_summaries()
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
    SELECT fiscal_year, measure, health_center_code, MAKEDATE(fiscal_year, 1) + INTERVAL 3 MONTH AS first_day, kind, control_id,
           value, SUM(n)
      FROM center_summary
     WHERE effective_on <= past AND effective_on > MAKEDATE(fiscal_year, 1) + INTERVAL 3 MONTH
     GROUP BY fiscal_year, measure, health_center_code, kind, control_id, value
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
CREATE DEFINER = owner@'127.0.0.1' PROCEDURE rebuild_summaries()
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
    next_target_on, submission_state, active_at)
  SELECT n.* FROM standing_now n LEFT JOIN standing s ON s.institution_id = n.institution_id AND s.fiscal_year = n.fiscal_year
   WHERE s.institution_id IS NULL
      OR NOT (n.prefecture_code, n.health_center_code, n.municipality_code, n.kind, n.name, n.kana, n.search_text,
              n.counts_from, n.counts_until, n.standing, n.applicable, n.answered, n.yes_count, n.no_count,
              n.not_required_count, n.submission_state, n.active_at)
           = (s.prefecture_code, s.health_center_code, s.municipality_code, s.kind, s.name, s.kana, s.search_text,
              s.counts_from, s.counts_until, s.standing, s.applicable, s.answered, s.yes_count, s.no_count,
              s.not_required_count, s.submission_state, s.active_at)
      OR NOT n.response_id <=> s.response_id OR NOT n.next_target_on <=> s.next_target_on
      ON DUPLICATE KEY UPDATE
    prefecture_code = VALUES(prefecture_code), health_center_code = VALUES(health_center_code),
    municipality_code = VALUES(municipality_code), kind = VALUES(kind), name = VALUES(name), kana = VALUES(kana),
    search_text = VALUES(search_text), counts_from = VALUES(counts_from), counts_until = VALUES(counts_until),
    response_id = VALUES(response_id), standing = VALUES(standing), applicable = VALUES(applicable),
    answered = VALUES(answered), yes_count = VALUES(yes_count), no_count = VALUES(no_count),
    not_required_count = VALUES(not_required_count), next_target_on = VALUES(next_target_on),
    submission_state = VALUES(submission_state), active_at = VALUES(active_at);
  COMMIT;

  START TRANSACTION;
  DELETE FROM center_summary;
  INSERT INTO center_summary
  SELECT fiscal_year, measure, health_center_code, effective_on, kind, control_id, value, SUM(n) AS sum_n
    FROM (SELECT fiscal_year, measure, health_center_code, counts_from AS effective_on, kind, control_id, value, 1 AS n
            FROM contribution
           UNION ALL
          SELECT fiscal_year, measure, health_center_code, counts_until, kind, control_id, value, -1
            FROM contribution WHERE counts_until < '9999-12-31'
           UNION ALL
          SELECT fiscal_year, measure, health_center_code, effective_on, kind, control_id, value, -n FROM summary_delta) truth
   GROUP BY fiscal_year, measure, health_center_code, effective_on, kind, control_id, value HAVING sum_n <> 0;
  DELETE FROM municipality_summary;
  INSERT INTO municipality_summary
  SELECT fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value, SUM(n) AS sum_n
    FROM (SELECT fiscal_year, measure, health_center_code, municipality_code, counts_from AS effective_on, kind, value, 1 AS n
            FROM contribution WHERE measure <> 'CONTROL'
           UNION ALL
          SELECT fiscal_year, measure, health_center_code, municipality_code, counts_until, kind, value, -1
            FROM contribution WHERE measure <> 'CONTROL' AND counts_until < '9999-12-31'
           UNION ALL
          SELECT fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value, -n
            FROM summary_delta WHERE measure <> 'CONTROL') truth
   GROUP BY fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value HAVING sum_n <> 0;
  -- what was wrong is set right as of today; the months before stay as they were told
  INSERT INTO trend
  SELECT fiscal_year, measure, health_center_code, DATE_FORMAT(japanese_today(), '%Y-%m-01') AS month, kind, value, SUM(n) AS sum_n
    FROM (SELECT fiscal_year, measure, health_center_code, kind, value, n FROM center_summary
           WHERE measure IN ('STANDING', 'SUBMISSION', 'OVERDUE')
           UNION ALL
          SELECT fiscal_year, measure, health_center_code, kind, value, -n FROM trend) difference
   GROUP BY fiscal_year, measure, health_center_code, kind, value HAVING sum_n <> 0
      ON DUPLICATE KEY UPDATE n = n + VALUES(n);
  COMMIT;
  DO RELEASE_LOCK('mimamori.summaries');
END//

-- The database does it by itself, so that no portal needs a right to write here. Without the event scheduler figures stay
-- true; only reading them gets slower as deltas pile up.
CREATE DEFINER = owner@'127.0.0.1' EVENT fold_summaries ON SCHEDULE EVERY 5 SECOND DO CALL fold_summaries()//

CREATE DEFINER = owner@'127.0.0.1' EVENT keep_summaries ON SCHEDULE EVERY 1 HOUR DO
BEGIN
  START TRANSACTION;
  CALL open_year(fiscal_year_of(japanese_today()));
  CALL open_year(fiscal_year_of(japanese_today()) + 1);
  COMMIT;
  CALL compact_summaries();
END//

DELIMITER ;

-- ---- what officers read

CALL publish_oversight('standing', 'SELECT');

CREATE DEFINER = gatekeeper@localhost VIEW oversight.center_count AS
SELECT fiscal_year, measure, health_center_code, effective_on, kind, control_id, value, n FROM base.center_summary
UNION ALL
SELECT fiscal_year, measure, health_center_code, effective_on, kind, control_id, value, n FROM base.summary_delta;

CREATE DEFINER = gatekeeper@localhost VIEW oversight.municipality_count AS
SELECT fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value, n FROM base.municipality_summary
UNION ALL
SELECT fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value, n FROM base.summary_delta
 WHERE measure <> 'CONTROL';

CREATE DEFINER = gatekeeper@localhost VIEW oversight.trend_count AS
SELECT fiscal_year, measure, health_center_code, month, kind, value, n FROM base.trend
UNION ALL
SELECT fiscal_year, measure, health_center_code, month, kind, value, n FROM base.summary_delta WHERE month IS NOT NULL;

GRANT SELECT ON oversight.center_count TO app_oversight@'127.0.0.1';
GRANT SELECT ON oversight.municipality_count TO app_oversight@'127.0.0.1';
GRANT SELECT ON oversight.trend_count TO app_oversight@'127.0.0.1';
