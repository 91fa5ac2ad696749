-- What officers did and looked at, for the prefecture's administrator: their own entries of all chains, and nothing that
-- institutions did. Source addresses stay out. The post of a person is known by the day; days are days in Japan, and a
-- post may be ended as of yesterday by somebody who still used it today.

ALTER TABLE audit_entry ADD KEY newest_of_side (side, at, id), ADD KEY actions_of_side (side, action);

CREATE ALGORITHM = MERGE DEFINER = gatekeeper@localhost SQL SECURITY DEFINER VIEW oversight.officer_act AS
  SELECT id, institution_id, at, actor_sub, actor_name, actor_post, action, object, detail,
         DATE(at + INTERVAL 9 HOUR) AS on_day, DATE(at - INTERVAL 15 HOUR) AS day_before
    FROM base.audit_entry
   WHERE side = 'OVERSIGHT';
GRANT SELECT ON oversight.officer_act TO app_oversight@'127.0.0.1';
