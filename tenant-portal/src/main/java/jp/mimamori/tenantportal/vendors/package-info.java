/** The register of vendors, and what they are asked. */
package jp.mimamori.tenantportal.vendors;
