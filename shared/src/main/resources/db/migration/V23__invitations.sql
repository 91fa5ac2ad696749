-- 招待: for an institution where nobody signs in yet. Whoever holds the code of an invitation and proves a mail address
-- becomes its first administrator. Only the hash of a code is stored: a letter or a mail cannot be written a second time,
-- a further one replaces it.

CREATE TABLE invitation (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  channel        VARCHAR(10)  NOT NULL COMMENT 'MAIL or LETTER',
  email          VARCHAR(120) NULL COMMENT 'where the mail goes to',
  code_hash      VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256 in base64url; of a mail not before it is sent',
  made_at        DATETIME(6)  NOT NULL,
  made_by        VARCHAR(100) NOT NULL,
  office         VARCHAR(120) NOT NULL,
  expires_at     DATETIME(6)  NOT NULL,
  state          VARCHAR(10)  NOT NULL COMMENT 'OPEN, USED or REVOKED; expiry is a matter of the date',
  closed_at      DATETIME(6)  NULL,
  closed_by      VARCHAR(100) NULL,
  PRIMARY KEY (institution_id, id),
  KEY by_id (id),
  KEY by_code (code_hash),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

-- An institution uses invitations up and makes none.
CALL publish('invitation', NULL);
REVOKE INSERT, DELETE ON tenant.invitation FROM app_tenant@'127.0.0.1';
-- An office makes them and takes them back.
CALL publish_oversight('invitation', 'SELECT, INSERT, UPDATE (version, state, closed_at, closed_by)');
-- Its mails leave by the outbox of the institution that they are about; what became of others is not the office's.
CALL publish_oversight('outgoing_mail', 'INSERT');

-- Whoever holds a code speaks as "invite:<its hash>" and finds the one institution it is for.
CREATE OR REPLACE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.held_invitation AS
  SELECT institution_id, id
    FROM base.invitation FORCE INDEX (by_code)
   WHERE code_hash = SUBSTRING(base.current_person(), 8) AND base.current_person() LIKE 'invite:%';
GRANT SELECT ON tenant.held_invitation TO app_tenant@'127.0.0.1';
