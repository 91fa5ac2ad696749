/** 県に見せる範囲: what a prefecture sees of the institutions of a city with its own health center. */
package jp.mimamori.oversightportal.centers;
