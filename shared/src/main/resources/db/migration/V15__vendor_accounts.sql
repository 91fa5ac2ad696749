-- A vendor answers once for all its customers. It has members (people with an account) and products; what it answers of a
-- product it releases to each institution that asked, and the institution accepts.
--
-- These tables belong to vendors, not to institutions. Their wall is the person's: every view shows the rows of the
-- organization of which the sealed person is a member, and nothing else.

ALTER TABLE control
  ADD COLUMN asks_installed BOOLEAN NOT NULL DEFAULT FALSE
    COMMENT 'the answer depends on what is installed at the institution, so a vendor gives it for each';

ALTER TABLE vendor
  ADD COLUMN organization_id BIGINT NULL COMMENT 'the account that answered a link of this vendor';

ALTER TABLE vendor_request
  ADD COLUMN organization_id BIGINT NULL COMMENT 'the account it is addressed to, too',
  ADD COLUMN released_at DATETIME(6) NULL,
  ADD COLUMN released_by VARCHAR(100) NULL,
  ADD COLUMN product VARCHAR(300) NULL COMMENT 'name and version of what the released answers are about',
  ADD COLUMN returned_for VARCHAR(1000) NULL COMMENT 'why the institution gave a release back',
  ADD KEY by_organization (organization_id);

CREATE TABLE vendor_organization (
  id         BIGINT       NOT NULL PRIMARY KEY,
  version    INT          NOT NULL,
  name       VARCHAR(120) NOT NULL,
  founded_at DATETIME(6)  NOT NULL
);

CREATE TABLE vendor_member (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         INT          NOT NULL,
  organization_id BIGINT       NOT NULL,
  person_sub      VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_name     VARCHAR(100) NOT NULL,
  joined_on       DATE         NOT NULL,
  UNIQUE KEY one_organization_each (person_sub),
  KEY by_organization (organization_id)
);

CREATE TABLE vendor_product (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         INT          NOT NULL,
  organization_id BIGINT       NOT NULL,
  name            VARCHAR(200) NOT NULL,
  product_version VARCHAR(60)  NULL,
  mds_on          DATE         NULL COMMENT 'date of the MDS, NULL if there is none',
  sds_on          DATE         NULL COMMENT 'date of the SDS, NULL if there is none',
  disclosure      VARCHAR(500) NULL COMMENT 'where MDS and SDS can be had',
  answered_by     VARCHAR(100) NULL,
  answers         MEDIUMTEXT   NULL COMMENT 'JSON: the answers as typed, by control',
  answered_at     DATETIME(6)  NULL,
  KEY by_organization (organization_id),
  FOREIGN KEY (organization_id) REFERENCES vendor_organization (id)
);

DELIMITER //

CREATE DEFINER = gatekeeper@localhost FUNCTION current_vendor_organization() RETURNS BIGINT
  DETERMINISTIC READS SQL DATA SQL SECURITY DEFINER
  RETURN (SELECT organization_id FROM vendor_member WHERE person_sub = current_person())//

-- Who founds an organization becomes its first member; nobody joins another's by naming its number.
CREATE DEFINER = gatekeeper@localhost TRIGGER nobody_joins_uninvited BEFORE INSERT ON vendor_member FOR EACH ROW
BEGIN
  IF EXISTS (SELECT 1 FROM vendor_member WHERE organization_id = NEW.organization_id) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the organization has members already';
  END IF;
END//

DELIMITER ;

CREATE OR REPLACE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.vendor_member AS
  SELECT id, version, organization_id, person_sub, person_name, joined_on
    FROM base.vendor_member WHERE person_sub = base.current_person() WITH CASCADED CHECK OPTION;
GRANT SELECT, INSERT ON tenant.vendor_member TO app_tenant@'127.0.0.1';

CREATE OR REPLACE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.vendor_organization AS
  SELECT id, version, name, founded_at
    FROM base.vendor_organization WHERE id = base.current_vendor_organization() WITH CASCADED CHECK OPTION;
GRANT SELECT, INSERT, UPDATE ON tenant.vendor_organization TO app_tenant@'127.0.0.1';

CREATE OR REPLACE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.vendor_product AS
  SELECT id, version, organization_id, name, product_version, mds_on, sds_on, disclosure, answered_by, answers, answered_at
    FROM base.vendor_product FORCE INDEX (by_organization)
   WHERE organization_id = base.current_vendor_organization() WITH CASCADED CHECK OPTION;
GRANT SELECT, INSERT, UPDATE ON tenant.vendor_product TO app_tenant@'127.0.0.1';

-- Who asks: the requests addressed to the organization, in whatever institution.
CREATE OR REPLACE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.addressed_request AS
  SELECT r.institution_id, r.id, r.fiscal_year, r.requested_at, r.expires_at, r.state, r.released_at, r.returned_for,
         i.name AS institution_name, v.systems
    FROM base.vendor_request r FORCE INDEX (by_organization)
    JOIN base.vendor v FORCE INDEX (PRIMARY) ON v.institution_id = r.institution_id AND v.id = r.vendor_id
    JOIN base.institution i FORCE INDEX (PRIMARY) ON i.institution_id = r.institution_id
   WHERE r.organization_id = base.current_vendor_organization();
GRANT SELECT ON tenant.addressed_request TO app_tenant@'127.0.0.1';

CALL publish_reference('control');
CALL publish_oversight('control', 'SELECT, INSERT');
CALL publish('vendor', 'name,systems,contract_kind,contract_from,contract_to,retired_on');
CALL publish('vendor_request', 'vendor_id,fiscal_year,channel,requested_at,expires_at,state,closed_at,answer_origin');
