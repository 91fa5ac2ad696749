-- 提出: what an institution handed in and what its health center said to it; and rounds that an officer enters from a
-- paper form.
--
-- Nothing of it is ever changed: a submission keeps the form as it was, a withdrawal and a review are rows of their own.
-- Where the response of a year stands is repeated in checklist_response, so that officers can list by it.

ALTER TABLE checklist_response
  ADD COLUMN submission_state VARCHAR(20) NOT NULL DEFAULT 'NOT_SUBMITTED'
    COMMENT 'NOT_SUBMITTED, SUBMITTED, RETURNED or ACCEPTED';

-- Who gave an answer, by the identity provider's subject, stands in the audit trail. Here the name is enough, and so an
-- officer can add a round that came on paper without naming himself as a member of the institution.
ALTER TABLE answer_round
  DROP COLUMN answered_by_sub,
  ADD COLUMN office_name VARCHAR(120) NULL COMMENT '代理入力: office whose officer entered the round from paper',
  ADD COLUMN paper_on    DATE         NULL COMMENT 'date on that paper',
  ADD CONSTRAINT paper_has_office_and_date CHECK ((office_name IS NULL) = (paper_on IS NULL)),
  ADD KEY by_id (id);

CREATE TABLE submission (
  institution_id     BIGINT        NOT NULL,
  id                 BIGINT        NOT NULL,
  version            INT           NOT NULL,
  fiscal_year        SMALLINT      NOT NULL,
  number             SMALLINT      NOT NULL COMMENT '1, 2, 3 … within the year',
  edition_id         VARCHAR(10)   NOT NULL,
  standing           VARCHAR(20)   NOT NULL,
  applicable         SMALLINT      NOT NULL,
  answered           SMALLINT      NOT NULL,
  yes_count          SMALLINT      NOT NULL,
  no_count           SMALLINT      NOT NULL,
  not_required_count SMALLINT      NOT NULL,
  next_target_on     DATE          NULL,
  message            VARCHAR(1000) NULL COMMENT 'to the health center',
  snapshot           MEDIUMTEXT    NOT NULL COMMENT 'JSON: every form with its texts and all rounds, as submitted',
  snapshot_sha256    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submitted_at       DATETIME(6)   NOT NULL,
  submitted_by_name  VARCHAR(100)  NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, fiscal_year, number),
  KEY by_id (id),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id),
  FOREIGN KEY (edition_id) REFERENCES checklist_edition (id)
);

CREATE TABLE submission_withdrawal (
  institution_id    BIGINT       NOT NULL,
  id                BIGINT       NOT NULL,
  version           INT          NOT NULL,
  submission_id     BIGINT       NOT NULL,
  withdrawn_at      DATETIME(6)  NOT NULL,
  withdrawn_by_name VARCHAR(100) NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, submission_id),
  KEY by_submission (submission_id),
  FOREIGN KEY (institution_id, submission_id) REFERENCES submission (institution_id, id)
);

CREATE TABLE submission_review (
  institution_id   BIGINT        NOT NULL,
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  submission_id    BIGINT        NOT NULL,
  verdict          VARCHAR(20)   NOT NULL COMMENT 'ACCEPTED or RETURNED',
  message          VARCHAR(1000) NULL,
  reviewed_at      DATETIME(6)   NOT NULL,
  reviewed_by_name VARCHAR(100)  NOT NULL,
  office_name      VARCHAR(120)  NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, submission_id),
  KEY by_id (id),
  KEY by_submission (submission_id),
  FOREIGN KEY (institution_id, submission_id) REFERENCES submission (institution_id, id)
);

CREATE TABLE submission_comment (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  review_id      BIGINT        NOT NULL,
  vendor_id      BIGINT        NOT NULL COMMENT 'whose form; 0 for the institution''s own',
  item_id        VARCHAR(20)   NOT NULL,
  text           VARCHAR(1000) NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, review_id, vendor_id, item_id),
  KEY by_review (review_id),
  FOREIGN KEY (institution_id, review_id) REFERENCES submission_review (institution_id, id)
);

DELIMITER //

-- An officer adds rounds that came on paper and no others; an institution's own person never speaks as an office.
CREATE DEFINER = gatekeeper@localhost TRIGGER rounds_from_paper_come_from_officers BEFORE INSERT ON answer_round FOR EACH ROW
BEGIN
  DECLARE account VARCHAR(100) DEFAULT SUBSTRING_INDEX(USER(), '@', 1);
  IF account = 'app_oversight' AND NEW.paper_on IS NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'officers add rounds from paper only';
  END IF;
  IF account = 'app_tenant' AND NEW.paper_on IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rounds from paper are added by officers only';
  END IF;
END//

-- All that may happen to a round afterwards, whoever does it: it is no longer the last one.
CREATE DEFINER = gatekeeper@localhost TRIGGER officers_change_no_round BEFORE UPDATE ON answer_round FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) = 'app_oversight' AND NOT (OLD.latest AND NOT NEW.latest) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'officers add a round, they change none';
  END IF;
END//

DELIMITER ;

-- Officers see every column of both. Read from the table, so that no column added by others is lost.
SET @all_columns = (
  SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position) FROM information_schema.columns
   WHERE table_schema = 'base' AND table_name = 'checklist_response'
     AND column_name NOT IN ('institution_id', 'id', 'version'));
CALL publish('checklist_response', @all_columns);
SET @all_columns = (
  SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position) FROM information_schema.columns
   WHERE table_schema = 'base' AND table_name = 'answer_round'
     AND column_name NOT IN ('institution_id', 'id', 'version'));
CALL publish('answer_round', @all_columns);
GRANT INSERT, UPDATE (
    version, standing, applicable, answered, yes_count, no_count, not_required_count, next_target_on, last_activity_at,
    submission_state)
  ON oversight.checklist_response TO app_oversight@'127.0.0.1';
GRANT INSERT, UPDATE (version, latest) ON oversight.answer_round TO app_oversight@'127.0.0.1';

CALL publish('submission', 'fiscal_year,number,edition_id,standing,applicable,answered,yes_count,no_count,not_required_count,next_target_on,message,snapshot,snapshot_sha256,submitted_at,submitted_by_name');
REVOKE UPDATE, DELETE ON tenant.submission FROM app_tenant@'127.0.0.1';
CALL publish('submission_withdrawal', 'submission_id,withdrawn_at,withdrawn_by_name');
REVOKE UPDATE, DELETE ON tenant.submission_withdrawal FROM app_tenant@'127.0.0.1';
-- What the health center said is the office's: the institution reads it through its wall.
CALL publish('submission_review', NULL);
REVOKE INSERT, UPDATE, DELETE ON tenant.submission_review FROM app_tenant@'127.0.0.1';
CALL publish_oversight('submission_review', 'SELECT, INSERT');
CALL publish('submission_comment', NULL);
REVOKE INSERT, UPDATE, DELETE ON tenant.submission_comment FROM app_tenant@'127.0.0.1';
CALL publish_oversight('submission_comment', 'SELECT, INSERT');
