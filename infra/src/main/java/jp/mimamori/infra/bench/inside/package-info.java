/** What the bench puts into the institutions' archive to call its use cases without pages. */
package jp.mimamori.infra.bench.inside;
