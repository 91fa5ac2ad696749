-- The walls between institutions.
--
-- Schema base holds the real tables; no portal has any right there. Schemas tenant and oversight hold views, and those
-- are all that the portals' accounts can reach. A tenant-owned table stands behind the wall after one line:
--
--     CALL publish('device', 'name,quantity');
--
-- What the wall demands of such a table (publish refuses it otherwise):
--   * institution_id leads every PRIMARY and UNIQUE key. With UNIQUE(id), REPLACE would delete another institution's row
--     and a plain INSERT would tell that it exists.
-- and what keeps it whole:
--   * children refer to their parents by (institution_id, parent_id), so no row can hang below another institution's;
--   * after ALTER TABLE, publish again: a view lists its columns and names its indexes.
--
-- Officers drill down through joins by parent id alone. Such a table also needs plain, non-unique indexes on its id and
-- its parent_id: KEY (id), KEY (checklist_response_id). The institutions' views never use them.
--
-- Known limit: MariaDB evaluates conditions in any order. An UPDATE or DELETE with injected SQL may see, though neither
-- return, change nor refer to, rows of others where one institution owns most of a table. Native SQL stays banned.

-- One row per valid key; a second one only while keys change over. The halves are the key padded with zeros to 64 bytes,
-- XOR 0x36 (inner) and XOR 0x5c (outer), as HMAC-SHA256 wants them. Written by the launcher, read by the functions below.
CREATE TABLE signing_key (
  id        INT        NOT NULL PRIMARY KEY,
  inner_key BINARY(64) NOT NULL,
  outer_key BINARY(64) NOT NULL
);

DELIMITER //

-- The institution whose context is sealed on this connection, or NULL: then every view is empty and nothing can be
-- written. The seal is HMAC-SHA256 over "<connection id>:institution:<institution>", so it fits no other connection.
-- DETERMINISTIC, or the optimizer reads the whole table instead of using the index.
CREATE DEFINER = gatekeeper@localhost FUNCTION current_institution() RETURNS BIGINT
  DETERMINISTIC READS SQL DATA SQL SECURITY DEFINER
  RETURN (
    SELECT CAST(@institution AS SIGNED)
      FROM signing_key
     WHERE @institution_seal = SHA2(CONCAT(outer_key, UNHEX(
             SHA2(CONCAT(inner_key, CONNECTION_ID(), ':institution:', @institution), 256))), 256)
     LIMIT 1)//

-- The person (subject at the identity provider) sealed on this connection, or NULL. Serves the few views that a person
-- reads before an institution is chosen.
CREATE DEFINER = gatekeeper@localhost FUNCTION current_person() RETURNS VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin
  DETERMINISTIC READS SQL DATA SQL SECURITY DEFINER
  RETURN (
    SELECT @person
      FROM signing_key
     WHERE @person_seal = SHA2(CONCAT(outer_key, UNHEX(
             SHA2(CONCAT(inner_key, CONNECTION_ID(), ':person:', @person), 256))), 256)
     LIMIT 1)//

-- Puts a tenant-owned table behind the wall. An institution sees and changes exactly its own rows through tenant.<table>.
-- Officers read oversight.<table>: the keys, the columns named in oversight_columns, NULL in place of every other one;
-- with oversight_columns NULL they have no such view.
CREATE PROCEDURE publish(relation VARCHAR(64), oversight_columns TEXT)
  MODIFIES SQL DATA SQL SECURITY INVOKER
BEGIN
  DECLARE own_columns, own_indexes, message TEXT;

  IF EXISTS (SELECT 1 FROM information_schema.statistics
              WHERE table_schema = 'base' AND table_name = relation
                AND non_unique = 0 AND seq_in_index = 1 AND column_name <> 'institution_id') THEN
    SET message = CONCAT(relation, ': institution_id must lead every PRIMARY and UNIQUE key');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = message;
  END IF;

  SELECT GROUP_CONCAT('`', index_name, '`') INTO own_indexes
    FROM information_schema.statistics
   WHERE table_schema = 'base' AND table_name = relation AND seq_in_index = 1 AND column_name = 'institution_id';
  IF own_indexes IS NULL THEN
    SET message = CONCAT(relation, ': no such table in base, or no index led by institution_id');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = message;
  END IF;

  SELECT GROUP_CONCAT('`', column_name, '`' ORDER BY ordinal_position) INTO own_columns
    FROM information_schema.columns
   WHERE table_schema = 'base' AND table_name = relation;

  EXECUTE IMMEDIATE CONCAT(
    'CREATE OR REPLACE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW tenant.`', relation,
    '` AS SELECT ', own_columns, ' FROM base.`', relation, '` FORCE INDEX (', own_indexes, ')',
    ' WHERE institution_id = base.current_institution() WITH CASCADED CHECK OPTION');
  EXECUTE IMMEDIATE CONCAT('GRANT SELECT, INSERT, UPDATE, DELETE ON tenant.`', relation, '` TO app_tenant@''127.0.0.1''');

  IF oversight_columns IS NOT NULL THEN
    CALL publish_whole('oversight', relation, CONCAT('institution_id,id,version,', oversight_columns), 'SELECT');
  END IF;
END//

-- A table without institutions that both portals read: editions, items, health centers.
CREATE PROCEDURE publish_reference(relation VARCHAR(64))
  MODIFIES SQL DATA SQL SECURITY INVOKER
BEGIN
  DECLARE message TEXT;

  IF EXISTS (SELECT 1 FROM information_schema.columns
              WHERE table_schema = 'base' AND table_name = relation AND column_name = 'institution_id') THEN
    SET message = CONCAT(relation, ': has an institution_id, so it is not for everybody to read');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = message;
  END IF;

  CALL publish_whole('tenant', relation, '*', 'SELECT');
  CALL publish_whole('oversight', relation, '*', 'SELECT');
END//

-- A table that officers own; institutions have no view of it. privileges: such as 'SELECT, INSERT, UPDATE'.
CREATE PROCEDURE publish_oversight(relation VARCHAR(64), privileges VARCHAR(100))
  MODIFIES SQL DATA SQL SECURITY INVOKER
  CALL publish_whole('oversight', relation, '*', privileges)//

-- A portal's view of all rows of a table. visible: '*', or the columns to show, separated by commas, the others being
-- NULL; a name that the table lacks is an error, lest a slip of the pen hide a column.
CREATE PROCEDURE publish_whole(portal VARCHAR(64), relation VARCHAR(64), visible TEXT, privileges VARCHAR(100))
  MODIFIES SQL DATA SQL SECURITY INVOKER
BEGIN
  DECLARE shown, message TEXT;
  DECLARE named INT;

  SET visible = TRIM(TRAILING ',' FROM REPLACE(visible, ' ', ''));
  SELECT GROUP_CONCAT(
           IF(visible = '*' OR FIND_IN_SET(column_name, visible), '', 'NULL AS '), '`', column_name, '`'
           ORDER BY ordinal_position),
         SUM(FIND_IN_SET(column_name, visible) > 0)
    INTO shown, named
    FROM information_schema.columns
   WHERE table_schema = 'base' AND table_name = relation;
  IF shown IS NULL OR visible <> '*' AND named <> LENGTH(visible) - LENGTH(REPLACE(visible, ',', '')) + 1 THEN
    SET message = CONCAT(relation, ': no such table in base, or it lacks one of ', visible);
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = message;
  END IF;

  EXECUTE IMMEDIATE CONCAT(
    'CREATE OR REPLACE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW `', portal, '`.`',
    relation, '` AS SELECT ', shown, ' FROM base.`', relation, '`');
  EXECUTE IMMEDIATE CONCAT('GRANT ', privileges, ' ON `', portal, '`.`', relation, '` TO app_', portal, '@''127.0.0.1''');
END//

DELIMITER ;
