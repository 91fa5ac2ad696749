-- An officer of one health center reads its institutions alone; the orders of V13 would be gone through for the whole
-- prefecture until fifty of the center are found. By name they stand in this index as listed, for every other order it
-- holds all that is sorted and narrowed by.
ALTER TABLE standing
  ADD KEY by_center (fiscal_year, health_center_code, kana, institution_id,
    municipality_code, kind, standing, submission_state, counts_from, counts_until, due_on, due_before_on, answered,
    yes_count, active_at, idle_since, unanswered_vendor_forms, without_sign_in, without_email);
