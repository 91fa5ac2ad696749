-- A form that changes during the year: what was submitted on the former one stays as history and counts no longer, since
-- its answers have to be given anew. And the mail that tells an institution what its health center said.

CREATE TABLE submission_lapse (
  institution_id BIGINT      NOT NULL,
  id             BIGINT      NOT NULL COMMENT 'that of the submission, which lapses once',
  version        INT         NOT NULL,
  submission_id  BIGINT      NOT NULL,
  edition_id     VARCHAR(10) NOT NULL COMMENT 'the edition that is answered from now on',
  item_id        VARCHAR(20) NULL COMMENT 'its item whose meaning changed; NULL where the edition is new',
  lapsed_at      DATETIME(6) NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, submission_id),
  KEY by_submission (submission_id),
  FOREIGN KEY (institution_id, submission_id) REFERENCES submission (institution_id, id),
  FOREIGN KEY (edition_id) REFERENCES checklist_edition (id),
  FOREIGN KEY (item_id) REFERENCES checklist_item (id)
);

-- A mail goes to several people of an institution, and to none of them twice.
ALTER TABLE outgoing_mail
  DROP KEY once,
  ADD UNIQUE KEY once (institution_id, kind, subject_id, address);

DELIMITER //

-- Submissions of a year on an edition that is no longer completely answered. Called when a publication or a changed meaning
-- has taken answers away and holds the responses. A return stands beside a changed meaning: it asks for answers anyway.
CREATE DEFINER = gatekeeper@localhost PROCEDURE lapse_submissions(
  edition VARCHAR(10), of_year SMALLINT, changed_item VARCHAR(20), at DATETIME(6))
  MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
  INSERT INTO submission_lapse
  SELECT s.institution_id, s.id, 1, s.id, edition, changed_item, at
    FROM checklist_response r
    JOIN submission s ON s.institution_id = r.institution_id AND s.fiscal_year = r.fiscal_year
   WHERE r.edition_id = edition AND r.fiscal_year = of_year AND r.vendor_id = 0
     AND r.standing IN ('UNTOUCHED', 'IN_PROGRESS')
     AND (r.submission_state IN ('SUBMITTED', 'ACCEPTED') OR r.submission_state = 'RETURNED' AND changed_item IS NULL)
     AND s.number = (SELECT MAX(n.number)
                       FROM submission n
                       LEFT JOIN submission_withdrawal w ON w.institution_id = n.institution_id AND w.submission_id = n.id
                      WHERE n.institution_id = s.institution_id AND n.fiscal_year = s.fiscal_year AND w.id IS NULL);

  UPDATE checklist_response r
     SET r.version = r.version + 1, r.submission_state = 'NOT_SUBMITTED'
   WHERE r.edition_id = edition AND r.fiscal_year = of_year AND r.vendor_id = 0
     AND r.standing IN ('UNTOUCHED', 'IN_PROGRESS')
     AND (r.submission_state IN ('SUBMITTED', 'ACCEPTED') OR r.submission_state = 'RETURNED' AND changed_item IS NULL);
END//

-- As in V7, and the submissions lapse.
CREATE OR REPLACE DEFINER = gatekeeper@localhost TRIGGER publication_moves_responses BEFORE INSERT ON edition_publication
FOR EACH ROW
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
  CALL lapse_submissions(NEW.edition_id, of_year, NULL, NEW.published_at);
END//

-- As in V7, and the submissions lapse.
CREATE OR REPLACE DEFINER = gatekeeper@localhost TRIGGER changed_meaning_reopens_answers BEFORE INSERT ON item_revision
FOR EACH ROW
BEGIN
  DECLARE edition VARCHAR(10);

  IF NEW.kind = 'MEANING' THEN
    SELECT edition_id INTO edition FROM checklist_item WHERE id = NEW.item_id;
    UPDATE answer_round a
      JOIN checklist_response r ON r.institution_id = a.institution_id AND r.id = a.response_id
       SET a.version = a.version + 1, a.latest = FALSE
     WHERE r.fiscal_year = NEW.fiscal_year AND a.item_id = NEW.item_id AND a.latest;
    SET NEW.reopened = ROW_COUNT();
    CALL recount_responses(edition, NEW.fiscal_year);
    CALL lapse_submissions(edition, NEW.fiscal_year, NEW.item_id, NEW.revised_at);
  END IF;
END//

-- What the health center said is mailed to those who answer for the submission: administrators, safety managers, and the one
-- who submitted. The database finds them, so that the officers' account needs no right on an address, nor on the outbox.
CREATE DEFINER = gatekeeper@localhost TRIGGER review_is_mailed AFTER INSERT ON submission_review FOR EACH ROW
  INSERT INTO outgoing_mail (
    institution_id, id, version, kind, subject_id, address, due_at, state, attempts, next_attempt_at)
  SELECT m.institution_id, UUID_SHORT() & 0x7FFFFFFFFFFFFFFF, 1, 'SUBMISSION_REVIEW', NEW.id, m.email, NEW.reviewed_at,
         'QUEUED', 0, NEW.reviewed_at
    FROM membership m
    JOIN submission s ON s.institution_id = m.institution_id AND s.id = NEW.submission_id
   WHERE m.institution_id = NEW.institution_id AND m.email IS NOT NULL
     AND m.valid_from <= japanese_today() AND (m.valid_to IS NULL OR m.valid_to >= japanese_today())
     AND (m.role IN ('ADMINISTRATOR', 'SAFETY_MANAGER') OR m.person_name = s.submitted_by_name)
   GROUP BY m.institution_id, m.email//

DELIMITER ;

CALL publish('submission_lapse', 'submission_id,edition_id,item_id,lapsed_at');
REVOKE INSERT, UPDATE, DELETE ON tenant.submission_lapse FROM app_tenant@'127.0.0.1';
CALL publish('outgoing_mail', NULL);
