/**
 * 予定: everything with a date that an institution has to do, on a page by month, in the calendar of
 * one's own telephone, and once a week by mail. The dates are those of {@link
 * jp.mimamori.todo.ToDos}, asked with another horizon; nothing is stored twice.
 */
package jp.mimamori.calendar;
