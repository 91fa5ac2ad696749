/** What both portals show alike: dates and words in Japanese, messages, error pages. */
package jp.mimamori.ui;
