-- 統計のみ: a city with a health center of its own may show its prefecture statistics only (health_center.prefecture_view).
-- Its counts are then visible to the officers with a post at the center itself, told by the person sealed on the
-- connection. Everybody else finds sums as of today, and no cell of fewer than five institutions; totals are added up from
-- what is shown, so nothing that is left out can be had by subtraction.

-- Health centers whose counts the person on this connection may see as they are.
CREATE DEFINER = gatekeeper@localhost VIEW counted_center AS
SELECT code FROM health_center WHERE prefecture_view = 'EVERYTHING'
UNION
SELECT health_center_code FROM assignment
 WHERE person_sub = current_person() AND health_center_code IS NOT NULL
   AND valid_from <= japanese_today() AND (valid_to IS NULL OR valid_to >= japanese_today());

CREATE OR REPLACE DEFINER = gatekeeper@localhost VIEW oversight.center_count AS
SELECT fiscal_year, measure, health_center_code, effective_on, kind, control_id, value, n FROM base.center_summary
 WHERE health_center_code IN (SELECT code FROM base.counted_center)
UNION ALL
SELECT fiscal_year, measure, health_center_code, effective_on, kind, control_id, value, n FROM base.summary_delta
 WHERE health_center_code IN (SELECT code FROM base.counted_center);

CREATE OR REPLACE DEFINER = gatekeeper@localhost VIEW oversight.municipality_count AS
SELECT fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value, n FROM base.municipality_summary
 WHERE health_center_code IN (SELECT code FROM base.counted_center)
UNION ALL
SELECT fiscal_year, measure, health_center_code, municipality_code, effective_on, kind, value, n FROM base.summary_delta
 WHERE measure <> 'CONTROL' AND health_center_code IN (SELECT code FROM base.counted_center);

CREATE OR REPLACE DEFINER = gatekeeper@localhost VIEW oversight.trend_count AS
SELECT fiscal_year, measure, health_center_code, month, kind, value, n FROM base.trend
 WHERE health_center_code IN (SELECT code FROM base.counted_center)
UNION ALL
SELECT fiscal_year, measure, health_center_code, month, kind, value, n FROM base.summary_delta
 WHERE month IS NOT NULL AND health_center_code IN (SELECT code FROM base.counted_center);

CREATE DEFINER = gatekeeper@localhost VIEW oversight.statistics_count AS
SELECT fiscal_year, measure, health_center_code, kind, control_id, value, SUM(n) AS n
  FROM (SELECT fiscal_year, measure, health_center_code, effective_on, kind, control_id, value, n FROM base.center_summary
         UNION ALL
        SELECT fiscal_year, measure, health_center_code, effective_on, kind, control_id, value, n FROM base.summary_delta) counts
 WHERE effective_on <= base.japanese_today()
 GROUP BY fiscal_year, measure, health_center_code, kind, control_id, value
HAVING SUM(n) >= 5;

GRANT SELECT ON oversight.statistics_count TO app_oversight@'127.0.0.1';
