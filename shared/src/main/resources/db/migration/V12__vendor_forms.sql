-- 事業者確認用: asking a vendor for it by a link, the mail that brings the link, and what became of both.

CREATE TABLE vendor_request (
  institution_id   BIGINT       NOT NULL,
  id               BIGINT       NOT NULL,
  version          INT          NOT NULL,
  vendor_id        BIGINT       NOT NULL,
  fiscal_year      SMALLINT     NOT NULL,
  channel          VARCHAR(20)  NOT NULL COMMENT 'how the vendor was asked',
  email            VARCHAR(120) NULL COMMENT 'where the link is mailed to',
  requested_by     VARCHAR(100) NOT NULL,
  requested_at     DATETIME(6)  NOT NULL,
  expires_at       DATETIME(6)  NOT NULL,
  state            VARCHAR(20)  NOT NULL COMMENT 'OPEN, ANSWERED or REVOKED; expiry is a matter of the date',
  closed_at        DATETIME(6)  NULL,
  closed_by        VARCHAR(100) NULL COMMENT 'who answered for the vendor, or who revoked',
  answer_origin    VARCHAR(20)  NULL COMMENT 'by link, or from paper',
  draft            MEDIUMTEXT   NULL COMMENT 'JSON: what was typed and not sent yet; gone once it is sent',
  draft_saved_at   DATETIME(6)  NULL,
  PRIMARY KEY (institution_id, id),
  KEY of_vendor (institution_id, vendor_id, fiscal_year),
  FOREIGN KEY (institution_id, vendor_id) REFERENCES vendor (institution_id, id)
);

-- A request may have several links, one for each mail, since a link cannot be read back from its hash.
CREATE TABLE vendor_link (
  institution_id BIGINT      NOT NULL,
  id             BIGINT      NOT NULL,
  version        INT         NOT NULL,
  request_id     BIGINT      NOT NULL,
  token_hash     VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the token in base64url',
  made_at        DATETIME(6) NOT NULL,
  PRIMARY KEY (institution_id, id),
  KEY by_token (token_hash),
  FOREIGN KEY (institution_id, request_id) REFERENCES vendor_request (institution_id, id)
);

-- What the institution did by itself to be answered: by telephone, on a visit.
CREATE TABLE vendor_reminder (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  request_id     BIGINT       NOT NULL,
  reminded_on    DATE         NOT NULL,
  means          VARCHAR(20)  NOT NULL,
  reminded_by    VARCHAR(100) NOT NULL,
  noted_at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (institution_id, id),
  FOREIGN KEY (institution_id, request_id) REFERENCES vendor_request (institution_id, id)
);

-- Mail that is due, now or later, and what became of it. The text is written when it is sent.
CREATE TABLE outgoing_mail (
  institution_id  BIGINT       NOT NULL,
  id              BIGINT       NOT NULL,
  version         INT          NOT NULL,
  kind            VARCHAR(40)  NOT NULL,
  subject_id      BIGINT       NOT NULL COMMENT 'what it is about, by its kind',
  address         VARCHAR(120) NOT NULL,
  due_at          DATETIME(6)  NOT NULL,
  state           VARCHAR(20)  NOT NULL COMMENT 'QUEUED, SENT, GIVEN_UP or CANCELLED',
  attempts        SMALLINT     NOT NULL,
  next_attempt_at DATETIME(6)  NOT NULL,
  settled_at      DATETIME(6)  NULL,
  last_failure    VARCHAR(300) NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, kind, subject_id),
  KEY by_due (state, next_attempt_at),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CALL publish('vendor_request', 'vendor_id,fiscal_year,channel,requested_at,expires_at,state,closed_at,answer_origin');
CALL publish('vendor_link', NULL);
CALL publish('vendor_reminder', 'request_id,reminded_on,means');
CALL publish('outgoing_mail', NULL);

-- Whoever holds a link speaks as "link:<hash of its token>" and finds the one request it is for.
CREATE OR REPLACE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.held_link AS
  SELECT institution_id, id, request_id
    FROM base.vendor_link FORCE INDEX (by_token)
   WHERE token_hash = SUBSTRING(base.current_person(), 6) AND base.current_person() LIKE 'link:%';
GRANT SELECT ON tenant.held_link TO app_tenant@'127.0.0.1';

-- The mail job finds what is due; which institution to enter, and nothing else.
CREATE OR REPLACE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.due_mail AS
  SELECT institution_id, id, next_attempt_at
    FROM base.outgoing_mail FORCE INDEX (by_due)
   WHERE state = 'QUEUED' AND base.current_person() = 'job:mail';
GRANT SELECT ON tenant.due_mail TO app_tenant@'127.0.0.1';
