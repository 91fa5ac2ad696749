/** What a vendor sees who was sent a link: the only pages of this portal without account. */
package jp.mimamori.tenantportal.vendor;
