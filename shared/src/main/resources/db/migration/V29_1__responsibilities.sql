-- 責任分界: who answers for what, vendor by vendor. Officers have no view of it.

CREATE TABLE agreement (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  vendor_id      BIGINT       NOT NULL,
  document       VARCHAR(200) NULL COMMENT 'where it is written: contract, SLA …',
  agreed_on      DATE         NULL COMMENT 'when both sides last talked it over',
  written_at     DATETIME(6)  NOT NULL,
  written_by     VARCHAR(100) NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, vendor_id),
  FOREIGN KEY (institution_id, vendor_id) REFERENCES vendor (institution_id, id)
);

CREATE TABLE agreed_duty (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  agreement_id   BIGINT       NOT NULL,
  duty           VARCHAR(20)  NOT NULL,
  bearer         VARCHAR(20)  NOT NULL,
  note           VARCHAR(500) NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, agreement_id, duty),
  FOREIGN KEY (institution_id, agreement_id) REFERENCES agreement (institution_id, id)
);

CALL publish('agreement', NULL);
CALL publish('agreed_duty', NULL);
