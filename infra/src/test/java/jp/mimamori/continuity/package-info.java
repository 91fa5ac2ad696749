/** 非常時の備え in the running product. */
package jp.mimamori.continuity;
