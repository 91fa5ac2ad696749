-- Further ledgers, each one table. Officers read none of them.

CREATE TABLE security_disclosure (
  institution_id  BIGINT        NOT NULL,
  id              BIGINT        NOT NULL,
  version         INT           NOT NULL,
  product         VARCHAR(300)  NOT NULL,
  product_version VARCHAR(80)   NULL,
  kind            VARCHAR(20)   NOT NULL,
  system_id       BIGINT        NULL,
  vendor_id       BIGINT        NULL,
  form_version    VARCHAR(80)   NULL,
  dated_on        DATE          NULL,
  received_on     DATE          NULL,
  no_count        INT           NULL,
  risk_note       VARCHAR(2000) NULL,
  remarks         VARCHAR(2000) NULL,
  retired_on      DATE          NULL,
  retired_reason  VARCHAR(500)  NULL,
  changed_at      DATETIME(6)   NOT NULL,
  changed_by      VARCHAR(100)  NOT NULL,
  PRIMARY KEY (institution_id, id),
  KEY by_retired (institution_id, retired_on),
  FOREIGN KEY (institution_id, system_id) REFERENCES medical_system (institution_id, id),
  FOREIGN KEY (institution_id, vendor_id) REFERENCES vendor (institution_id, id)
);

CREATE TABLE remote_maintenance (
  institution_id     BIGINT        NOT NULL,
  id                 BIGINT        NOT NULL,
  version            INT           NOT NULL,
  name               VARCHAR(300)  NOT NULL,
  vendor_id          BIGINT        NOT NULL,
  system_id          BIGINT        NULL,
  connection         VARCHAR(300)  NULL,
  source_restriction VARCHAR(20)   NULL,
  second_factor      VARCHAR(20)   NULL,
  firmware_on        DATE          NULL,
  permission         VARCHAR(300)  NULL,
  confirmed_on       DATE          NULL,
  remarks            VARCHAR(2000) NULL,
  retired_on         DATE          NULL,
  retired_reason     VARCHAR(500)  NULL,
  changed_at         DATETIME(6)   NOT NULL,
  changed_by         VARCHAR(100)  NOT NULL,
  PRIMARY KEY (institution_id, id),
  KEY by_retired (institution_id, retired_on),
  FOREIGN KEY (institution_id, vendor_id) REFERENCES vendor (institution_id, id),
  FOREIGN KEY (institution_id, system_id) REFERENCES medical_system (institution_id, id)
);

CREATE TABLE access_log_review (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  reviewed_on    DATE          NOT NULL,
  reviewer       VARCHAR(300)  NOT NULL,
  system_id      BIGINT        NULL,
  period_from    DATE          NULL,
  period_to      DATE          NULL,
  finding        VARCHAR(20)   NOT NULL,
  finding_text   VARCHAR(2000) NULL,
  kept_months    INT           NULL,
  remarks        VARCHAR(2000) NULL,
  retired_on     DATE          NULL,
  retired_reason VARCHAR(500)  NULL,
  changed_at     DATETIME(6)   NOT NULL,
  changed_by     VARCHAR(100)  NOT NULL,
  PRIMARY KEY (institution_id, id),
  KEY by_retired (institution_id, retired_on),
  FOREIGN KEY (institution_id, system_id) REFERENCES medical_system (institution_id, id)
);

CREATE TABLE security_patch (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  target         VARCHAR(300)  NOT NULL,
  system_id      BIGINT        NULL,
  information    VARCHAR(300)  NULL,
  known_on       DATE          NULL,
  action         VARCHAR(20)   NOT NULL,
  applied_on     DATE          NULL,
  planned_on     DATE          NULL,
  reason         VARCHAR(2000) NULL,
  remarks        VARCHAR(2000) NULL,
  retired_on     DATE          NULL,
  retired_reason VARCHAR(500)  NULL,
  changed_at     DATETIME(6)   NOT NULL,
  changed_by     VARCHAR(100)  NOT NULL,
  PRIMARY KEY (institution_id, id),
  KEY by_retired (institution_id, retired_on),
  FOREIGN KEY (institution_id, system_id) REFERENCES medical_system (institution_id, id)
);

CREATE TABLE rule_document (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  title          VARCHAR(300)  NOT NULL,
  edition        VARCHAR(80)   NULL,
  decided_on     DATE          NOT NULL,
  revised_on     DATE          NULL,
  review_on      DATE          NULL,
  owner          VARCHAR(300)  NULL,
  passwords      VARCHAR(20)   NULL,
  media          VARCHAR(20)   NULL,
  place          VARCHAR(300)  NULL,
  remarks        VARCHAR(2000) NULL,
  retired_on     DATE          NULL,
  retired_reason VARCHAR(500)  NULL,
  changed_at     DATETIME(6)   NOT NULL,
  changed_by     VARCHAR(100)  NOT NULL,
  PRIMARY KEY (institution_id, id),
  KEY by_retired (institution_id, retired_on),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CREATE TABLE training (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  held_on        DATE          NOT NULL,
  kind           VARCHAR(20)   NOT NULL,
  title          VARCHAR(300)  NOT NULL,
  participants   INT           NULL,
  invited        INT           NULL,
  lecturer       VARCHAR(300)  NULL,
  result         VARCHAR(2000) NULL,
  remarks        VARCHAR(2000) NULL,
  retired_on     DATE          NULL,
  retired_reason VARCHAR(500)  NULL,
  changed_at     DATETIME(6)   NOT NULL,
  changed_by     VARCHAR(100)  NOT NULL,
  PRIMARY KEY (institution_id, id),
  KEY by_retired (institution_id, retired_on),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CALL publish('security_disclosure', NULL);
CALL publish('remote_maintenance', NULL);
CALL publish('access_log_review', NULL);
CALL publish('security_patch', NULL);
CALL publish('rule_document', NULL);
CALL publish('training', NULL);
