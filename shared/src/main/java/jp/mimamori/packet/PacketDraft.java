package jp.mimamori.packet;

import java.nio.file.Path;
import java.util.List;

/**
 * A packet on disk, ready to be kept.
 *
 * @param pages of the PDF file
 * @param files the PDF file first
 */
record PacketDraft(int pages, List<File> files) {

  PacketDraft {
    files = List.copyOf(files);
  }

  /**
   * @param path in the zip file
   * @param content on disk; null for an evidence, whose content is kept already
   * @param evidenceVersionId null for what was made
   * @param size bytes
   */
  record File(String path, Path content, Long evidenceVersionId, long size) {}
}
