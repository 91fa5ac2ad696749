-- The first hour of an institution: six plain questions, the systems they bring to light, and what people have typed but
-- not saved yet.

CREATE TABLE setup (
  institution_id      BIGINT       NOT NULL,
  id                  BIGINT       NOT NULL,
  version             INT          NOT NULL,
  run_no              SMALLINT     NOT NULL COMMENT '1; the key keeps two people from beginning twice at one instant',
  has_system          VARCHAR(20)  NULL COMMENT 'YES, NO or UNKNOWN; NULL: not answered yet',
  devices             VARCHAR(20)  NULL COMMENT 'a band, or UNKNOWN',
  remote              VARCHAR(20)  NULL COMMENT 'whether a vendor maintains anything from afar: YES, NO or UNKNOWN',
  safety_manager      VARCHAR(20)  NULL COMMENT 'whether one is appointed: YES, NO or UNKNOWN',
  safety_manager_name VARCHAR(100) NULL,
  contact_name        VARCHAR(100) NULL COMMENT 'who looks after the checklist',
  postponed           BOOLEAN      NOT NULL,
  finished_at         DATETIME(6)  NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, run_no),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CREATE TABLE medical_system (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  kind           VARCHAR(20)  NOT NULL,
  name           VARCHAR(120) NULL COMMENT 'product; NULL while nobody knows',
  vendor_id      BIGINT       NULL COMMENT 'who maintains it under a contract',
  retired_on     DATE         NULL COMMENT 'first day without it; never deleted',
  PRIMARY KEY (institution_id, id),
  KEY by_id (id),
  FOREIGN KEY (institution_id, vendor_id) REFERENCES vendor (institution_id, id)
);

CREATE TABLE setup_system (
  institution_id    BIGINT       NOT NULL,
  id                BIGINT       NOT NULL,
  version           INT          NOT NULL,
  setup_id          BIGINT       NOT NULL,
  kind              VARCHAR(20)  NOT NULL,
  name              VARCHAR(120) NULL,
  contract          VARCHAR(20)  NULL COMMENT 'YES, NO or UNKNOWN; NULL: not answered yet',
  vendor_name       VARCHAR(120) NULL,
  vendor_phone      VARCHAR(40)  NULL,
  medical_system_id BIGINT       NULL COMMENT 'what it became in the register',
  PRIMARY KEY (institution_id, id),
  FOREIGN KEY (institution_id, setup_id) REFERENCES setup (institution_id, id),
  FOREIGN KEY (institution_id, medical_system_id) REFERENCES medical_system (institution_id, id)
);

-- What a person typed into a form and has not saved. Seen by nobody else; gone after 30 days.
CREATE TABLE draft (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  person_sub     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  page           VARCHAR(300) NOT NULL COMMENT 'path and query',
  content        MEDIUMTEXT   NOT NULL COMMENT 'JSON: value by name of the field',
  saved_at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY one_per_page (institution_id, person_sub, page),
  KEY by_age (institution_id, saved_at)
);

CALL publish('setup', NULL);
CALL publish('setup_system', NULL);
CALL publish('medical_system', 'kind,name,vendor_id,retired_on');
CALL publish('draft', NULL);
