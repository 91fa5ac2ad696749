-- An institution that moves while somebody answers there: the answer takes the row of standing first, the move waits for
-- it before it looks which answers to take along. Without the order each would miss what the other has not committed.

DELIMITER //

CREATE OR REPLACE DEFINER = gatekeeper@localhost PROCEDURE tell_rounds_of(
  institution BIGINT, response BIGINT, round_id BIGINT, n INT)
BEGIN
  DECLARE of_year SMALLINT;
  DECLARE center VARCHAR(10);
  DECLARE kind_ VARCHAR(20);
  DECLARE begins, ends DATE;

  SELECT fiscal_year INTO of_year FROM own_response WHERE institution_id = institution AND id = response;
  SELECT health_center_code, kind, counts_from, counts_until INTO center, kind_, begins, ends
    FROM standing WHERE institution_id = institution AND fiscal_year = of_year FOR UPDATE;
  IF center IS NOT NULL THEN
    CALL tell_rounds(institution, of_year, round_id, center, kind_, begins, ends, n);
  END IF;
END//

-- Waits for answers, and for a year that is just being opened, so that no institution is left out of it.
CREATE OR REPLACE DEFINER = gatekeeper@localhost PROCEDURE keep_standing(institution BIGINT)
BEGIN
  DECLARE locked INT;
  SELECT COUNT(active_at) INTO locked FROM standing WHERE institution_id = institution FOR UPDATE;
  SELECT MAX(fiscal_year) INTO locked FROM summary_year LOCK IN SHARE MODE;
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

DELIMITER ;
