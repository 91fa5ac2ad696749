/** インシデント, as officers see and keep it. */
package jp.mimamori.oversightportal.incidents;
