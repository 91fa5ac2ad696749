-- 台帳: what an institution keeps about its systems, devices and user accounts; who changed what; and imports of whole
-- tables with the rows they came from. Officers read none of it but what they read of systems before: addresses and
-- user ids stay with the institution.

ALTER TABLE medical_system
  ADD COLUMN product_version VARCHAR(80) NULL,
  ADD COLUMN hosting VARCHAR(20) NULL,
  ADD COLUMN information VARCHAR(300) NULL,
  ADD COLUMN started_on DATE NULL,
  ADD COLUMN support_ends_on DATE NULL,
  ADD COLUMN second_factor VARCHAR(20) NULL,
  ADD COLUMN second_factor_on DATE NULL,
  ADD COLUMN log VARCHAR(20) NULL,
  ADD COLUMN responsible VARCHAR(300) NULL,
  ADD COLUMN remarks VARCHAR(2000) NULL,
  ADD COLUMN retired_reason VARCHAR(500) NULL,
  ADD COLUMN changed_at DATETIME(6) NULL COMMENT 'NULL: as the first hour left it',
  ADD COLUMN changed_by VARCHAR(100) NULL,
  ADD KEY by_retired (institution_id, retired_on);

CREATE TABLE device (
  institution_id     BIGINT        NOT NULL,
  id                 BIGINT        NOT NULL,
  version            INT           NOT NULL,
  name               VARCHAR(300)  NOT NULL,
  kind               VARCHAR(20)   NOT NULL,
  code               VARCHAR(80)   NULL,
  model              VARCHAR(300)  NULL,
  serial_number      VARCHAR(80)   NULL,
  maker              VARCHAR(300)  NULL,
  software           VARCHAR(300)  NULL,
  firmware           VARCHAR(300)  NULL,
  ip_address         VARCHAR(80)   NULL,
  computer_name      VARCHAR(80)   NULL,
  place              VARCHAR(300)  NULL,
  users              VARCHAR(300)  NULL,
  registered_on      DATE          NULL,
  system_id          BIGINT        NULL,
  vendor_id          BIGINT        NULL,
  in_use             VARCHAR(20)   NULL,
  remote             VARCHAR(20)   NULL,
  connection         VARCHAR(300)  NULL,
  source_restriction VARCHAR(20)   NULL,
  unneeded_services  VARCHAR(20)   NULL,
  antivirus          VARCHAR(20)   NULL,
  usb                VARCHAR(20)   NULL,
  patched_on         DATE          NULL,
  support_ends_on    DATE          NULL,
  checked_on         DATE          NULL,
  remarks            VARCHAR(2000) NULL,
  retired_on         DATE          NULL,
  retired_reason     VARCHAR(500)  NULL,
  changed_at         DATETIME(6)   NOT NULL,
  changed_by         VARCHAR(100)  NOT NULL,
  PRIMARY KEY (institution_id, id),
  KEY by_retired (institution_id, retired_on),
  FOREIGN KEY (institution_id, system_id) REFERENCES medical_system (institution_id, id),
  FOREIGN KEY (institution_id, vendor_id) REFERENCES vendor (institution_id, id)
);

CREATE TABLE account (
  institution_id      BIGINT        NOT NULL,
  id                  BIGINT        NOT NULL,
  version             INT           NOT NULL,
  user_id             VARCHAR(80)   NOT NULL,
  holder              VARCHAR(300)  NOT NULL,
  system_id           BIGINT        NOT NULL,
  job                 VARCHAR(300)  NULL,
  duty                VARCHAR(300)  NULL,
  access_right        VARCHAR(20)   NOT NULL,
  information_classes VARCHAR(300)  NULL,
  state               VARCHAR(20)   NOT NULL,
  issued_on           DATE          NULL,
  leaves_on           DATE          NULL,
  disabled_on         DATE          NULL,
  deleted_on          DATE          NULL,
  second_factor       VARCHAR(20)   NULL,
  checked_on          DATE          NULL,
  remarks             VARCHAR(2000) NULL,
  retired_on          DATE          NULL,
  retired_reason      VARCHAR(500)  NULL,
  changed_at          DATETIME(6)   NOT NULL,
  changed_by          VARCHAR(100)  NOT NULL,
  PRIMARY KEY (institution_id, id),
  KEY by_retired (institution_id, retired_on),
  FOREIGN KEY (institution_id, system_id) REFERENCES medical_system (institution_id, id)
);

CREATE TABLE ledger_import (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  ledger         VARCHAR(20)  NOT NULL,
  state          VARCHAR(20)  NOT NULL,
  file_name      VARCHAR(255) NOT NULL,
  heads          TEXT         NOT NULL COMMENT 'JSON: heads of the columns of the file',
  targets        TEXT         NOT NULL COMMENT 'JSON: for each of them the column of the ledger, empty for none',
  row_count      INT          NOT NULL,
  staged_at      DATETIME(6)  NOT NULL,
  staged_by      VARCHAR(100) NOT NULL,
  applied_at     DATETIME(6)  NULL,
  undone_at      DATETIME(6)  NULL,
  undone_by      VARCHAR(100) NULL,
  kept_back      INT          NOT NULL COMMENT 'entries that undoing left alone, because they were changed since',
  PRIMARY KEY (institution_id, id),
  KEY by_ledger (institution_id, ledger, id),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CREATE TABLE ledger_import_row (
  institution_id BIGINT      NOT NULL,
  id             BIGINT      NOT NULL,
  version        INT         NOT NULL,
  import_id      BIGINT      NOT NULL,
  row_no         INT         NOT NULL COMMENT 'in the file, from 1',
  cells          MEDIUMTEXT  NOT NULL COMMENT 'JSON: texts as they stood there',
  outcome        VARCHAR(20) NOT NULL,
  entry_id       BIGINT      NULL,
  changes        MEDIUMTEXT  NULL COMMENT 'JSON: cells that change, from and to',
  problems       MEDIUMTEXT  NULL COMMENT 'JSON: why the row is not taken',
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, import_id, row_no),
  KEY by_outcome (institution_id, import_id, outcome, row_no),
  FOREIGN KEY (institution_id, import_id) REFERENCES ledger_import (institution_id, id)
);

CREATE TABLE ledger_heading (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  ledger         VARCHAR(20)  NOT NULL,
  heading        VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'of a file that was imported before',
  column_name    VARCHAR(60)  NOT NULL COMMENT 'what it stood for; empty: nothing',
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY one_meaning (institution_id, ledger, heading),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CREATE TABLE ledger_change (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  ledger         VARCHAR(20)  NOT NULL,
  entry_id       BIGINT       NOT NULL,
  deed           VARCHAR(20)  NOT NULL,
  cells          MEDIUMTEXT   NOT NULL COMMENT 'JSON: column, from, to',
  reason         VARCHAR(500) NULL COMMENT 'of a retirement',
  import_id      BIGINT       NULL,
  changed_at     DATETIME(6)  NOT NULL,
  changed_by     VARCHAR(100) NOT NULL,
  PRIMARY KEY (institution_id, id),
  KEY by_entry (institution_id, ledger, entry_id, id),
  FOREIGN KEY (institution_id, import_id) REFERENCES ledger_import (institution_id, id)
);

CALL publish('medical_system', 'kind,name,vendor_id,retired_on');
CALL publish('device', NULL);
CALL publish('account', NULL);
CALL publish('ledger_import', NULL);
CALL publish('ledger_import_row', NULL);
CALL publish('ledger_heading', NULL);
CALL publish('ledger_change', NULL);
