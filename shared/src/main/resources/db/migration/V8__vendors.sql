-- 事業者: who provides an institution's systems, and the forms that they answer.

CREATE TABLE vendor (
  institution_id BIGINT        NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  name           VARCHAR(120)  NOT NULL,
  systems        VARCHAR(500)  NOT NULL COMMENT 'what it provides, in the institution''s words',
  contract_kind  VARCHAR(20)   NOT NULL,
  contract_from  DATE          NULL,
  contract_to    DATE          NULL COMMENT 'last day; NULL for one that goes on',
  contact_name   VARCHAR(100)  NULL,
  phone          VARCHAR(40)   NULL,
  email          VARCHAR(120)  NULL,
  responsibility VARCHAR(2000) NULL COMMENT '責任分界 in plain words',
  retired_on     DATE          NULL COMMENT 'first day without it; never deleted',
  PRIMARY KEY (institution_id, id),
  KEY by_id (id),
  FOREIGN KEY (institution_id) REFERENCES institution (institution_id)
);

ALTER TABLE institution
  ADD COLUMN without_vendor_since DATE NULL
    COMMENT 'since when it says that no vendor has a contract; NULL: nothing said, or there is one';

-- One response for each form: the institution's own, and one for each vendor.
ALTER TABLE checklist_response
  ADD COLUMN vendor_id BIGINT NOT NULL DEFAULT 0
    COMMENT '0: the own form; else the vendor that answers the 事業者確認用' AFTER fiscal_year,
  DROP KEY one_per_year,
  ADD UNIQUE KEY one_per_form (institution_id, fiscal_year, vendor_id),
  DROP KEY by_year,
  ADD KEY by_year (fiscal_year, vendor_id, standing);

ALTER TABLE answer_round
  ADD COLUMN origin VARCHAR(20) NOT NULL DEFAULT 'INSTITUTION' COMMENT 'who gave the answer, and how';

CALL publish('vendor', 'name,systems,contract_kind,contract_from,contract_to,retired_on');
CALL publish('institution', 'kind,name,kana,code,municipality_code,health_center_code,address,phone,email,opened_on,closed_on,without_vendor_since');
CALL publish('checklist_response', 'fiscal_year,vendor_id,edition_id,standing,applicable,answered,yes_count,no_count,not_required_count,next_target_on,last_activity_at');
CALL publish('answer_round', 'response_id,item_id,control_id,round_no,revision_no,value,confirmed_on,target_on,remarks,wording_digest,answered_by_name,answered_at,latest,origin');
