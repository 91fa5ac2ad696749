/** 非常時の備え: what there is in case the systems are down, and the continuity plan. */
package jp.mimamori.tenantportal.continuity;
