/** 医療機関の台帳: bringing it up to date by the public files. */
package jp.mimamori.oversightportal.registry;
