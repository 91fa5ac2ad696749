-- 経営層への報告: that the management heard the state of affairs, what it said, and the paper that it saw.

CREATE TABLE management_report (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  fiscal_year    SMALLINT      NOT NULL,
  reported_on    DATE          NOT NULL,
  heard_by       VARCHAR(100)  NOT NULL COMMENT 'of the management',
  comment        VARCHAR(2000) NULL,
  evidence_id    BIGINT        NOT NULL COMMENT 'the paper as it was',
  written_at     DATETIME(6)   NOT NULL,
  written_by     VARCHAR(100)  NOT NULL,
  PRIMARY KEY (institution_id, id),
  FOREIGN KEY (institution_id, evidence_id) REFERENCES evidence (institution_id, id)
);

CALL publish('management_report', NULL);
-- what the management heard does not change afterwards
REVOKE UPDATE, DELETE ON tenant.management_report FROM app_tenant@'127.0.0.1';
