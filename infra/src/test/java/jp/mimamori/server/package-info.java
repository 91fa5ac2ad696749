/** Use cases and walls inside the real server, in the portal's own archive. */
package jp.mimamori.server;
