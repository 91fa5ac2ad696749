package jp.mimamori.ui;

/**
 * A form was taken, so what had been typed into it is no longer a draft.
 *
 * @param page path and query of the page that held the form
 */
public record FormDone(String page) {}
