-- 検査に持っていくもの: papers of an institution put together in the background, and kept for some days.
--
-- Contents lie apart from stored_file: those never vanish, these do. Officers have no view of any of it.

CREATE TABLE packet (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  state          VARCHAR(20)  NOT NULL,
  going          SMALLINT     NULL COMMENT '1 while it is not over; the key keeps one at a time',
  asked_at       DATETIME(6)  NOT NULL,
  asked_by       VARCHAR(100) NOT NULL,
  asked_by_sub   VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'in whose name it is made',
  second_factor  BOOLEAN      NOT NULL COMMENT 'whether that sign-in was by a second factor',
  due_at         DATETIME(6)  NULL COMMENT 'when the job looks at it: to make it, to make it again, or to take it away',
  attempts       SMALLINT     NOT NULL,
  steps          SMALLINT     NOT NULL,
  steps_done     SMALLINT     NOT NULL,
  step           VARCHAR(200) NULL,
  made_at        DATETIME(6)  NULL,
  pages          INT          NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY one_at_a_time (institution_id, going),
  KEY by_due (due_at),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CREATE TABLE packet_file (
  institution_id      BIGINT       NOT NULL,
  id                  BIGINT       NOT NULL,
  version             INT          NOT NULL,
  packet_id           BIGINT       NOT NULL,
  position            SMALLINT     NOT NULL COMMENT '0 is the PDF file that holds everything printed',
  path                VARCHAR(255) NOT NULL COMMENT 'in the zip file',
  evidence_version_id BIGINT       NULL COMMENT 'whose content it is; NULL: its own, in packet_chunk',
  size                BIGINT       NOT NULL COMMENT 'bytes',
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY place (institution_id, packet_id, position),
  FOREIGN KEY (institution_id, packet_id) REFERENCES packet (institution_id, id),
  FOREIGN KEY (institution_id, evidence_version_id) REFERENCES evidence_version (institution_id, id)
);

CREATE TABLE packet_chunk (
  institution_id BIGINT     NOT NULL,
  id             BIGINT     NOT NULL,
  version        INT        NOT NULL,
  file_id        BIGINT     NOT NULL,
  position       INT        NOT NULL COMMENT 'from 0',
  content        MEDIUMBLOB NOT NULL COMMENT '1 MiB, the last one what is left',
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY place (institution_id, file_id, position),
  FOREIGN KEY (institution_id, file_id) REFERENCES packet_file (institution_id, id)
);

CALL publish('packet', NULL);
CALL publish('packet_file', NULL);
CALL publish('packet_chunk', NULL);

-- The job finds what is due; which institution to enter, and nothing else.
CREATE OR REPLACE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.due_packet AS
  SELECT institution_id, id, due_at
    FROM base.packet FORCE INDEX (by_due)
   WHERE due_at IS NOT NULL AND base.current_person() = 'job:packets';
GRANT SELECT ON tenant.due_packet TO app_tenant@'127.0.0.1';
