-- Several people of one vendor, its disclosure documents (MDS/SDS) per product and version, answers kept by control, and
-- a trail of what its people do.

ALTER TABLE vendor_member
  ADD COLUMN email         VARCHAR(120) NULL COMMENT 'of an invitation; NULL for who founded the account',
  ADD COLUMN administrator BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'may invite colleagues and end memberships',
  ADD COLUMN ended_at      DATETIME(6)  NULL COMMENT 'never deleted',
  ADD COLUMN place_of      VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin AS (IF(ended_at IS NULL, person_sub, NULL)) STORED
    COMMENT 'the person, while the membership lasts',
  DROP KEY one_organization_each,
  ADD UNIQUE KEY one_organization_each (place_of),
  ADD KEY by_person (person_sub);
UPDATE vendor_member SET administrator = TRUE;

ALTER TABLE vendor_product ADD UNIQUE KEY within_organization (organization_id, id);

-- A document of a product in one version. Its content lies in pieces of 1 MiB, as stored_file does; it never changes.
CREATE TABLE vendor_document (
  id              BIGINT       NOT NULL PRIMARY KEY,
  version         INT          NOT NULL,
  organization_id BIGINT       NOT NULL,
  product_id      BIGINT       NOT NULL,
  kind            VARCHAR(10)  NOT NULL COMMENT 'MDS or SDS',
  dated_on        DATE         NOT NULL,
  file_name       VARCHAR(255) NOT NULL COMMENT 'as given; shown and handed out, never a path',
  file_kind       VARCHAR(10)  NOT NULL COMMENT 'found by content, not by name',
  sha256          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size            BIGINT       NOT NULL COMMENT 'bytes',
  uploaded_by     VARCHAR(100) NOT NULL,
  uploaded_at     DATETIME(6)  NOT NULL,
  replaced_at     DATETIME(6)  NULL COMMENT 'from then on no longer released; who has it keeps it',
  UNIQUE KEY within_organization (organization_id, id),
  KEY by_product (product_id),
  FOREIGN KEY (organization_id, product_id) REFERENCES vendor_product (organization_id, id)
);

CREATE TABLE vendor_document_chunk (
  id              BIGINT     NOT NULL PRIMARY KEY,
  version         INT        NOT NULL,
  organization_id BIGINT     NOT NULL,
  document_id     BIGINT     NOT NULL,
  position        INT        NOT NULL COMMENT 'from 0',
  content         MEDIUMBLOB NOT NULL COMMENT '1 MiB, the last one what is left',
  UNIQUE KEY place (document_id, position),
  KEY within_organization (organization_id, document_id),
  FOREIGN KEY (organization_id, document_id) REFERENCES vendor_document (organization_id, id)
);

ALTER TABLE vendor_request
  ADD COLUMN product_id BIGINT NULL COMMENT 'what the released answers are about: opens its documents to the institution';

-- Answers were kept by item; an item of another edition has another number, a control has not.
UPDATE vendor_product p
   SET answers = (
     SELECT JSON_OBJECT(
              'answeredBy', JSON_VALUE(p.answers, '$.answeredBy'),
              'answers', JSON_ARRAYAGG(JSON_OBJECT(
                'control', i.control_id, 'group', COALESCE(i.group_name, ''), 'text', i.text, 'note', COALESCE(i.note, ''),
                'value', COALESCE(JSON_VALUE(p.answers, CONCAT('$.items."', i.id, '".value')), ''),
                'targetOn', COALESCE(JSON_VALUE(p.answers, CONCAT('$.items."', i.id, '".targetOn')), ''),
                'remarks', COALESCE(JSON_VALUE(p.answers, CONCAT('$.items."', i.id, '".remarks')), ''))))
       FROM checklist_item i
      WHERE JSON_EXISTS(p.answers, CONCAT('$.items."', i.id, '"')))
 WHERE p.answers IS NOT NULL;

DELIMITER //

CREATE OR REPLACE DEFINER = gatekeeper@localhost FUNCTION current_vendor_organization() RETURNS BIGINT
  DETERMINISTIC READS SQL DATA SQL SECURITY DEFINER
  RETURN (SELECT organization_id FROM vendor_member WHERE place_of = current_person())//

CREATE DEFINER = gatekeeper@localhost FUNCTION administers_vendor(organization BIGINT) RETURNS BOOLEAN
  DETERMINISTIC READS SQL DATA SQL SECURITY DEFINER
  RETURN EXISTS (SELECT 1 FROM vendor_member
                  WHERE place_of = current_person() AND organization_id = organization AND administrator)//

-- Who founds an organization becomes its first member; after that its administrators alone let people in, and out.
CREATE OR REPLACE DEFINER = gatekeeper@localhost TRIGGER nobody_joins_uninvited BEFORE INSERT ON vendor_member FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) = 'app_tenant'
     AND NOT IF(EXISTS (SELECT 1 FROM vendor_member WHERE organization_id = NEW.organization_id),
                administers_vendor(NEW.organization_id), COALESCE(NEW.person_sub = current_person(), FALSE)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'only an administrator lets people in';
  END IF;
END//

CREATE DEFINER = gatekeeper@localhost TRIGGER nobody_stays_unasked BEFORE UPDATE ON vendor_member FOR EACH ROW
BEGIN
  IF NEW.organization_id <> OLD.organization_id OR NEW.person_sub <> OLD.person_sub OR OLD.ended_at IS NOT NULL
     OR SUBSTRING_INDEX(USER(), '@', 1) = 'app_tenant' AND NOT administers_vendor(OLD.organization_id) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'only an administrator changes a membership that lasts';
  END IF;
END//

-- What opens documents to an institution is written by the vendor alone, never by the institution.
CREATE DEFINER = gatekeeper@localhost TRIGGER nobody_asks_with_a_release BEFORE INSERT ON vendor_request FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) = 'app_tenant' AND (NEW.product_id IS NOT NULL OR NEW.released_at IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a request begins without a release';
  END IF;
END//

CREATE DEFINER = gatekeeper@localhost TRIGGER only_the_vendor_releases BEFORE UPDATE ON vendor_request FOR EACH ROW
BEGIN
  IF SUBSTRING_INDEX(USER(), '@', 1) = 'app_tenant'
     AND NOT (NEW.product_id <=> OLD.product_id AND NEW.released_at <=> OLD.released_at)
     AND NOT COALESCE(current_person() = CONCAT('vendor:', OLD.id), FALSE) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'only the vendor releases its answers';
  END IF;
END//

DELIMITER ;

CREATE OR REPLACE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.vendor_member AS
  SELECT id, version, organization_id, person_sub, person_name, joined_on, email, administrator, ended_at
    FROM base.vendor_member FORCE INDEX (by_organization) WHERE organization_id = base.current_vendor_organization();
REVOKE INSERT ON tenant.vendor_member FROM app_tenant@'127.0.0.1';

-- Written, not read: a view whose condition asks who is a member cannot change members. The triggers are its wall.
CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.vendor_admission AS
  SELECT id, version, organization_id, person_sub, person_name, joined_on, email, administrator, ended_at
    FROM base.vendor_member;
GRANT INSERT, SELECT (id, version), UPDATE (version, ended_at) ON tenant.vendor_admission TO app_tenant@'127.0.0.1';

CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.vendor_document AS
  SELECT id, version, organization_id, product_id, kind, dated_on, file_name, file_kind, sha256, size,
         uploaded_by, uploaded_at, replaced_at
    FROM base.vendor_document FORCE INDEX (within_organization)
   WHERE organization_id = base.current_vendor_organization() WITH CASCADED CHECK OPTION;
GRANT SELECT, INSERT, UPDATE ON tenant.vendor_document TO app_tenant@'127.0.0.1';

CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.vendor_document_chunk AS
  SELECT id, version, organization_id, document_id, position, content
    FROM base.vendor_document_chunk FORCE INDEX (within_organization)
   WHERE organization_id = base.current_vendor_organization() WITH CASCADED CHECK OPTION;
GRANT SELECT, INSERT ON tenant.vendor_document_chunk TO app_tenant@'127.0.0.1';

-- What an institution may open: the documents that a product had when its answers were released to the institution.
CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.released_document AS
  SELECT d.id, d.product_id, d.kind, d.dated_on, d.file_name, d.file_kind, d.size
    FROM base.vendor_document d
   WHERE EXISTS (SELECT 1 FROM base.vendor_request r
                  WHERE r.institution_id = base.current_institution()
                    AND r.organization_id = d.organization_id AND r.product_id = d.product_id
                    AND d.uploaded_at <= r.released_at AND COALESCE(d.replaced_at > r.released_at, TRUE));
GRANT SELECT ON tenant.released_document TO app_tenant@'127.0.0.1';

CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.released_document_chunk AS
  SELECT c.id, c.document_id, c.position, c.content
    FROM base.vendor_document_chunk c
   WHERE EXISTS (SELECT 1 FROM base.vendor_document d
                   JOIN base.vendor_request r ON r.organization_id = d.organization_id AND r.product_id = d.product_id
                  WHERE d.id = c.document_id AND r.institution_id = base.current_institution()
                    AND d.uploaded_at <= r.released_at AND COALESCE(d.replaced_at > r.released_at, TRUE));
GRANT SELECT ON tenant.released_document_chunk TO app_tenant@'127.0.0.1';

-- What people of a vendor do in its account stands in a chain of its own, under the negative number of the organization:
-- no institution has one, so neither sees the other's.
CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.vendor_act AS
  SELECT institution_id, id, version, seq, at, actor_sub, actor_name, actor_post, action, object, detail, source_address
    FROM base.audit_entry FORCE INDEX (PRIMARY, chain)
   WHERE institution_id = -base.current_vendor_organization() WITH CASCADED CHECK OPTION;
GRANT SELECT, INSERT ON tenant.vendor_act TO app_tenant@'127.0.0.1';

CALL publish('vendor_request', 'vendor_id,fiscal_year,channel,requested_at,expires_at,state,closed_at,answer_origin');
