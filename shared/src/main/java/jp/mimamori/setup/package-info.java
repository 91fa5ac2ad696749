/**
 * はじめの設定: six plain questions in an institution's first hour. The answers are kept step by step and
 * only then become the gate's answer, systems and vendors; 「わからない」 becomes something to do, never a
 * はい.
 */
package jp.mimamori.setup;
