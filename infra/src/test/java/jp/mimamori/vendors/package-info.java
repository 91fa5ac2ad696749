/** Asking vendors, and what they answer, from the first click to the printed proof. */
package jp.mimamori.vendors;
