-- The answers of the institutions ${from} to ${to} - 1: one for each item they came to, and for three in ten institutions
-- an earlier いいえ to some items, put right since.
INSERT INTO answer_round (institution_id, id, version, response_id, item_id, control_id, round_no, revision_no, value,
                          confirmed_on, target_on, remarks, wording_digest, answered_by_name, answered_at, latest)
SELECT r.institution_id, r.id * 100 + t.place * 2 + b.again, 1, r.id, t.item_id, t.control_id,
       1 + b.again, 1,
       CASE WHEN b.again = 0 AND r.id MOD 100 < 30 AND t.place BETWEEN 8 AND 13 THEN 'NO'
            WHEN t.place = 0 THEN IF(r.standing = 'NO_SYSTEM', 'NO', 'YES')
            WHEN t.place <= r.no_count THEN 'NO' ELSE 'YES' END,
       DATE(r.last_activity_at),
       CASE WHEN b.again = 0 AND r.id MOD 100 < 30 AND t.place BETWEEN 8 AND 13 THEN DATE(r.last_activity_at)
            WHEN t.place BETWEEN 1 AND r.no_count THEN r.next_target_on END,
       IF(r.id MOD 5 = 0, '毎月確認しています。', NULL), t.wording_digest, '佐藤 花子', r.last_activity_at,
       b.again = 1 OR NOT (r.id MOD 100 < 30 AND t.place BETWEEN 8 AND 13)
  FROM checklist_response r
  JOIN bench_item t ON t.edition_id = r.edition_id AND t.place < r.answered
  JOIN (SELECT 0 AS again UNION ALL SELECT 1) b
    ON b.again = 0 OR r.id MOD 100 < 30 AND t.place BETWEEN 8 AND 13
 WHERE r.institution_id >= ${from} AND r.institution_id < ${to};
