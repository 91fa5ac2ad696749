/**
 * 提出: an institution hands in the forms of a year as they are at that moment, and its health center
 * accepts them or returns them with comments. Nothing of it is changed afterwards.
 */
package jp.mimamori.submission;
