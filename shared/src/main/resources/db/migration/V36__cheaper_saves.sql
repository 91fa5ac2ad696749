-- What each saved answer costs in the triggers: rows are found by their keys alone, and nothing is asked twice.

DELIMITER //

-- One answer more or less, where it counts: answers to items of the edition in use, and without a system the gate question's
-- alone, as counted_round has them. The row of standing is locked before anything else is looked at, so that an institution
-- that moves waits, or is waited for (V17).
CREATE DEFINER = gatekeeper@localhost PROCEDURE tell_round(
  institution BIGINT, response BIGINT, item VARCHAR(20), value VARCHAR(20), n INT)
BEGIN
  DECLARE of_year SMALLINT;
  DECLARE center VARCHAR(10);
  DECLARE kind VARCHAR(20);
  DECLARE begins, ends DATE;

  SELECT r.fiscal_year INTO of_year
    FROM checklist_response r WHERE r.institution_id = institution AND r.id = response AND r.vendor_id = 0;
  SELECT s.health_center_code, s.kind, s.counts_from, s.counts_until INTO center, kind, begins, ends
    FROM standing s WHERE s.institution_id = institution AND s.fiscal_year = of_year FOR UPDATE;
  IF begins < ends
      AND EXISTS (SELECT 1 FROM checklist_response r JOIN checklist_item i ON i.id = item AND i.edition_id = r.edition_id
                   WHERE r.institution_id = institution AND r.id = response
                     AND (r.standing <> 'NO_SYSTEM' OR i.is_gate)) THEN
    INSERT INTO summary_delta VALUES (UUID_SHORT(), of_year, 'ITEM', center, '', kind, item, value, begins, NULL, n);
    IF ends < '9999-12-31' THEN
      INSERT INTO summary_delta VALUES (UUID_SHORT(), of_year, 'ITEM', center, '', kind, item, value, ends, NULL, -n);
    END IF;
  END IF;
END//

CREATE OR REPLACE DEFINER = gatekeeper@localhost TRIGGER round_is_new AFTER INSERT ON answer_round FOR EACH ROW
  IF NEW.latest THEN
    CALL tell_round(NEW.institution_id, NEW.response_id, NEW.item_id, NEW.value, 1);
  END IF//

CREATE OR REPLACE DEFINER = gatekeeper@localhost TRIGGER round_is_let_go BEFORE UPDATE ON answer_round FOR EACH ROW
  IF OLD.latest AND (NEW.latest, NEW.value, NEW.item_id, NEW.response_id)
      <> (OLD.latest, OLD.value, OLD.item_id, OLD.response_id) THEN
    CALL tell_round(OLD.institution_id, OLD.response_id, OLD.item_id, OLD.value, -1);
  END IF//

CREATE OR REPLACE DEFINER = gatekeeper@localhost TRIGGER round_changes AFTER UPDATE ON answer_round FOR EACH ROW
  IF NEW.latest AND (NEW.latest, NEW.value, NEW.item_id, NEW.response_id)
      <> (OLD.latest, OLD.value, OLD.item_id, OLD.response_id) THEN
    CALL tell_round(NEW.institution_id, NEW.response_id, NEW.item_id, NEW.value, 1);
  END IF//

CREATE OR REPLACE DEFINER = gatekeeper@localhost TRIGGER round_goes BEFORE DELETE ON answer_round FOR EACH ROW
  IF OLD.latest THEN
    CALL tell_round(OLD.institution_id, OLD.response_id, OLD.item_id, OLD.value, -1);
  END IF//

-- The chain of V3. Its row is taken and advanced by one statement; the last hash follows when it is known.
CREATE OR REPLACE DEFINER = gatekeeper@localhost TRIGGER audit_entry_is_chained BEFORE INSERT ON audit_entry FOR EACH ROW
BEGIN
  DECLARE advanced BIGINT;
  DECLARE hash_before CHAR(64) CHARACTER SET ascii COLLATE ascii_bin;

  INSERT INTO audit_chain (institution_id, last_seq, last_hash) VALUES (NEW.institution_id, 1, REPEAT('0', 64))
    ON DUPLICATE KEY UPDATE last_seq = last_seq + 1;
  SELECT last_seq, last_hash INTO advanced, hash_before FROM audit_chain WHERE institution_id = NEW.institution_id;
  SET NEW.seq = advanced,
      NEW.previous_hash = hash_before,
      NEW.at = UTC_TIMESTAMP(6),
      NEW.side = CASE SUBSTRING_INDEX(USER(), '@', 1)
                   WHEN 'app_tenant' THEN 'INSTITUTION' WHEN 'app_oversight' THEN 'OVERSIGHT' ELSE 'OPERATOR' END;
  IF NEW.side = 'INSTITUTION' THEN
    SET NEW.actor_sub = COALESCE(current_person(), NEW.actor_sub);
  END IF;
  SET NEW.hash = SHA2(CONCAT(
        CONVERT(NEW.previous_hash USING utf8mb4), audit_field(NEW.institution_id), audit_field(NEW.seq),
        audit_field(DATE_FORMAT(NEW.at, '%Y-%m-%dT%H:%i:%s.%f')), audit_field(NEW.side), audit_field(NEW.actor_sub),
        audit_field(NEW.actor_name), audit_field(NEW.actor_post), audit_field(NEW.action), audit_field(NEW.object),
        audit_field(NEW.detail), audit_field(NEW.source_address)), 256);
  UPDATE audit_chain SET last_hash = NEW.hash WHERE institution_id = NEW.institution_id;
END//

DELIMITER ;
