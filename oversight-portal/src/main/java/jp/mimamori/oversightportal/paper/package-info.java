/** The pages on which a health center enters what came on paper. */
package jp.mimamori.oversightportal.paper;
