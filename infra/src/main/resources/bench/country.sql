-- Institutions and answers for the benchmark, made by the database itself. ${n} institutions spread over the prefectures
-- in bench_prefecture (code, name, people) as people are; ${year} is the running fiscal year. Everything follows from
-- the number of an institution, so the same size gives the same country.

INSERT INTO prefecture (code, name, division, source, confidence, verified)
SELECT code, name, '医療政策課', 'bench', 'INVENTED', FALSE FROM bench_prefecture
 WHERE code NOT IN (SELECT code FROM prefecture);

-- one health center for 250,000 people, at least four, at most 31
INSERT INTO health_center (code, prefecture_code, position, name, kana, authority, prefecture_view, source, confidence, verified)
SELECT CONCAT('B', p.code, LPAD(s.seq, 2, '0')), p.code, s.seq, CONCAT(p.name, '第', s.seq, '保健所'), 'ホケンジョ', 'PREFECTURE',
       'EVERYTHING', 'bench', 'INVENTED', FALSE
  FROM bench_prefecture p JOIN seq_1_to_31 s ON s.seq <= GREATEST(4, p.people DIV 250)
 WHERE NOT EXISTS (SELECT 1 FROM health_center h WHERE h.prefecture_code = p.code);

INSERT INTO municipality (code, name, kana, health_center_code, medical_area, source, confidence, verified)
SELECT CONCAT(LEFT(h.prefecture_code, 2), LPAD(h.position * 4 + s.seq, 3, '0')), CONCAT('第', h.position, '区', s.seq, '市'), 'シ',
       h.code, '-', 'bench', 'INVENTED', FALSE
  FROM health_center h JOIN seq_0_to_3 s
 WHERE h.source = 'bench';

-- A slot for each thousandth part of a thousand; the first health centers and municipalities are the largest.
CREATE TEMPORARY TABLE bench_weight (
  municipality_code VARCHAR(5), health_center_code VARCHAR(10), weight DOUBLE, until DOUBLE, KEY (until)) ENGINE = MEMORY;

INSERT INTO bench_weight
SELECT code, health_center_code, weight, SUM(weight) OVER (ORDER BY code) / SUM(weight) OVER ()
  FROM (SELECT code, health_center_code, people * part / SUM(part) OVER (PARTITION BY prefecture_code) AS weight
          FROM (SELECT m.code, m.health_center_code, p.code AS prefecture_code, p.people,
                       1 / (1 + ROW_NUMBER() OVER (PARTITION BY p.code ORDER BY m.code)) AS part
                  FROM bench_prefecture p
                  JOIN health_center h ON h.prefecture_code = p.code
                  JOIN municipality m ON m.health_center_code = h.code) parts) weights;

CREATE TEMPORARY TABLE bench_slot (slot INT PRIMARY KEY, municipality_code VARCHAR(5), health_center_code VARCHAR(10));

INSERT INTO bench_slot
SELECT s.seq, w.municipality_code, w.health_center_code
  FROM seq_0_to_9999 s
  JOIN bench_weight w ON w.until = (SELECT MIN(x.until) FROM bench_weight x WHERE x.until > s.seq / 10000);

INSERT INTO institution (institution_id, id, version, kind, name, kana, code, municipality_code, health_center_code, address,
                         phone, email, opened_on, closed_on)
SELECT i, i, 1, kind,
       CONCAT(ELT(1 + h DIV 7 MOD 20, 'ふじ', 'さくら', 'みどり', 'あおぞら', 'ひまわり', '中央', '駅前', '南', '北', '山本', '佐藤', '鈴木', '高橋', '田中',
                  '渡辺', '伊藤', '中村', '小林', '加藤', '吉田'),
              ELT(1 + h DIV 140 MOD 12, '台', '町', '', '丘', '橋', '川', '野', '浜', '坂', '谷', '島', '森'), i MOD 997,
              ELT(FIELD(kind, 'HOSPITAL', 'CLINIC_WITH_BEDS', 'CLINIC', 'DENTAL_CLINIC', 'MATERNITY_HOME', 'PHARMACY'),
                  '病院', 'クリニック', ELT(1 + h DIV 1680 MOD 4, '内科医院', '皮膚科', '眼科', '小児科医院'), '歯科医院', '助産所', '薬局')),
       CONCAT(ELT(1 + h DIV 7 MOD 20, 'フジ', 'サクラ', 'ミドリ', 'アオゾラ', 'ヒマワリ', 'チュウオウ', 'エキマエ', 'ミナミ', 'キタ', 'ヤマモト', 'サトウ', 'スズキ',
                  'タカハシ', 'タナカ', 'ワタナベ', 'イトウ', 'ナカムラ', 'コバヤシ', 'カトウ', 'ヨシダ'),
              ELT(1 + h DIV 140 MOD 12, 'ダイ', 'マチ', '', 'オカ', 'バシ', 'カワ', 'ノ', 'ハマ', 'ザカ', 'ダニ', 'シマ', 'モリ'), i MOD 997),
       LPAD(i, 10, '0'), municipality_code, health_center_code, '1-1', '000-000-0000', NULL,
       IF(h MOD 50 = 0, DATE'${first_day}' + INTERVAL h MOD 300 DAY, '2010-04-01'),
       IF(h MOD 101 = 0, DATE'${first_day}' + INTERVAL h MOD 360 DAY, NULL)
  FROM (SELECT 10000000 + s.seq AS i, CRC32(s.seq) AS h, b.municipality_code, b.health_center_code,
               CASE WHEN CRC32(s.seq) MOD 1000 < 32 THEN 'HOSPITAL' WHEN CRC32(s.seq) MOD 1000 < 57 THEN 'CLINIC_WITH_BEDS'
                    WHEN CRC32(s.seq) MOD 1000 < 445 THEN 'CLINIC' WHEN CRC32(s.seq) MOD 1000 < 715 THEN 'DENTAL_CLINIC'
                    WHEN CRC32(s.seq) MOD 1000 < 724 THEN 'MATERNITY_HOME' ELSE 'PHARMACY' END AS kind
          FROM seq_1_to_${n} s JOIN bench_slot b ON b.slot = s.seq * 6181 MOD 10000) made;

-- Items by their place in the edition in force; 0 is the gate question.
CREATE TABLE bench_item (edition_id VARCHAR(10), audience VARCHAR(20), place INT, item_id VARCHAR(20), control_id VARCHAR(10),
                         wording_digest VARCHAR(64), items INT, PRIMARY KEY (audience, place));

INSERT INTO bench_item
SELECT e.id, e.audience, ROW_NUMBER() OVER (PARTITION BY e.id ORDER BY i.position) - 1, i.id, i.control_id, i.wording_digest,
       COUNT(*) OVER (PARTITION BY e.id)
  FROM checklist_edition e JOIN checklist_item i ON i.edition_id = e.id
 WHERE e.status = 'LOADED' AND e.audience IN ('INSTITUTION', 'PHARMACY') AND i.requirement = 'REQUIRED'
   AND e.fiscal_year = (SELECT MAX(x.fiscal_year) FROM checklist_edition x
                         WHERE x.audience = e.audience AND x.status = 'LOADED' AND x.fiscal_year <= ${year});

-- This year: 15 in 100 untouched, 5 without a system, 25 half way, 25 complete, 30 with every answer はい.
-- The year before: two thirds answered everything.
INSERT INTO checklist_response (institution_id, id, version, fiscal_year, vendor_id, edition_id, standing, applicable, answered,
                                yes_count, no_count, not_required_count, next_target_on, last_activity_at, submission_state)
SELECT i, i * 10 + back, 1, ${year} - back, 0, edition_id, standing, IF(standing = 'NO_SYSTEM', 1, items), answered,
       IF(standing = 'NO_SYSTEM', 0, answered - no_count), IF(standing = 'NO_SYSTEM', 1, no_count), 0,
       IF(no_count > 0, LEAST(DATE'${today}' - INTERVAL 40 DAY + INTERVAL h MOD 120 DAY, DATE'${last_day}') - INTERVAL back YEAR, NULL),
       TIMESTAMP(LEAST(DATE'${first_day}' + INTERVAL h MOD 230 DAY, DATE'${today}' - INTERVAL 1 DAY)) - INTERVAL back YEAR + INTERVAL h MOD 30000 SECOND,
       ELT(1 + IF(standing IN ('COMPLETE', 'ACHIEVED', 'NO_SYSTEM'), h DIV 3 MOD 4, 0), 'NOT_SUBMITTED', 'SUBMITTED', 'RETURNED', 'ACCEPTED')
  FROM (SELECT d.*, CASE standing WHEN 'NO_SYSTEM' THEN 1 WHEN 'IN_PROGRESS' THEN 3 + h MOD 14 ELSE items END AS answered,
               CASE standing WHEN 'COMPLETE' THEN 1 + h MOD 4 WHEN 'IN_PROGRESS' THEN h MOD 2 ELSE 0 END AS no_count
          FROM (SELECT n.institution_id AS i, b.back, e.edition_id, e.items, CRC32(n.institution_id + b.back) AS h,
                       CASE WHEN b.back = 1 THEN IF(CRC32(n.institution_id) MOD 3 = 0, 'COMPLETE', 'ACHIEVED')
                            WHEN CRC32(n.institution_id) MOD 100 < 20 THEN 'NO_SYSTEM'
                            WHEN CRC32(n.institution_id) MOD 100 < 45 THEN 'IN_PROGRESS'
                            WHEN CRC32(n.institution_id) MOD 100 < 70 THEN 'COMPLETE' ELSE 'ACHIEVED' END AS standing
                  FROM institution n
                  JOIN (SELECT 0 AS back UNION ALL SELECT 1) b
                  JOIN bench_item e ON e.place = 0 AND e.audience = IF(n.kind = 'PHARMACY', 'PHARMACY', 'INSTITUTION')
                 WHERE IF(b.back = 0, CRC32(n.institution_id) MOD 100 >= 15, CRC32(n.institution_id) MOD 3 > 0)) d) made;
