/** 立入検査: the plan of a year, letters, the visit on a tablet, results and what is put right. */
package jp.mimamori.oversightportal.inspections;
