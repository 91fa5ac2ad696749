/**
 * The interface for programs of the offices: the same use cases, and so the same permissions and
 * borders, as the pages. Version 1 lies below {@code /api/v1}; its description at {@code /openapi}.
 */
package jp.mimamori.oversightportal.api;
