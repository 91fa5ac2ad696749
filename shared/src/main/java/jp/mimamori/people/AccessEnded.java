package jp.mimamori.people;

/** Somebody may no longer do what open sessions were begun for. */
public record AccessEnded(String sub) {}
