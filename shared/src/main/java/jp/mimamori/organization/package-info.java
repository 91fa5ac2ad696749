/** Institutions, and the health centers and prefectures that oversee them. */
package jp.mimamori.organization;
