-- 督促: a text that an office sends to the institutions of a list. The mails lie in the institutions' outboxes, put there
-- by a trigger in the officer's transaction: officers have no right there, and a campaign reaches an institution once.

CREATE TABLE campaign (
  id                 BIGINT        NOT NULL PRIMARY KEY,
  version            INT           NOT NULL,
  prefecture_code    VARCHAR(2)    NOT NULL,
  health_center_code VARCHAR(10)   NULL COMMENT 'the office that sent it; NULL: the prefecture''s',
  office_name        VARCHAR(120)  NOT NULL,
  fiscal_year        SMALLINT      NOT NULL,
  conditions         VARCHAR(500)  NOT NULL COMMENT 'the parameters of the list''s address',
  until_complete     BOOLEAN       NOT NULL COMMENT 'not sent any more to who is complete meanwhile',
  subject            VARCHAR(100)  NOT NULL,
  text               VARCHAR(4000) NOT NULL,
  sent_at            DATETIME(6)   NOT NULL,
  sent_by            VARCHAR(100)  NOT NULL,
  KEY of_office (prefecture_code, health_center_code, sent_at)
);

CREATE TABLE campaign_recipient (
  institution_id BIGINT  NOT NULL,
  campaign_id    BIGINT  NOT NULL,
  by_email       BOOLEAN NOT NULL COMMENT 'else by letter: no mail reaches it',
  PRIMARY KEY (institution_id, campaign_id),
  KEY of_campaign (campaign_id),
  FOREIGN KEY (campaign_id) REFERENCES campaign (id),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

DELIMITER //

CREATE DEFINER = gatekeeper@localhost TRIGGER recipient_gets_mail AFTER INSERT ON campaign_recipient FOR EACH ROW
  IF NEW.by_email THEN
    INSERT INTO outgoing_mail (
      institution_id, id, version, kind, subject_id, address, due_at, state, attempts, next_attempt_at)
    SELECT i.institution_id, UUID_SHORT(), 1, 'CAMPAIGN', NEW.campaign_id, i.email, UTC_TIMESTAMP(6), 'QUEUED', 0,
           UTC_TIMESTAMP(6)
      FROM institution i WHERE i.institution_id = NEW.institution_id;
  END IF//

DELIMITER ;

CALL publish_oversight('campaign', 'SELECT, INSERT');
CALL publish_oversight('campaign_recipient', 'SELECT, INSERT');

-- What became of the mails, without their addresses.
CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW oversight.campaign_delivery AS
  SELECT r.campaign_id, r.institution_id, r.by_email, m.state
    FROM base.campaign_recipient r
    LEFT JOIN base.outgoing_mail m
      ON m.institution_id = r.institution_id AND m.kind = 'CAMPAIGN' AND m.subject_id = r.campaign_id;
GRANT SELECT ON oversight.campaign_delivery TO app_oversight@'127.0.0.1';

-- For the mail job, in the name of an institution that it goes to. By which conditions it was chosen is the office's.
CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.campaign AS
  SELECT c.id, c.version, c.prefecture_code, c.health_center_code, c.office_name, c.fiscal_year, '' AS conditions,
         c.until_complete, c.subject, c.text, c.sent_at, c.sent_by
    FROM base.campaign c
   WHERE EXISTS (SELECT 1 FROM base.campaign_recipient r
                  WHERE r.campaign_id = c.id AND r.institution_id = base.current_institution());
GRANT SELECT ON tenant.campaign TO app_tenant@'127.0.0.1';
