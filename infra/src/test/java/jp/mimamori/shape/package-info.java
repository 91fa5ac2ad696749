/** The shape of the sources: rules that a compiler does not know. */
package jp.mimamori.shape;
