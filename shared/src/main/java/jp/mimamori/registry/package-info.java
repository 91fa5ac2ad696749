/**
 * 医療機関の台帳: the prefecture's administrator brings it up to date by two public files, the open data
 * of 医療情報ネット and the regional bureau's コード内容別医療機関一覧表. A file is read and compared, a person looks
 * through what it would change, and what was confirmed the database applies ({@code
 * V22__registry.sql}).
 */
package jp.mimamori.registry;
