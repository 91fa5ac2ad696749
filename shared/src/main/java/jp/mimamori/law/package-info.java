/** Numbers, dates and calendars that laws and notices fix, each with its source. */
package jp.mimamori.law;
