/** The editions of the checklist: for the administrators who keep them. */
package jp.mimamori.oversightportal.editions;
