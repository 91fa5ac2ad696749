/**
 * What ledgers, contact chart, backups and continuity plan say to an item of the checklist, and
 * why. One {@link jp.mimamori.facts.FactRule} for each control: the product proposes, the person
 * answers.
 */
package jp.mimamori.facts;
