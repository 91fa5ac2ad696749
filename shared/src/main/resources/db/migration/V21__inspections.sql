-- 立入検査: planned, announced, carried out, reported, put right, closed.
--
-- Two kinds of tables. What the health center thinks and writes down for itself (inspection_rule, inspection_word,
-- inspection, inspection_entry) is the officers' own: institutions have no view of it, not even of the plan. What it tells
-- an institution (inspection_letter, inspection_result, inspection_snapshot, corrective_review) stands behind the
-- institution's wall, is read there and never changed; corrective_action is the institution's own word. Only inspection is
-- ever updated.

CREATE TABLE inspection_rule (
  id                 BIGINT      NOT NULL PRIMARY KEY,
  version            INT         NOT NULL,
  health_center_code VARCHAR(10) NOT NULL,
  kind               VARCHAR(20) NOT NULL,
  every_years        SMALLINT    NOT NULL COMMENT '1: every year; 0: not by a cycle',
  UNIQUE KEY once (health_center_code, kind),
  FOREIGN KEY (health_center_code) REFERENCES health_center (code)
);

CREATE TABLE inspection_word (
  id                 BIGINT       NOT NULL PRIMARY KEY,
  version            INT          NOT NULL,
  health_center_code VARCHAR(10)  NOT NULL,
  meaning            VARCHAR(20)  NOT NULL,
  words              VARCHAR(200) NOT NULL COMMENT 'in the words of the health center, separated by 、',
  UNIQUE KEY once (health_center_code, meaning),
  FOREIGN KEY (health_center_code) REFERENCES health_center (code)
);

CREATE TABLE inspection (
  institution_id     BIGINT        NOT NULL,
  id                 BIGINT        NOT NULL,
  version            INT           NOT NULL,
  health_center_code VARCHAR(10)   NOT NULL COMMENT 'whose inspection it is and stays',
  kind               VARCHAR(20)   NOT NULL COMMENT 'of the institution, when it was selected',
  fiscal_year        SMALLINT      NOT NULL,
  number             SMALLINT      NOT NULL COMMENT '1, 2 … of the institution in the year',
  state              VARCHAR(20)   NOT NULL,
  reasons            VARCHAR(200)  NOT NULL COMMENT 'why it was selected, separated by commas',
  visit_on           DATE          NULL COMMENT 'planned',
  visit_time         VARCHAR(40)   NULL,
  officers           VARCHAR(200)  NULL,
  note               VARCHAR(1000) NULL COMMENT 'for the office alone',
  visited_on         DATE          NULL,
  reported_on        DATE          NULL,
  closed_on          DATE          NULL,
  place_on           DATE          AS (COALESCE(visit_on, DATE'9999-12-31')) STORED COMMENT 'those without a date come last',
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, fiscal_year, number),
  KEY by_id (id),
  KEY by_plan (health_center_code, fiscal_year, place_on, id),
  KEY by_visit (institution_id, visited_on),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id),
  FOREIGN KEY (health_center_code) REFERENCES health_center (code)
);

-- What officers write down at a visit. Nothing is overwritten: each change is a row, and which rows stand follows from
-- what their writer had seen (VisitEntries).
CREATE TABLE inspection_entry (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  inspection_id  BIGINT        NOT NULL,
  item_id        VARCHAR(20)   NOT NULL COMMENT 'empty for the visit as a whole',
  change_key     VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'made by the browser: sent twice, stored once',
  seen_id        BIGINT        NOT NULL COMMENT 'the last own entry that its writer had before the eyes; 0 for none',
  meaning        VARCHAR(20)   NULL,
  word           VARCHAR(40)   NULL,
  direction      VARCHAR(20)   NULL,
  direction_word VARCHAR(40)   NULL,
  remark         VARCHAR(2000) NULL,
  person_sub     VARCHAR(64)   NOT NULL,
  person_name    VARCHAR(100)  NOT NULL,
  recorded_at    DATETIME(6)   NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, inspection_id, change_key),
  KEY by_id (id),
  KEY by_inspection (inspection_id),
  FOREIGN KEY (institution_id, inspection_id) REFERENCES inspection (institution_id, id)
);

-- The institution's forms as they were at the visit, whatever is answered later.
CREATE TABLE inspection_snapshot (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  inspection_id  BIGINT       NOT NULL,
  fiscal_year    SMALLINT     NOT NULL,
  forms          MEDIUMTEXT   NOT NULL COMMENT 'JSON, as in submission.snapshot',
  forms_sha256   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taken_at       DATETIME(6)  NOT NULL,
  taken_by_name  VARCHAR(100) NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, inspection_id),
  KEY by_inspection (inspection_id),
  FOREIGN KEY (institution_id, inspection_id) REFERENCES inspection (institution_id, id)
);

CREATE TABLE inspection_letter (
  institution_id      BIGINT        NOT NULL,
  id                  BIGINT        NOT NULL,
  version             INT           NOT NULL,
  inspection_id       BIGINT        NOT NULL,
  number              SMALLINT      NOT NULL COMMENT '1, 2 … of the inspection',
  kind                VARCHAR(20)   NOT NULL,
  fiscal_year         SMALLINT      NOT NULL,
  reference           VARCHAR(60)   NULL COMMENT '文書番号',
  dated_on            DATE          NOT NULL,
  visit_on            DATE          NULL,
  visit_time          VARCHAR(40)   NULL,
  officers            VARCHAR(200)  NULL,
  body                VARCHAR(2000) NOT NULL,
  bring               VARCHAR(2000) NULL COMMENT 'what to have ready, a line each',
  institution_name    VARCHAR(120)  NOT NULL,
  institution_address VARCHAR(200)  NULL,
  office_name         VARCHAR(120)  NOT NULL,
  office_phone        VARCHAR(40)   NULL,
  sent_by_name        VARCHAR(100)  NOT NULL,
  sent_at             DATETIME(6)   NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, inspection_id, number),
  KEY by_id (id),
  KEY by_inspection (inspection_id),
  FOREIGN KEY (institution_id, inspection_id) REFERENCES inspection (institution_id, id)
);

-- 検査項目ごとの結果, as told in the letter; with a direction (文書指摘・口頭指導) it is a finding.
CREATE TABLE inspection_result (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  inspection_id  BIGINT        NOT NULL,
  position       SMALLINT      NOT NULL,
  item_id        VARCHAR(20)   NOT NULL,
  label          VARCHAR(60)   NOT NULL COMMENT 'such as 2-⑪',
  text           VARCHAR(1000) NOT NULL,
  meaning        VARCHAR(20)   NOT NULL,
  word           VARCHAR(40)   NOT NULL,
  direction      VARCHAR(20)   NULL,
  direction_word VARCHAR(40)   NULL,
  remark         VARCHAR(2000) NULL COMMENT 'what is to be put right',
  due_on         DATE          NULL COMMENT 'until when it is to be answered; NULL where no answer is asked for',
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, inspection_id, item_id),
  KEY by_id (id),
  KEY by_inspection (inspection_id),
  FOREIGN KEY (institution_id, inspection_id) REFERENCES inspection (institution_id, id)
);

-- 改善措置: what the institution says it did.
CREATE TABLE corrective_action (
  institution_id   BIGINT        NOT NULL,
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  result_id        BIGINT        NOT NULL,
  number           SMALLINT      NOT NULL COMMENT '1, 2 … to the finding',
  text             VARCHAR(2000) NOT NULL,
  done_on          DATE          NULL,
  evidence_id      BIGINT        NULL,
  evidence_title   VARCHAR(200)  NULL COMMENT 'told to the health center, which sees no other titles',
  answered_by_name VARCHAR(100)  NOT NULL,
  answered_at      DATETIME(6)   NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, result_id, number),
  KEY by_id (id),
  KEY by_result (result_id),
  FOREIGN KEY (institution_id, result_id) REFERENCES inspection_result (institution_id, id),
  FOREIGN KEY (institution_id, evidence_id) REFERENCES evidence (institution_id, id)
);

CREATE TABLE corrective_review (
  institution_id   BIGINT        NOT NULL,
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  action_id        BIGINT        NOT NULL,
  verdict          VARCHAR(20)   NOT NULL COMMENT 'ACCEPTED or AGAIN',
  message          VARCHAR(1000) NULL,
  due_on           DATE          NULL COMMENT 'until when it is to be answered again',
  reviewed_by_name VARCHAR(100)  NOT NULL,
  office_name      VARCHAR(120)  NOT NULL,
  reviewed_at      DATETIME(6)   NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, action_id),
  KEY by_action (action_id),
  FOREIGN KEY (institution_id, action_id) REFERENCES corrective_action (institution_id, id)
);

CALL publish_oversight('inspection_rule', 'SELECT, INSERT, UPDATE');
CALL publish_oversight('inspection_word', 'SELECT, INSERT, UPDATE');
CALL publish_oversight('inspection', 'SELECT, INSERT, UPDATE');
CALL publish_oversight('inspection_entry', 'SELECT, INSERT');

CALL publish('inspection_snapshot', NULL);
REVOKE INSERT, UPDATE, DELETE ON tenant.inspection_snapshot FROM app_tenant@'127.0.0.1';
CALL publish_oversight('inspection_snapshot', 'SELECT, INSERT');
CALL publish('inspection_letter', NULL);
REVOKE INSERT, UPDATE, DELETE ON tenant.inspection_letter FROM app_tenant@'127.0.0.1';
CALL publish_oversight('inspection_letter', 'SELECT, INSERT');
CALL publish('inspection_result', NULL);
REVOKE INSERT, UPDATE, DELETE ON tenant.inspection_result FROM app_tenant@'127.0.0.1';
CALL publish_oversight('inspection_result', 'SELECT, INSERT');
CALL publish('corrective_review', NULL);
REVOKE INSERT, UPDATE, DELETE ON tenant.corrective_review FROM app_tenant@'127.0.0.1';
CALL publish_oversight('corrective_review', 'SELECT, INSERT');
CALL publish('corrective_action', 'result_id,number,text,done_on,evidence_title,answered_by_name,answered_at');
REVOKE UPDATE, DELETE ON tenant.corrective_action FROM app_tenant@'127.0.0.1';

-- A letter is announced by mail. Officers put mails in; what is in the outbox is not theirs to read.
CALL publish_oversight('outgoing_mail', 'INSERT');
