/** 連携プログラム: which programs of the offices may read, and what. */
package jp.mimamori.oversightportal.tools;
