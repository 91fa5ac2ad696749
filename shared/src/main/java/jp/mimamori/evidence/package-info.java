/**
 * 証跡・添付資料: the documents by which an institution shows that it keeps the items of the checklist.
 * Officers see that there are some and of when; titles, names and contents never.
 */
package jp.mimamori.evidence;
