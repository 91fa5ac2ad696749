/** The pages on which a health center looks through what was submitted. */
package jp.mimamori.oversightportal.submissions;
