/** 招待コード: from a letter or a mail to an institution's first administrator. */
package jp.mimamori.tenantportal.invitation;
