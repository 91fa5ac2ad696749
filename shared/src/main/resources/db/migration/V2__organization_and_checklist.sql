-- Who is who, and the yearly checklist.
-- Reference data (no institution_id) is loaded from shared/src/main/resources/reference.
-- Tenant-owned tables: every key starts with institution_id, children point at (institution_id, id).
-- Plain indexes that do not start with institution_id serve the oversight portal only.

CREATE TABLE prefecture (
  code       VARCHAR(2)   NOT NULL PRIMARY KEY COMMENT 'JIS X 0401',
  name       VARCHAR(40)  NOT NULL,
  division   VARCHAR(100) NOT NULL COMMENT 'the medical policy division',
  phone      VARCHAR(40)  NULL,
  source     VARCHAR(300) NOT NULL,
  confidence VARCHAR(20)  NOT NULL,
  verified   BOOLEAN      NOT NULL,
  edited_at  DATETIME(6)  NULL
);

CREATE TABLE health_center (
  code            VARCHAR(10)  NOT NULL PRIMARY KEY,
  prefecture_code VARCHAR(2)   NOT NULL,
  position        SMALLINT     NOT NULL,
  name            VARCHAR(60)  NOT NULL,
  kana            VARCHAR(80)  NOT NULL,
  authority       VARCHAR(20)  NOT NULL COMMENT 'PREFECTURE or CITY',
  section         VARCHAR(80)  NULL,
  phone           VARCHAR(40)  NULL,
  address         VARCHAR(200) NULL,
  prefecture_view VARCHAR(20)  NOT NULL COMMENT 'EVERYTHING or STATISTICS_ONLY: what the prefecture sees of its institutions',
  verified_on     DATE         NULL,
  source          VARCHAR(300) NOT NULL,
  confidence      VARCHAR(20)  NOT NULL,
  verified        BOOLEAN      NOT NULL,
  edited_at       DATETIME(6)  NULL,
  FOREIGN KEY (prefecture_code) REFERENCES prefecture (code)
);

CREATE TABLE municipality (
  code               VARCHAR(5)   NOT NULL PRIMARY KEY COMMENT 'JIS X 0402',
  name               VARCHAR(40)  NOT NULL,
  kana               VARCHAR(60)  NOT NULL,
  health_center_code VARCHAR(10)  NOT NULL,
  medical_area       VARCHAR(40)  NOT NULL,
  source             VARCHAR(300) NOT NULL,
  confidence         VARCHAR(20)  NOT NULL,
  verified           BOOLEAN      NOT NULL,
  edited_at          DATETIME(6)  NULL,
  FOREIGN KEY (health_center_code) REFERENCES health_center (code)
);

CREATE TABLE external_contact (
  id          VARCHAR(40)  NOT NULL PRIMARY KEY,
  position    SMALLINT     NOT NULL,
  category    VARCHAR(40)  NOT NULL,
  name        VARCHAR(120) NOT NULL,
  phone       VARCHAR(60)  NULL,
  email       VARCHAR(120) NULL,
  hours       VARCHAR(120) NULL,
  remark      VARCHAR(400) NULL,
  verified_on DATE         NULL,
  source      VARCHAR(300) NOT NULL,
  confidence  VARCHAR(20)  NOT NULL,
  verified    BOOLEAN      NOT NULL,
  edited_at   DATETIME(6)  NULL
);

CREATE TABLE control (
  id                 VARCHAR(10)   NOT NULL PRIMARY KEY,
  position           SMALLINT      NOT NULL,
  title              VARCHAR(100)  NOT NULL,
  meaning            VARCHAR(2000) NOT NULL,
  action             VARCHAR(2000) NOT NULL,
  ask                VARCHAR(1000) NOT NULL,
  vendor_text        VARCHAR(2000) NULL,
  show_at_inspection VARCHAR(2000) NOT NULL,
  guideline          VARCHAR(400)  NULL,
  guideline_version  VARCHAR(10)   NULL,
  source             VARCHAR(300)  NOT NULL,
  confidence         VARCHAR(20)   NOT NULL,
  verified           BOOLEAN       NOT NULL,
  edited_at          DATETIME(6)   NULL
);

CREATE TABLE checklist_edition (
  id                VARCHAR(10)  NOT NULL PRIMARY KEY,
  family            VARCHAR(4)   NOT NULL,
  audience          VARCHAR(20)  NOT NULL COMMENT 'INSTITUTION, PHARMACY or VENDOR',
  title             VARCHAR(200) NOT NULL,
  fiscal_year       SMALLINT     NOT NULL COMMENT 'the year the edition was published for',
  published_on      DATE         NULL,
  status            VARCHAR(20)  NOT NULL COMMENT 'LOADED or TEXT_NOT_LOADED',
  rounds            SMALLINT     NOT NULL COMMENT 'columns of rounds on the printed form',
  banner            VARCHAR(500) NULL,
  url               VARCHAR(300) NULL,
  sha256            VARCHAR(64)  NULL,
  guideline_version VARCHAR(10)  NULL,
  source            VARCHAR(300) NOT NULL,
  confidence        VARCHAR(20)  NOT NULL,
  verified          BOOLEAN      NOT NULL,
  edited_at         DATETIME(6)  NULL,
  UNIQUE KEY edition_of_year (audience, fiscal_year)
);

CREATE TABLE checklist_item (
  id                   VARCHAR(20)   NOT NULL PRIMARY KEY,
  edition_id           VARCHAR(10)   NOT NULL,
  position             SMALLINT      NOT NULL,
  section_no           VARCHAR(10)   NULL,
  section_title        VARCHAR(100)  NOT NULL,
  group_name           VARCHAR(40)   NULL,
  official_no          VARCHAR(20)   NULL,
  text                 VARCHAR(1000) NOT NULL,
  note                 VARCHAR(1000) NULL,
  requirement          VARCHAR(20)   NOT NULL COMMENT 'REQUIRED or REFERENCE',
  is_gate              BOOLEAN       NOT NULL,
  not_required_allowed BOOLEAN       NOT NULL,
  control_id           VARCHAR(10)   NOT NULL,
  wording_digest       VARCHAR(64)   NOT NULL COMMENT 'SHA-256 of text and note: what an answer was given for',
  source               VARCHAR(300)  NOT NULL,
  confidence           VARCHAR(20)   NOT NULL,
  verified             BOOLEAN       NOT NULL,
  edited_at            DATETIME(6)   NULL,
  UNIQUE KEY place_in_edition (edition_id, position),
  FOREIGN KEY (edition_id) REFERENCES checklist_edition (id),
  FOREIGN KEY (control_id) REFERENCES control (id)
);

CREATE TABLE institution (
  institution_id     BIGINT       NOT NULL,
  id                 BIGINT       NOT NULL COMMENT 'equals institution_id',
  version            INT          NOT NULL,
  kind               VARCHAR(20)  NOT NULL,
  name               VARCHAR(120) NOT NULL,
  kana               VARCHAR(200) NOT NULL,
  code               VARCHAR(10)  NULL COMMENT 'medical institution code of ten digits; not a key: may be absent, changes with the owner',
  municipality_code  VARCHAR(5)   NOT NULL,
  health_center_code VARCHAR(10)  NOT NULL,
  address            VARCHAR(200) NULL,
  phone              VARCHAR(40)  NULL,
  email              VARCHAR(120) NULL,
  opened_on          DATE         NULL,
  closed_on          DATE         NULL,
  PRIMARY KEY (institution_id, id),
  CONSTRAINT institution_is_its_own_tenant CHECK (id = institution_id),
  KEY by_id (id),
  KEY by_jurisdiction (health_center_code, kind),
  KEY by_kana (kana),
  FOREIGN KEY (municipality_code) REFERENCES municipality (code),
  FOREIGN KEY (health_center_code) REFERENCES health_center (code)
);

CREATE TABLE membership (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  person_sub     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'subject of the identity provider',
  person_name    VARCHAR(100) NOT NULL,
  email          VARCHAR(120) NULL,
  role           VARCHAR(20)  NOT NULL,
  valid_from     DATE         NOT NULL,
  valid_to       DATE         NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY one_role_at_a_time (institution_id, person_sub, valid_from),
  KEY by_person (person_sub),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CREATE TABLE checklist_response (
  institution_id     BIGINT      NOT NULL,
  id                 BIGINT      NOT NULL,
  version            INT         NOT NULL,
  fiscal_year        SMALLINT    NOT NULL,
  edition_id         VARCHAR(10) NOT NULL,
  standing           VARCHAR(20) NOT NULL,
  applicable         SMALLINT    NOT NULL COMMENT 'required items that need an answer',
  answered           SMALLINT    NOT NULL COMMENT 'of these, with an answer and a date',
  yes_count          SMALLINT    NOT NULL,
  no_count           SMALLINT    NOT NULL,
  not_required_count SMALLINT    NOT NULL,
  next_target_on     DATE        NULL COMMENT 'earliest target date of the open no-answers',
  last_activity_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY one_per_year (institution_id, fiscal_year),
  KEY by_id (id),
  KEY by_year (fiscal_year, standing),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id),
  FOREIGN KEY (edition_id) REFERENCES checklist_edition (id)
);

CREATE TABLE answer_round (
  institution_id   BIGINT        NOT NULL,
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  response_id      BIGINT        NOT NULL,
  item_id          VARCHAR(20)   NOT NULL,
  control_id       VARCHAR(10)   NOT NULL,
  round_no         SMALLINT      NOT NULL,
  revision_no      SMALLINT      NOT NULL COMMENT '1 as first given; a correction of a slip adds a revision, the slip stays',
  value            VARCHAR(20)   NOT NULL,
  confirmed_on     DATE          NOT NULL,
  target_on        DATE          NULL,
  remarks          VARCHAR(2000) NULL,
  wording_digest   VARCHAR(64)   NOT NULL,
  answered_by_sub  VARCHAR(64)   NOT NULL,
  answered_by_name VARCHAR(100)  NOT NULL,
  answered_at      DATETIME(6)   NOT NULL,
  latest           BOOLEAN       NOT NULL COMMENT 'the answer that stands for the item',
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, response_id, item_id, round_no, revision_no),
  KEY by_response (response_id, latest),
  FOREIGN KEY (institution_id, response_id) REFERENCES checklist_response (institution_id, id),
  FOREIGN KEY (item_id) REFERENCES checklist_item (id)
);

CREATE TABLE assignment (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         INT          NOT NULL,
  person_sub      VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_name     VARCHAR(100) NOT NULL,
  email           VARCHAR(120) NULL,
  role            VARCHAR(30)  NOT NULL,
  health_center_code VARCHAR(10) NULL COMMENT 'exactly one of health center and prefecture',
  prefecture_code VARCHAR(2)   NULL,
  valid_from      DATE         NOT NULL,
  valid_to        DATE         NULL,
  CONSTRAINT one_post CHECK ((health_center_code IS NULL) <> (prefecture_code IS NULL)),
  KEY by_person (person_sub),
  FOREIGN KEY (health_center_code) REFERENCES health_center (code),
  FOREIGN KEY (prefecture_code) REFERENCES prefecture (code)
);

CALL publish_reference('prefecture');
CALL publish_reference('health_center');
CALL publish_reference('municipality');
CALL publish_reference('external_contact');
CALL publish_reference('control');
CALL publish_reference('checklist_edition');
CALL publish_reference('checklist_item');
CALL publish('institution', 'kind,name,kana,code,municipality_code,health_center_code,address,phone,email,opened_on,closed_on');
CALL publish('membership', 'person_name,role,valid_from,valid_to');
CALL publish('checklist_response', 'fiscal_year,edition_id,standing,applicable,answered,yes_count,no_count,not_required_count,next_target_on,last_activity_at');
CALL publish('answer_round', 'response_id,item_id,control_id,round_no,revision_no,value,confirmed_on,target_on,remarks,wording_digest,answered_by_name,answered_at,latest');
CALL publish_oversight('assignment', 'SELECT');

-- Sign-in knows the person before it knows the institution: this view shows a person, and nobody else,
-- the institutions that he or she belongs to.
CREATE OR REPLACE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.my_membership AS
  SELECT m.institution_id, m.id, m.person_name, m.role, m.valid_from, m.valid_to,
         i.name AS institution_name, i.kind AS institution_kind
    FROM base.membership m FORCE INDEX (by_person)
    JOIN base.institution i FORCE INDEX (PRIMARY) ON i.institution_id = m.institution_id
   WHERE m.person_sub = base.current_person();
GRANT SELECT ON tenant.my_membership TO app_tenant@'127.0.0.1';
