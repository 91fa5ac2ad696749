/** バックアップ. */
package jp.mimamori.tenantportal.backup;
