/** Printed documents: tagged A4 PDF with embedded fonts. */
package jp.mimamori.print;
