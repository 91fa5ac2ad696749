package jp.mimamori.oversight;

import java.io.Serializable;

/**
 * The place of an institution in an ordered list. A page that begins behind a place is found by an
 * index, however far down the list it is.
 *
 * @param value what the list is ordered by; serializable
 * @param institutionId tells apart those with the same value
 */
public record ListPlace(Object value, long institutionId) implements Serializable {}
