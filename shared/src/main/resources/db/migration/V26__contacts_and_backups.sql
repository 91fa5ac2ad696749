-- 連絡体制図, 初動連絡シート and バックアップ: whom to call and what is left when the systems are down. Officers read none of it.

ALTER TABLE external_contact
  ADD COLUMN prefecture_code VARCHAR(2) NULL COMMENT 'for institutions of this prefecture only; NULL: for all',
  ADD COLUMN health_center_code VARCHAR(10) NULL COMMENT 'for institutions of this health center only; NULL: for all',
  ADD FOREIGN KEY (prefecture_code) REFERENCES prefecture (code),
  ADD FOREIGN KEY (health_center_code) REFERENCES health_center (code);

CREATE TABLE contact_chart (
  institution_id         BIGINT       NOT NULL,
  id                     BIGINT       NOT NULL,
  version                INT          NOT NULL,
  chart_no               SMALLINT     NOT NULL COMMENT '1; the key keeps two people from beginning twice at one instant',
  revision               INT          NOT NULL,
  revised_on             DATE         NOT NULL,
  confirmed_on           DATE         NULL COMMENT 'when somebody last said that all of it holds',
  confirmed_by           VARCHAR(100) NULL,
  unplug                 VARCHAR(500) NULL COMMENT 'which cable, where',
  paper_place            VARCHAR(300) NULL COMMENT 'where the paper forms are that replace the systems',
  chart_printed_on       DATE         NULL,
  chart_printed_revision INT          NULL,
  chart_printed_digest   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of what the last printed copy says',
  sheet_printed_on       DATE         NULL,
  sheet_printed_revision INT          NULL,
  sheet_printed_digest   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, chart_no),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CREATE TABLE contact_person (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  name           VARCHAR(100) NOT NULL,
  title          VARCHAR(100) NULL,
  roles          VARCHAR(200) NULL COMMENT 'several, separated by commas',
  call_order     SMALLINT     NOT NULL COMMENT '1: is called first',
  phone          VARCHAR(40)  NULL,
  mobile         VARCHAR(40)  NULL,
  email          VARCHAR(120) NULL,
  deputy_id      BIGINT       NULL COMMENT 'who is called when this person cannot be reached',
  retired_on     DATE         NULL COMMENT 'first day off the chart; never deleted',
  PRIMARY KEY (institution_id, id),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id),
  FOREIGN KEY (institution_id, deputy_id) REFERENCES contact_person (institution_id, id)
);

-- What an institution adds to a contact of everybody's, or a contact of its own.
CREATE TABLE outside_contact (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  contact_id     VARCHAR(40)  NULL COMMENT 'the contact of everybody''s; NULL for one of its own',
  name           VARCHAR(120) NULL COMMENT 'NULL: as everybody''s',
  phone          VARCHAR(60)  NULL,
  email          VARCHAR(120) NULL,
  hours          VARCHAR(120) NULL,
  note           VARCHAR(400) NULL,
  left_out       BOOLEAN      NOT NULL COMMENT 'not on the chart',
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, contact_id),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id),
  FOREIGN KEY (contact_id) REFERENCES external_contact (id)
);

CREATE TABLE system_backup (
  institution_id    BIGINT        NOT NULL,
  id                BIGINT        NOT NULL,
  version           INT           NOT NULL,
  system_id         BIGINT        NULL,
  target            VARCHAR(120)  NOT NULL COMMENT 'which data, in the institution''s words',
  frequency         VARCHAR(20)   NOT NULL,
  method            VARCHAR(200)  NULL,
  medium            VARCHAR(200)  NULL,
  generations       SMALLINT      NULL COMMENT 'NULL while nobody knows',
  offline           VARCHAR(20)   NOT NULL COMMENT 'whether a copy is off the network: YES, NO or UNKNOWN',
  place             VARCHAR(200)  NULL,
  keeper            VARCHAR(100)  NULL,
  taken_on          DATE          NULL COMMENT 'of the last copy that somebody saw to be there',
  restore_tested_on DATE          NULL,
  restore_result    VARCHAR(500)  NULL,
  procedure_place   VARCHAR(200)  NULL COMMENT 'where 復旧手順書 is kept',
  retired_on        DATE          NULL COMMENT 'first day without it; never deleted',
  PRIMARY KEY (institution_id, id),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id),
  FOREIGN KEY (institution_id, system_id) REFERENCES medical_system (institution_id, id)
);

CALL publish_reference('external_contact');
CALL publish('contact_chart', NULL);
CALL publish('contact_person', NULL);
CALL publish('outside_contact', NULL);
CALL publish('system_backup', NULL);
REVOKE DELETE ON tenant.contact_person FROM app_tenant@'127.0.0.1';
REVOKE DELETE ON tenant.system_backup FROM app_tenant@'127.0.0.1';
