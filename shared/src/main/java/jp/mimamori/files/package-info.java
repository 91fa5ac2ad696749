/**
 * Files that come from outside and files that are handed out: what an upload must be like, CSV in
 * and out, and the rules for Japanese text in them.
 */
package jp.mimamori.files;
