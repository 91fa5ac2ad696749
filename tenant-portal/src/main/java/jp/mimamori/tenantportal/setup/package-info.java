/** The six questions of an institution's first hour. */
package jp.mimamori.tenantportal.setup;
