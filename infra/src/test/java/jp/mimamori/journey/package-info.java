/** What people set out to do, from beginning to end and across both portals. */
package jp.mimamori.journey;
