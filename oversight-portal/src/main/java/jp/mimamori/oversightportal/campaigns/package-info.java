/** 督促: reminding the institutions of a list, and looking at what came of it. */
package jp.mimamori.oversightportal.campaigns;
