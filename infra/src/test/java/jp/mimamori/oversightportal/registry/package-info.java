/** 医療機関の台帳 as the prefecture's administrator keeps it. */
package jp.mimamori.oversightportal.registry;
