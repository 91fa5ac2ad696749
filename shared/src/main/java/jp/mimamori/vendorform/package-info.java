/**
 * 事業者確認用: a vendor is asked for it by a link that needs no account, reminded after 14 days, and
 * answers on screen or on paper; the record of all that prints as proof.
 */
package jp.mimamori.vendorform;
