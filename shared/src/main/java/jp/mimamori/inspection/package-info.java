/**
 * 立入検査 (医療法第25条第1項): a health center plans its year, tells institutions, writes down what it finds
 * at the visit, tells the result, and follows what is put right until all is settled. What it keeps
 * to itself and what it tells are different tables: {@code V21__inspections.sql}.
 */
package jp.mimamori.inspection;
