/** The pages of the yearly checklist. */
package jp.mimamori.tenantportal.checklist;
