-- The prefecture's administrator confirms and corrects the rows of BCP策定の確認表, whose official text is partly unknown.
-- Answers stay with their row and know the wording they were given for. What is edited bears edited_at and is from then
-- on left alone by the reference loader.

ALTER TABLE bcp_check_item
  MODIFY text VARCHAR(1000) NULL COMMENT '確認項目; NULL while nobody has the official text',
  ADD COLUMN wording_no SMALLINT NOT NULL DEFAULT 1 COMMENT 'counts up when the row asks something else',
  ADD COLUMN verified_on DATE NULL,
  ADD COLUMN verified_by VARCHAR(100) NULL;

ALTER TABLE bcp_check_answer
  ADD COLUMN wording_no SMALLINT NOT NULL DEFAULT 1 COMMENT 'of the wording it was given for';

-- What a row said before it was confirmed or corrected.
CREATE TABLE bcp_check_revision (
  id         BIGINT        NOT NULL PRIMARY KEY,
  item_id    VARCHAR(20)   NOT NULL,
  kind       VARCHAR(20)   NOT NULL COMMENT 'CONFIRMED, SLIP (same meaning) or MEANING (answers are to be given anew)',
  item_no    VARCHAR(10)   NOT NULL,
  heading    VARCHAR(120)  NOT NULL,
  text       VARCHAR(1000) NULL,
  source     VARCHAR(300)  NOT NULL COMMENT 'of the former wording',
  revised_at DATETIME(6)   NOT NULL,
  revised_by VARCHAR(100)  NOT NULL,
  KEY by_item (item_id, revised_at),
  FOREIGN KEY (item_id) REFERENCES bcp_check_item (id)
);

CALL publish_reference('bcp_check_item');
CALL publish('bcp_check_answer', NULL);
CALL publish_oversight('bcp_check_item', 'SELECT, UPDATE');
CALL publish_oversight('bcp_check_revision', 'SELECT, INSERT');
