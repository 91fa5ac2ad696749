/**
 * 連絡体制図 (manual of the checklist, slide 5-10 of the prefecture) and the one-page sheet for the
 * wall: whom to call in which order when the systems are down. Both go to paper, so both know
 * whether the last printed copy still says the same.
 */
package jp.mimamori.contact;
