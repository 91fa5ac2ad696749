-- Editions as data: the prefecture's administrator confirms and corrects official texts, makes a new edition from the
-- ministry's Excel form and publishes it. Institutions only read.
-- What the administrator edits bears edited_at and is from then on left alone by the reference loader.

ALTER TABLE checklist_edition
  ADD COLUMN sequence SMALLINT NOT NULL DEFAULT 1 COMMENT '2, 3 … for an edition that replaces another one of the same year' AFTER fiscal_year,
  ADD COLUMN verified_on DATE NULL,
  ADD COLUMN verified_by VARCHAR(100) NULL,
  DROP KEY edition_of_year,
  ADD UNIQUE KEY edition_of_year (audience, fiscal_year, sequence);

ALTER TABLE checklist_item
  ADD COLUMN verified_on DATE NULL,
  ADD COLUMN verified_by VARCHAR(100) NULL;

ALTER TABLE control
  ADD COLUMN verified_on DATE NULL,
  ADD COLUMN verified_by VARCHAR(100) NULL;

-- What an item said before it was confirmed or corrected: answers are tied to these wordings.
CREATE TABLE item_revision (
  id             BIGINT        NOT NULL PRIMARY KEY,
  item_id        VARCHAR(20)   NOT NULL,
  kind           VARCHAR(20)   NOT NULL COMMENT 'CONFIRMED, SLIP (same meaning) or MEANING (answers of the year are to be given anew)',
  section_no     VARCHAR(10)   NULL,
  section_title  VARCHAR(100)  NOT NULL,
  group_name     VARCHAR(40)   NULL,
  official_no    VARCHAR(20)   NULL,
  text           VARCHAR(1000) NOT NULL,
  note           VARCHAR(1000) NULL,
  wording_digest VARCHAR(64)   NOT NULL,
  source         VARCHAR(300)  NOT NULL COMMENT 'of the former wording',
  revised_at     DATETIME(6)   NOT NULL,
  revised_by     VARCHAR(100)  NOT NULL,
  fiscal_year    SMALLINT      NOT NULL COMMENT 'the year whose answers a change of meaning concerns',
  reopened       INT           NOT NULL DEFAULT 0 COMMENT 'answers that no longer stand',
  KEY by_item (item_id, revised_at),
  FOREIGN KEY (item_id) REFERENCES checklist_item (id)
);

-- An official form on its way from Excel to an edition.
CREATE TABLE edition_draft (
  id           BIGINT       NOT NULL PRIMARY KEY,
  version      INT          NOT NULL,
  title        VARCHAR(200) NOT NULL,
  audience     VARCHAR(30)  NULL COMMENT 'one form may serve institutions and pharmacies alike',
  fiscal_year  SMALLINT     NULL,
  rounds       SMALLINT     NOT NULL,
  banner       VARCHAR(500) NULL,
  file_name    VARCHAR(200) NOT NULL,
  sha256       VARCHAR(64)  NOT NULL,
  source       VARCHAR(300) NULL COMMENT 'the official document that the rows were compared with',
  verified_on  DATE         NULL,
  imported_at  DATETIME(6)  NOT NULL,
  imported_by  VARCHAR(100) NOT NULL,
  published_at DATETIME(6)  NULL
);

CREATE TABLE draft_row (
  id                   BIGINT        NOT NULL PRIMARY KEY,
  version              INT           NOT NULL,
  draft_id             BIGINT        NOT NULL,
  position             SMALLINT      NOT NULL,
  section_no           VARCHAR(10)   NULL,
  section_title        VARCHAR(100)  NULL,
  group_name           VARCHAR(40)   NULL,
  official_no          VARCHAR(20)   NULL,
  text                 VARCHAR(1000) NOT NULL,
  note                 VARCHAR(1000) NULL,
  requirement          VARCHAR(20)   NOT NULL,
  is_gate              BOOLEAN       NOT NULL,
  not_required_allowed BOOLEAN       NOT NULL,
  control_id           VARCHAR(10)   NULL,
  mapping              VARCHAR(20)   NOT NULL COMMENT 'NONE, PROPOSED by similarity, or CONFIRMED by a person',
  KEY by_draft (draft_id, position),
  FOREIGN KEY (draft_id) REFERENCES edition_draft (id),
  FOREIGN KEY (control_id) REFERENCES control (id)
);

CREATE TABLE edition_publication (
  edition_id   VARCHAR(10)  NOT NULL PRIMARY KEY,
  draft_id     BIGINT       NOT NULL,
  published_at DATETIME(6)  NOT NULL,
  published_by VARCHAR(100) NOT NULL,
  moved        INT          NOT NULL DEFAULT 0 COMMENT 'responses of the year that went over to this edition',
  FOREIGN KEY (edition_id) REFERENCES checklist_edition (id),
  FOREIGN KEY (draft_id) REFERENCES edition_draft (id)
);

DELIMITER //

-- The figures of every response of a year on an edition, from the answers that stand: the same rule as
-- jp.mimamori.checklist.Progress, for all institutions at once.
CREATE DEFINER = gatekeeper@localhost PROCEDURE recount_responses(edition VARCHAR(10), of_year SMALLINT)
  MODIFIES SQL DATA SQL SECURITY DEFINER
  UPDATE checklist_response r
    JOIN (
      SELECT r.institution_id, r.id,
             COALESCE(MAX(i.is_gate AND a.value = 'NO'), 0)                         AS no_system,
             COUNT(a.id)                                                            AS given,
             SUM(i.requirement = 'REQUIRED')                                        AS required,
             SUM(i.requirement = 'REQUIRED' AND a.id IS NOT NULL)                   AS answered,
             SUM(i.requirement = 'REQUIRED' AND COALESCE(a.value, '') = 'YES')      AS yes_count,
             SUM(i.requirement = 'REQUIRED' AND COALESCE(a.value, '') = 'NO')       AS no_count,
             SUM(i.requirement = 'REQUIRED' AND COALESCE(a.value, '') = 'NOT_REQUIRED') AS not_required_count,
             MIN(CASE WHEN i.requirement = 'REQUIRED' AND a.value = 'NO' THEN a.target_on END) AS next_target_on
        FROM checklist_response r
        JOIN checklist_item i ON i.edition_id = r.edition_id
        LEFT JOIN answer_round a ON a.institution_id = r.institution_id AND a.response_id = r.id
                                AND a.item_id = i.id AND a.latest
       WHERE r.edition_id = edition AND r.fiscal_year = of_year
       GROUP BY r.institution_id, r.id
    ) t ON t.institution_id = r.institution_id AND t.id = r.id
     SET r.version            = r.version + 1,
         r.standing           = CASE WHEN t.no_system THEN 'NO_SYSTEM'
                                     WHEN t.given = 0 THEN 'UNTOUCHED'
                                     WHEN t.answered < t.required THEN 'IN_PROGRESS'
                                     WHEN t.no_count = 0 THEN 'ACHIEVED'
                                     ELSE 'COMPLETE' END,
         r.applicable         = IF(t.no_system, 1, t.required),
         r.answered           = IF(t.no_system, 1, t.answered),
         r.yes_count          = IF(t.no_system, 0, t.yes_count),
         r.no_count           = IF(t.no_system, 1, t.no_count),
         r.not_required_count = IF(t.no_system, 0, t.not_required_count),
         r.next_target_on     = IF(t.no_system, NULL, t.next_target_on)//

-- A new edition takes over every response of its year, in the transaction that publishes it: the rounds stay with the
-- items they were given for, nothing stands for the new ones yet. Whoever is just beginning a response on the former
-- edition is waited for.
CREATE DEFINER = gatekeeper@localhost TRIGGER publication_moves_responses BEFORE INSERT ON edition_publication FOR EACH ROW
BEGIN
  DECLARE form VARCHAR(20);
  DECLARE of_year, required INT;

  SELECT audience, fiscal_year INTO form, of_year FROM checklist_edition WHERE id = NEW.edition_id;
  SELECT MAX(fiscal_year) INTO required FROM checklist_edition WHERE audience = form FOR UPDATE;
  SELECT COUNT(*) INTO required FROM checklist_item WHERE edition_id = NEW.edition_id AND requirement = 'REQUIRED';

  UPDATE answer_round a
    JOIN checklist_response r ON r.institution_id = a.institution_id AND r.id = a.response_id
    JOIN checklist_edition e ON e.id = r.edition_id
     SET a.version = a.version + 1, a.latest = FALSE
   WHERE r.fiscal_year = of_year AND e.audience = form AND e.id <> NEW.edition_id AND a.latest;

  UPDATE checklist_response r
    JOIN checklist_edition e ON e.id = r.edition_id
     SET r.version = r.version + 1, r.edition_id = NEW.edition_id, r.standing = 'UNTOUCHED', r.applicable = required,
         r.answered = 0, r.yes_count = 0, r.no_count = 0, r.not_required_count = 0, r.next_target_on = NULL
   WHERE r.fiscal_year = of_year AND e.audience = form AND e.id <> NEW.edition_id;
  SET NEW.moved = ROW_COUNT();
END//

-- Where the meaning of an item has changed, no answer of the year stands any more.
CREATE DEFINER = gatekeeper@localhost TRIGGER changed_meaning_reopens_answers BEFORE INSERT ON item_revision FOR EACH ROW
BEGIN
  IF NEW.kind = 'MEANING' THEN
    UPDATE answer_round a
      JOIN checklist_response r ON r.institution_id = a.institution_id AND r.id = a.response_id
       SET a.version = a.version + 1, a.latest = FALSE
     WHERE r.fiscal_year = NEW.fiscal_year AND a.item_id = NEW.item_id AND a.latest;
    SET NEW.reopened = ROW_COUNT();
    CALL recount_responses((SELECT edition_id FROM checklist_item WHERE id = NEW.item_id), NEW.fiscal_year);
  END IF;
END//

DELIMITER ;

CALL publish_reference('control');
CALL publish_reference('checklist_edition');
CALL publish_reference('checklist_item');
CALL publish_reference('item_revision');
CALL publish_oversight('control', 'SELECT, INSERT');
CALL publish_oversight('checklist_edition', 'SELECT, INSERT, UPDATE');
CALL publish_oversight('checklist_item', 'SELECT, INSERT, UPDATE');
CALL publish_oversight('item_revision', 'SELECT, INSERT');
CALL publish_oversight('edition_draft', 'SELECT, INSERT, UPDATE, DELETE');
CALL publish_oversight('draft_row', 'SELECT, INSERT, UPDATE, DELETE');
CALL publish_oversight('edition_publication', 'SELECT, INSERT');
