/** The job that sends what is due. */
package jp.mimamori.tenantportal.mail;
