/**
 * A believable, fictional Nagasaki: institutions, the people in them, and three fiscal years of
 * answers. Everything is the same on every machine; dates move with the day of the first start.
 */
package jp.mimamori.infra.demo;
