-- インシデント対応記録: what the offices in charge keep about an incident, and what their lists and figures read.
--
-- The case file and its notes are the officers' own; institutions have no view of them. incident_standing has one row per
-- incident with all that lists show, narrow and sort by, as standing has for institutions: triggers keep it, in the
-- transaction of whoever changes something. by_open holds open incidents alone, so that a figure on everybody's first page
-- costs what there is to do, not what there was.

CREATE TABLE incident_case (
  institution_id   BIGINT        NOT NULL,
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  incident_id      BIGINT        NOT NULL,
  state            VARCHAR(20)   NOT NULL COMMENT 'RECEIVED, RESPONDING or CLOSED',
  damage           TEXT          NULL COMMENT '被害状況',
  response         TEXT          NULL COMMENT '対応状況',
  recovery         TEXT          NULL COMMENT '復旧状況',
  prevention       TEXT          NULL COMMENT '再発防止策',
  told_ministry_on DATE          NULL,
  result           VARCHAR(2000) NULL COMMENT 'how it was closed',
  received_at      DATETIME(6)   NOT NULL,
  received_by      VARCHAR(100)  NOT NULL,
  office_name      VARCHAR(120)  NOT NULL COMMENT 'that took it over',
  kept_at          DATETIME(6)   NOT NULL,
  kept_by          VARCHAR(100)  NOT NULL,
  closed_on        DATE          NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, incident_id),
  FOREIGN KEY (institution_id, incident_id) REFERENCES incident (institution_id, id)
);

CREATE TABLE incident_case_note (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  case_id        BIGINT        NOT NULL,
  means          VARCHAR(20)   NOT NULL,
  noted_on       DATE          NOT NULL,
  with_whom      VARCHAR(100)  NULL,
  text           VARCHAR(2000) NOT NULL,
  due_on         DATE          NULL COMMENT 'until when the office has something to do',
  done_at        DATETIME(6)   NULL,
  done_by        VARCHAR(100)  NULL,
  written_at     DATETIME(6)   NOT NULL,
  written_by     VARCHAR(100)  NOT NULL,
  office_name    VARCHAR(120)  NOT NULL,
  PRIMARY KEY (institution_id, id),
  KEY of_case (institution_id, case_id),
  FOREIGN KEY (institution_id, case_id) REFERENCES incident_case (institution_id, id)
);

CREATE TABLE incident_standing (
  institution_id     BIGINT      NOT NULL,
  id                 BIGINT      NOT NULL COMMENT 'that of the incident',
  prefecture_code    VARCHAR(2)  NOT NULL,
  health_center_code VARCHAR(10) NOT NULL,
  case_state         VARCHAR(20) NOT NULL COMMENT 'UNRECEIVED while there is no case file',
  incident_state     VARCHAR(20) NOT NULL,
  stage              VARCHAR(20) NULL,
  type               VARCHAR(30) NULL,
  care               VARCHAR(30) NULL,
  begun_at           DATETIME(6) NOT NULL,
  news_at            DATETIME(6) NOT NULL COMMENT 'when the institution told something last',
  due_on             DATE        NULL COMMENT 'the first thing that the office has to do',
  -- nobody of an office has to look at what was begun and withdrawn without a word
  open_center        VARCHAR(10) AS (IF(case_state = 'CLOSED'
                                     OR case_state = 'UNRECEIVED' AND incident_state = 'WITHDRAWN' AND stage IS NULL,
                                        NULL, health_center_code)) STORED,
  PRIMARY KEY (institution_id, id),
  KEY by_id (id),
  KEY by_open (open_center, incident_state, case_state, begun_at),
  KEY by_news (prefecture_code, news_at, id, health_center_code, case_state, incident_state, open_center),
  KEY by_begun (prefecture_code, begun_at, id, health_center_code, case_state, incident_state, open_center)
);

CREATE DEFINER = gatekeeper@localhost VIEW incident_standing_now AS
SELECT n.institution_id, n.id, h.prefecture_code, h.code AS health_center_code, COALESCE(c.state, 'UNRECEIVED') AS case_state,
       n.state AS incident_state, n.stage, n.type, n.care, n.begun_at,
       COALESCE(n.withdrawn_at, n.last_reported_at, n.begun_at) AS news_at,
       (SELECT MIN(t.due_on) FROM incident_case_note t
         WHERE t.institution_id = c.institution_id AND t.case_id = c.id AND t.done_at IS NULL) AS due_on
  FROM incident n
  JOIN institution i ON i.institution_id = n.institution_id
  JOIN health_center h ON h.code = i.health_center_code
  LEFT JOIN incident_case c ON c.institution_id = n.institution_id AND c.incident_id = n.id;

DELIMITER //

CREATE DEFINER = gatekeeper@localhost PROCEDURE keep_incident_standing(institution BIGINT, incident BIGINT)
  INSERT INTO incident_standing (
    institution_id, id, prefecture_code, health_center_code, case_state, incident_state, stage, type, care, begun_at, news_at,
    due_on)
  SELECT * FROM incident_standing_now WHERE institution_id = institution AND id = incident
      ON DUPLICATE KEY UPDATE
    prefecture_code = VALUES(prefecture_code), health_center_code = VALUES(health_center_code),
    case_state = VALUES(case_state), incident_state = VALUES(incident_state), stage = VALUES(stage), type = VALUES(type),
    care = VALUES(care), begun_at = VALUES(begun_at), news_at = VALUES(news_at), due_on = VALUES(due_on)//

-- Sets everything right while the product runs.
CREATE DEFINER = owner@'127.0.0.1' PROCEDURE rebuild_incident_standing()
BEGIN
  DECLARE EXIT HANDLER FOR SQLEXCEPTION
  BEGIN
    ROLLBACK;
    RESIGNAL;
  END;

  START TRANSACTION;
  DELETE s FROM incident_standing s LEFT JOIN incident n ON n.institution_id = s.institution_id AND n.id = s.id
   WHERE n.id IS NULL;
  FOR one IN (SELECT institution_id, id FROM incident) DO
    CALL keep_incident_standing(one.institution_id, one.id);
  END FOR;
  COMMIT;
END//

CREATE DEFINER = gatekeeper@localhost TRIGGER incident_stands AFTER INSERT ON incident FOR EACH ROW
  CALL keep_incident_standing(NEW.institution_id, NEW.id)//

CREATE DEFINER = gatekeeper@localhost TRIGGER incident_stands_anew AFTER UPDATE ON incident FOR EACH ROW
  CALL keep_incident_standing(NEW.institution_id, NEW.id)//

CREATE DEFINER = gatekeeper@localhost TRIGGER incident_goes AFTER DELETE ON incident FOR EACH ROW
  DELETE FROM incident_standing WHERE institution_id = OLD.institution_id AND id = OLD.id//

CREATE DEFINER = gatekeeper@localhost TRIGGER incident_is_received AFTER INSERT ON incident_case FOR EACH ROW
  CALL keep_incident_standing(NEW.institution_id, NEW.incident_id)//

CREATE DEFINER = gatekeeper@localhost TRIGGER incident_case_changes AFTER UPDATE ON incident_case FOR EACH ROW
  CALL keep_incident_standing(NEW.institution_id, NEW.incident_id)//

CREATE DEFINER = gatekeeper@localhost TRIGGER incident_case_goes AFTER DELETE ON incident_case FOR EACH ROW
  CALL keep_incident_standing(OLD.institution_id, OLD.incident_id)//

CREATE DEFINER = gatekeeper@localhost TRIGGER incident_is_noted AFTER INSERT ON incident_case_note FOR EACH ROW
  CALL keep_incident_standing(NEW.institution_id, (SELECT incident_id FROM incident_case
                                                    WHERE institution_id = NEW.institution_id AND id = NEW.case_id))//

CREATE DEFINER = gatekeeper@localhost TRIGGER incident_note_is_done AFTER UPDATE ON incident_case_note FOR EACH ROW
  CALL keep_incident_standing(NEW.institution_id, (SELECT incident_id FROM incident_case
                                                    WHERE institution_id = NEW.institution_id AND id = NEW.case_id))//

CREATE DEFINER = gatekeeper@localhost TRIGGER institution_moves_with_incidents AFTER UPDATE ON institution FOR EACH ROW
  IF NEW.health_center_code <> OLD.health_center_code THEN
    UPDATE incident_standing s JOIN health_center h ON h.code = NEW.health_center_code
       SET s.prefecture_code = h.prefecture_code, s.health_center_code = h.code
     WHERE s.institution_id = NEW.institution_id;
  END IF//

DELIMITER ;

CALL publish_oversight('incident_case', 'SELECT, INSERT, UPDATE');
CALL publish_oversight('incident_case_note', 'SELECT, INSERT, UPDATE (version, done_at, done_by)');
CALL publish_oversight('incident_standing', 'SELECT');

CALL rebuild_incident_standing();
