/**
 * What holds for every response of both portals: security headers and the session cookie's name.
 */
package jp.mimamori.web;
