/**
 * 検査に持っていくもの: everything that an inspection asks for as one PDF file with bookmarks, and as a zip
 * file with the evidence. What it holds and lacks is computed ({@link
 * jp.mimamori.packet.CheckPacket}); it is put together in the background in the name of the person
 * who asked ({@link jp.mimamori.packet.MakePackets}) and kept for some days.
 */
package jp.mimamori.packet;
