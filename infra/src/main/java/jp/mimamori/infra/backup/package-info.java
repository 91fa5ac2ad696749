/**
 * 保存と復元: a consistent copy of the databases that knows what must be in it, and the proof that it
 * can be brought back.
 */
package jp.mimamori.infra.backup;
