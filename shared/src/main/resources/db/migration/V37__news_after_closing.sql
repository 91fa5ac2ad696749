-- What an institution tells after the office closed its case file counts as open again: somebody has to read it. Nothing is
-- written into a closed case file, so it was closed when it was kept last.

ALTER TABLE incident_standing
  ADD closed_at DATETIME(6) NULL COMMENT 'when the office closed it' AFTER due_on,
  -- nobody of an office has to look at what was begun and withdrawn without a word
  MODIFY open_center VARCHAR(10) AS (IF(case_state = 'CLOSED' AND news_at <= closed_at
                                     OR case_state = 'UNRECEIVED' AND incident_state = 'WITHDRAWN' AND stage IS NULL,
                                        NULL, health_center_code)) STORED;

CREATE OR REPLACE DEFINER = gatekeeper@localhost VIEW incident_standing_now AS
SELECT n.institution_id, n.id, h.prefecture_code, h.code AS health_center_code, COALESCE(c.state, 'UNRECEIVED') AS case_state,
       n.state AS incident_state, n.stage, n.type, n.care, n.begun_at,
       COALESCE(n.withdrawn_at, n.last_reported_at, n.begun_at) AS news_at,
       (SELECT MIN(t.due_on) FROM incident_case_note t
         WHERE t.institution_id = c.institution_id AND t.case_id = c.id AND t.done_at IS NULL) AS due_on,
       IF(c.state = 'CLOSED', c.kept_at, NULL) AS closed_at
  FROM incident n
  JOIN institution i ON i.institution_id = n.institution_id
  JOIN health_center h ON h.code = i.health_center_code
  LEFT JOIN incident_case c ON c.institution_id = n.institution_id AND c.incident_id = n.id;

DELIMITER //

-- The row is locked before anything is read: whoever comes second reads what the first one has committed.
CREATE OR REPLACE DEFINER = gatekeeper@localhost PROCEDURE keep_incident_standing(institution BIGINT, incident BIGINT)
BEGIN
  DECLARE locked INT;
  SELECT COUNT(begun_at) INTO locked FROM incident_standing WHERE institution_id = institution AND id = incident FOR UPDATE;
  INSERT INTO incident_standing (
    institution_id, id, prefecture_code, health_center_code, case_state, incident_state, stage, type, care, begun_at, news_at,
    due_on, closed_at)
  SELECT * FROM incident_standing_now WHERE institution_id = institution AND id = incident
      ON DUPLICATE KEY UPDATE
    prefecture_code = VALUES(prefecture_code), health_center_code = VALUES(health_center_code),
    case_state = VALUES(case_state), incident_state = VALUES(incident_state), stage = VALUES(stage), type = VALUES(type),
    care = VALUES(care), begun_at = VALUES(begun_at), news_at = VALUES(news_at), due_on = VALUES(due_on),
    closed_at = VALUES(closed_at);
END//

DELIMITER ;

CALL rebuild_incident_standing();
