/** For which institution a person acts in this portal. */
package jp.mimamori.tenantportal.signin;
