package jp.mimamori.oversightportal.api;

/** A parameter that cannot be understood; the message names it and what may stand there. */
class BadQueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadQueryException(String parameter, Object allowed) {
    super(parameter + ": " + allowed);
  }
}
