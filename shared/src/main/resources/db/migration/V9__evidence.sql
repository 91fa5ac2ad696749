-- Files and 証跡・添付資料.
--
-- A content is kept once per institution, whatever it is used for and under whichever names; other features refer to
-- stored_file by (institution_id, file_id). It lies in pieces of 1 MiB, so that no query, dump or portal ever has to hold
-- a whole file. Officers have no view of contents, nor of names and titles, which may tell as much.

CREATE TABLE stored_file (
  institution_id BIGINT      NOT NULL,
  id             BIGINT      NOT NULL,
  version        INT         NOT NULL,
  sha256         CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind           VARCHAR(10) NOT NULL COMMENT 'found by content, not by name',
  size           BIGINT      NOT NULL COMMENT 'bytes',
  stored_at      DATETIME(6) NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, sha256),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CREATE TABLE file_chunk (
  institution_id BIGINT     NOT NULL,
  id             BIGINT     NOT NULL,
  version        INT        NOT NULL,
  file_id        BIGINT     NOT NULL,
  position       INT        NOT NULL COMMENT 'from 0',
  content        MEDIUMBLOB NOT NULL COMMENT '1 MiB, the last one what is left',
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY place (institution_id, file_id, position),
  FOREIGN KEY (institution_id, file_id) REFERENCES stored_file (institution_id, id)
);

CREATE TABLE evidence (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  title          VARCHAR(100)  NOT NULL,
  dated_on       DATE          NOT NULL COMMENT 'of what it shows; not of the upload',
  expires_on     DATE          NULL COMMENT 'last day on which it may be shown',
  remark         VARCHAR(1000) NULL,
  retired_at     DATETIME(6)   NULL COMMENT 'no longer used; stays as history',
  PRIMARY KEY (institution_id, id),
  KEY by_expiry (institution_id, expires_on),
  KEY by_id (id),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CREATE TABLE evidence_version (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  evidence_id    BIGINT       NOT NULL,
  version_no     SMALLINT     NOT NULL COMMENT '1, 2, 3 …',
  file_id        BIGINT       NOT NULL,
  file_name      VARCHAR(255) NOT NULL COMMENT 'as given; shown and handed out, never a path',
  dated_on       DATE         NOT NULL,
  uploaded_by    VARCHAR(100) NOT NULL,
  uploaded_at    DATETIME(6)  NOT NULL,
  latest         BOOLEAN      NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, evidence_id, version_no),
  FOREIGN KEY (institution_id, evidence_id) REFERENCES evidence (institution_id, id),
  FOREIGN KEY (institution_id, file_id) REFERENCES stored_file (institution_id, id)
);

-- An evidence serves several items and years.
CREATE TABLE evidence_use (
  institution_id BIGINT      NOT NULL,
  id             BIGINT      NOT NULL,
  version        INT         NOT NULL,
  evidence_id    BIGINT      NOT NULL,
  fiscal_year    SMALLINT    NOT NULL,
  item_id        VARCHAR(20) NOT NULL,
  control_id     VARCHAR(10) NOT NULL COMMENT 'of the item: by it the use is proposed again in later years',
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, evidence_id, fiscal_year, item_id),
  KEY by_item (institution_id, fiscal_year, item_id),
  KEY by_evidence (evidence_id),
  FOREIGN KEY (institution_id, evidence_id) REFERENCES evidence (institution_id, id),
  FOREIGN KEY (item_id) REFERENCES checklist_item (id)
);

CALL publish('stored_file', NULL);
CALL publish('file_chunk', NULL);
-- a content never changes, and what was shown at an inspection does not vanish
REVOKE UPDATE, DELETE ON tenant.stored_file FROM app_tenant@'127.0.0.1';
REVOKE UPDATE, DELETE ON tenant.file_chunk FROM app_tenant@'127.0.0.1';
CALL publish('evidence', 'dated_on,expires_on,retired_at');
CALL publish('evidence_version', NULL);
REVOKE DELETE ON tenant.evidence_version FROM app_tenant@'127.0.0.1';
CALL publish('evidence_use', 'evidence_id,fiscal_year,item_id,control_id');
