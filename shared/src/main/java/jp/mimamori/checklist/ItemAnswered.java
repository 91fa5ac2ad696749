package jp.mimamori.checklist;

import java.time.Instant;

/** An institution answered an item, or corrected a slip. */
public record ItemAnswered(
    long institutionId, Round round, Respondent by, Instant at, boolean correction) {}
