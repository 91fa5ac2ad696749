-- サイバー攻撃を想定した事業継続計画 (BCP): the ministry's check table with answers per year, what a plan says in the
-- institution's own words, and drills at a table. Officers read none of it.

CREATE TABLE bcp_check_item (
  id         VARCHAR(20)  NOT NULL PRIMARY KEY,
  position   SMALLINT     NOT NULL,
  stage_no   VARCHAR(4)   NOT NULL,
  stage      VARCHAR(120) NOT NULL,
  item_no    VARCHAR(10)  NOT NULL COMMENT '項番',
  heading    VARCHAR(120) NOT NULL COMMENT '大項目',
  text       VARCHAR(400) NULL COMMENT '確認項目; NULL while nobody has the official text',
  source     VARCHAR(300) NOT NULL,
  confidence VARCHAR(20)  NOT NULL,
  verified   BOOLEAN      NOT NULL,
  edited_at  DATETIME(6)  NULL
);

CREATE TABLE bcp_check_answer (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  fiscal_year    SMALLINT     NOT NULL,
  item_id        VARCHAR(20)  NOT NULL,
  answer         VARCHAR(20)  NOT NULL,
  note           VARCHAR(500) NULL,
  answered_on    DATE         NOT NULL,
  answered_by    VARCHAR(100) NOT NULL,
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, fiscal_year, item_id),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id),
  FOREIGN KEY (item_id) REFERENCES bcp_check_item (id)
);

CREATE TABLE continuity_plan (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  plan_no        SMALLINT      NOT NULL COMMENT '1; the key keeps two people from beginning twice at one instant',
  revision       INT           NOT NULL,
  revised_on     DATE          NOT NULL,
  emergency      VARCHAR(2000) NULL COMMENT 'when it is an emergency, and who says so',
  impact         VARCHAR(2000) NULL COMMENT 'what does not work without the systems',
  paper          VARCHAR(2000) NULL COMMENT 'how the institution works on paper',
  recovery       VARCHAR(2000) NULL COMMENT 'what is restored first, by whom',
  patients       VARCHAR(2000) NULL COMMENT 'what patients and others are told',
  storage        VARCHAR(500)  NULL COMMENT 'where the plan is kept and how people know it',
  PRIMARY KEY (institution_id, id),
  UNIQUE KEY once (institution_id, plan_no),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

CREATE TABLE drill (
  institution_id BIGINT       NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  participants   VARCHAR(500) NOT NULL,
  started_at     DATETIME(6)  NOT NULL,
  started_by     VARCHAR(100) NOT NULL,
  finished_at    DATETIME(6)  NULL,
  evidence_id    BIGINT       NULL COMMENT 'the minutes',
  PRIMARY KEY (institution_id, id),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id),
  FOREIGN KEY (institution_id, evidence_id) REFERENCES evidence (institution_id, id)
);

CREATE TABLE drill_note (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  drill_id       BIGINT        NOT NULL,
  step           VARCHAR(20)   NOT NULL,
  note           VARCHAR(2000) NULL,
  noted_at       DATETIME(6)   NOT NULL,
  PRIMARY KEY (institution_id, id),
  KEY by_drill (institution_id, drill_id),
  FOREIGN KEY (institution_id, drill_id) REFERENCES drill (institution_id, id)
);

CALL publish_reference('bcp_check_item');
CALL publish('bcp_check_answer', NULL);
CALL publish('continuity_plan', NULL);
CALL publish('drill', NULL);
CALL publish('drill_note', NULL);
