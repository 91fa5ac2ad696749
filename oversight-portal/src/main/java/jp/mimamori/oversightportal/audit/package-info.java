/** 職員の操作の記録: what the officers of a prefecture and of its health centers did. */
package jp.mimamori.oversightportal.audit;
