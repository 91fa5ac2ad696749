-- What became of a campaign's mails and a second one to those that are not done; what a city shows its prefecture, said in
-- the product; and the 連絡体制図 beside the forms that a visit freezes.

-- ---- campaigns

ALTER TABLE membership
  ADD COLUMN last_seen_at DATETIME(6) NULL COMMENT 'when the person last signed in and worked for the institution';
UPDATE membership SET last_seen_at = signed_in_at;
CALL publish('membership', 'person_name,role,valid_from,valid_to');

ALTER TABLE campaign
  ADD COLUMN follows_id BIGINT NULL COMMENT 'the campaign whose recipients are reminded again',
  ADD FOREIGN KEY (follows_id) REFERENCES campaign (id);
CALL publish_oversight('campaign', 'SELECT, INSERT');

CREATE OR REPLACE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.campaign AS
  SELECT c.id, c.version, c.prefecture_code, c.health_center_code, c.office_name, c.fiscal_year, '' AS conditions,
         c.until_complete, c.subject, c.text, c.sent_at, c.sent_by, NULL AS follows_id
    FROM base.campaign c
   WHERE EXISTS (SELECT 1 FROM base.campaign_recipient r
                  WHERE r.campaign_id = c.id AND r.institution_id = base.current_institution());

-- 未開封: nobody of the institution has signed in since the mail left. Whether a mail itself was opened is not watched.
CREATE OR REPLACE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW oversight.campaign_delivery AS
  SELECT r.campaign_id, r.institution_id, r.by_email, m.state,
         COALESCE(m.state = 'SENT', FALSE)
           AND NOT EXISTS (SELECT 1 FROM base.membership p
                            WHERE p.institution_id = r.institution_id AND p.last_seen_at >= m.settled_at) AS unopened
    FROM base.campaign_recipient r
    LEFT JOIN base.outgoing_mail m
      ON m.institution_id = r.institution_id AND m.kind = 'CAMPAIGN' AND m.subject_id = r.campaign_id;

-- ---- what the prefecture sees of a city's institutions

CREATE TABLE prefecture_view_change (
  id                 BIGINT       NOT NULL PRIMARY KEY,
  version            INT          NOT NULL,
  health_center_code VARCHAR(10)  NOT NULL,
  prefecture_view    VARCHAR(20)  NOT NULL,
  agreement          VARCHAR(300) NOT NULL COMMENT 'what city and prefecture agreed upon, and when',
  changed_at         DATETIME(6)  NOT NULL,
  changed_by         VARCHAR(100) NOT NULL,
  office_name        VARCHAR(120) NOT NULL,
  FOREIGN KEY (health_center_code) REFERENCES health_center (code)
);

DELIMITER //

-- Only for a center that a city runs, and by the person on this connection if she has a post at the center, or keeps the
-- prefecture's records.
CREATE DEFINER = gatekeeper@localhost TRIGGER view_is_changed BEFORE INSERT ON prefecture_view_change FOR EACH ROW
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM health_center h
      JOIN assignment a ON a.health_center_code = h.code AND a.role = 'OFFICER'
                        OR a.prefecture_code = h.prefecture_code AND a.role = 'PREFECTURE_ADMINISTRATOR'
     WHERE h.code = NEW.health_center_code AND h.authority = 'CITY' AND a.person_sub = current_person()
       AND a.valid_from <= japanese_today() AND (a.valid_to IS NULL OR a.valid_to >= japanese_today()))
  THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'neither of the center nor an administrator of its prefecture';
  END IF;
  UPDATE health_center
     SET prefecture_view = NEW.prefecture_view, edited_at = NEW.changed_at
   WHERE code = NEW.health_center_code;
END//

DELIMITER ;

CALL publish_oversight('prefecture_view_change', 'SELECT, INSERT');

-- ---- the chart of a visit

ALTER TABLE inspection_snapshot
  ADD COLUMN chart MEDIUMTEXT NULL COMMENT 'JSON: 連絡体制図 as it was; NULL: there was none',
  ADD COLUMN chart_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL;
CALL publish('inspection_snapshot', NULL);
REVOKE INSERT, UPDATE, DELETE ON tenant.inspection_snapshot FROM app_tenant@'127.0.0.1';
CALL publish_oversight('inspection_snapshot', 'SELECT, INSERT');

DELIMITER //

-- Whom an institution calls outside, in the order of the chart, without what it left out.
CREATE DEFINER = gatekeeper@localhost FUNCTION outside_contacts_of(institution BIGINT) RETURNS MEDIUMTEXT
  READS SQL DATA SQL SECURITY DEFINER
  RETURN (
    SELECT JSON_ARRAYAGG(JSON_OBJECT('category', o.category, 'name', o.name, 'detail', o.detail, 'phone', o.phone,
                                     'email', o.email, 'hours', o.hours, 'note', o.note) ORDER BY o.place, o.name)
      FROM (
        SELECT 'VENDOR' AS category, v.name, CONCAT_WS('　', v.systems, v.contact_name) AS detail, v.phone, v.email,
               NULL AS hours, NULL AS note, 0 AS place
          FROM vendor v
         WHERE v.institution_id = institution AND v.retired_on IS NULL
        UNION ALL
        SELECT e.category, COALESCE(w.name, e.name), NULL, COALESCE(w.phone, e.phone), COALESCE(w.email, e.email),
               COALESCE(w.hours, e.hours), w.note, e.position
          FROM institution i
          JOIN health_center h ON h.code = i.health_center_code
          JOIN external_contact e ON COALESCE(e.prefecture_code, h.prefecture_code) = h.prefecture_code
                                 AND COALESCE(e.health_center_code, h.code) = h.code
          LEFT JOIN outside_contact w ON w.institution_id = institution AND w.contact_id = e.id
         WHERE i.institution_id = institution AND NOT COALESCE(w.left_out, FALSE)
        UNION ALL
        SELECT 'OTHER', w.name, NULL, w.phone, w.email, w.hours, w.note, 1000
          FROM outside_contact w
         WHERE w.institution_id = institution AND w.contact_id IS NULL AND NOT w.left_out) o)//

-- Who is called inside, in the order of calling.
CREATE DEFINER = gatekeeper@localhost FUNCTION contact_people_of(institution BIGINT) RETURNS MEDIUMTEXT
  READS SQL DATA SQL SECURITY DEFINER
  RETURN (
    SELECT JSON_ARRAYAGG(JSON_OBJECT('roles', p.roles, 'title', p.title, 'name', p.name, 'phone', p.phone,
                                     'mobile', p.mobile, 'email', p.email, 'deputy', d.name) ORDER BY p.call_order, p.id)
      FROM contact_person p
      LEFT JOIN contact_person d ON d.institution_id = p.institution_id AND d.id = p.deputy_id AND d.retired_on IS NULL
     WHERE p.institution_id = institution AND p.retired_on IS NULL)//

-- The database adds it: officers read no chart but the one that a visit froze.
CREATE DEFINER = gatekeeper@localhost TRIGGER snapshot_takes_chart BEFORE INSERT ON inspection_snapshot FOR EACH ROW
  IF NEW.chart IS NULL THEN
    SET NEW.chart = (
      SELECT JSON_OBJECT('institution', i.name, 'revision', c.revision, 'revisedOn', c.revised_on,
                         'confirmedOn', c.confirmed_on,
                         'people', JSON_EXTRACT(COALESCE(contact_people_of(NEW.institution_id), '[]'), '$'),
                         'outside', JSON_EXTRACT(COALESCE(outside_contacts_of(NEW.institution_id), '[]'), '$'))
        FROM contact_chart c JOIN institution i ON i.institution_id = c.institution_id
       WHERE c.institution_id = NEW.institution_id);
    SET NEW.chart_sha256 = SHA2(NEW.chart, 256);
  END IF//

DELIMITER ;
