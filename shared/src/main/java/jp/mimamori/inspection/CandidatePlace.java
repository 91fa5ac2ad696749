package jp.mimamori.inspection;

/** The place of an institution among the candidates, which are ordered by kana. */
public record CandidatePlace(String kana, long institutionId) {}
