-- インシデント報告: from the moment in which somebody begins the first report to 確報.
--
-- Officers see all of it; neither what is sent nor a line of the chronology is ever changed, a further line strikes it out. There are few
-- incidents among many institutions: by_state finds those that are open without a look at any institution.

CREATE TABLE incident (
  institution_id    BIGINT        NOT NULL,
  id                BIGINT        NOT NULL,
  version           INT           NOT NULL,
  fiscal_year       SMALLINT      NOT NULL,
  number            SMALLINT      NOT NULL COMMENT '1, 2, 3 … within the year',
  state             VARCHAR(20)   NOT NULL COMMENT 'BEGUN, REPORTED, FINISHED or WITHDRAWN',
  begun_at          DATETIME(6)   NOT NULL,
  begun_by_name     VARCHAR(100)  NOT NULL,
  learned_on        DATE          NOT NULL COMMENT '知った日: deadlines count from it',
  type              VARCHAR(30)   NULL COMMENT 'of the last report, so below; NULL: nobody knows yet',
  care              VARCHAR(30)   NULL,
  network           VARCHAR(20)   NULL,
  personal_data     VARCHAR(20)   NULL,
  stage             VARCHAR(20)   NULL,
  report_count      SMALLINT      NOT NULL,
  first_reported_at DATETIME(6)   NULL,
  last_reported_at  DATETIME(6)   NULL,
  withdrawn_at      DATETIME(6)   NULL,
  withdrawn_by_name VARCHAR(100)  NULL,
  withdrawal_reason VARCHAR(1000) NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, fiscal_year, number),
  KEY by_id (id),
  KEY by_state (state, begun_at),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CREATE TABLE incident_report (
  institution_id   BIGINT       NOT NULL,
  id               BIGINT       NOT NULL,
  version          INT          NOT NULL,
  incident_id      BIGINT       NOT NULL,
  number           SMALLINT     NOT NULL COMMENT '1 is the first report',
  stage            VARCHAR(20)  NOT NULL COMMENT 'FIRST, FOLLOW_UP or FINAL',
  content          MEDIUMTEXT   NOT NULL COMMENT 'JSON: what was known, by the names of the fields',
  content_sha256   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reported_at      DATETIME(6)  NOT NULL,
  reported_by_name VARCHAR(100) NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, incident_id, number),
  KEY by_incident (incident_id),
  FOREIGN KEY (institution_id, incident_id) REFERENCES incident (institution_id, id)
);

CREATE TABLE incident_entry (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  incident_id    BIGINT        NOT NULL,
  kind           VARCHAR(10)   NOT NULL COMMENT 'DONE or TOLD',
  happened_on    DATE          NOT NULL,
  happened_at    VARCHAR(5)    NULL COMMENT '07:40, in Japan',
  text           VARCHAR(1000) NULL,
  addressee      VARCHAR(120)  NULL,
  means          VARCHAR(20)   NULL,
  spoke_with     VARCHAR(120)  NULL,
  receipt_no     VARCHAR(60)   NULL,
  privacy_report VARCHAR(10)   NULL COMMENT 'PROMPT or FINAL, where 個人情報保護委員会 was told',
  noted_at       DATETIME(6)   NOT NULL,
  noted_by_name  VARCHAR(100)  NOT NULL,
  strikes_id     BIGINT        NULL COMMENT 'the line that this one strikes out, and nothing else',
  PRIMARY KEY (institution_id, id),
  KEY own_by_incident (institution_id, incident_id),
  KEY by_incident (incident_id),
  FOREIGN KEY (institution_id, incident_id) REFERENCES incident (institution_id, id),
  FOREIGN KEY (institution_id, strikes_id) REFERENCES incident_entry (institution_id, id)
);

DELIMITER //

-- Officers of the health center, and of the prefecture where it sees the center's institutions, are told by mail that
-- something has begun and that it was reported. The database finds them: no institution sees who they are before.
CREATE DEFINER = gatekeeper@localhost PROCEDURE tell_officers(
  institution BIGINT, incident BIGINT, mail_kind VARCHAR(40), at DATETIME(6))
  MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
  INSERT INTO outgoing_mail (
    institution_id, id, version, kind, subject_id, address, due_at, state, attempts, next_attempt_at)
  SELECT i.institution_id, UUID_SHORT() & 0x7FFFFFFFFFFFFFFF, 1, mail_kind, incident, a.email, at, 'QUEUED', 0, at
    FROM institution i
    JOIN health_center h ON h.code = i.health_center_code
    JOIN assignment a ON a.health_center_code = h.code
      OR a.prefecture_code = h.prefecture_code AND h.prefecture_view = 'EVERYTHING'
   WHERE i.institution_id = institution AND a.role = 'OFFICER' AND a.email IS NOT NULL
     AND a.valid_from <= japanese_today() AND (a.valid_to IS NULL OR a.valid_to >= japanese_today())
   GROUP BY i.institution_id, a.email;
END//

CREATE DEFINER = gatekeeper@localhost TRIGGER incident_begins AFTER INSERT ON incident FOR EACH ROW
  IF NEW.state = 'BEGUN' THEN
    CALL tell_officers(NEW.institution_id, NEW.id, 'INCIDENT_BEGUN', NEW.begun_at);
  END IF//

CREATE DEFINER = gatekeeper@localhost TRIGGER incident_is_reported AFTER UPDATE ON incident FOR EACH ROW
  IF OLD.first_reported_at IS NULL AND NEW.first_reported_at IS NOT NULL THEN
    CALL tell_officers(NEW.institution_id, NEW.id, 'INCIDENT_REPORTED', NEW.first_reported_at);
  END IF//

DELIMITER ;

CALL publish('incident', 'fiscal_year,number,state,begun_at,begun_by_name,learned_on,type,care,network,personal_data,stage,report_count,first_reported_at,last_reported_at,withdrawn_at,withdrawn_by_name,withdrawal_reason');
REVOKE DELETE ON tenant.incident FROM app_tenant@'127.0.0.1';
CALL publish('incident_report', 'incident_id,number,stage,content,content_sha256,reported_at,reported_by_name');
REVOKE UPDATE, DELETE ON tenant.incident_report FROM app_tenant@'127.0.0.1';
CALL publish('incident_entry', 'incident_id,kind,happened_on,happened_at,text,addressee,means,spoke_with,receipt_no,privacy_report,noted_at,noted_by_name,strikes_id');
REVOKE UPDATE, DELETE ON tenant.incident_entry FROM app_tenant@'127.0.0.1';
