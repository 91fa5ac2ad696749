/**
 * 責任分界: who answers for each duty of the guideline's table (seed, 参考 「医療情報システムに対する医療機関等の責任」,
 * 医療情報システムの安全管理に関するガイドライン第6.0版 経営管理編), vendor by vendor.
 */
package jp.mimamori.responsibility;
