/** The pages on which an institution submits its forms and follows what became of them. */
package jp.mimamori.tenantportal.submission;
