/** 検査に持っていくもの, made in the running product. */
package jp.mimamori.packet;
