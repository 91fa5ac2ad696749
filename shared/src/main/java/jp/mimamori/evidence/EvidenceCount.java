package jp.mimamori.evidence;

/**
 * How many evidences there are.
 *
 * @param current not retired
 * @param expired those of them that may not be shown any more
 */
public record EvidenceCount(long current, long expired) {}
