package jp.mimamori.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A JPEG file without what the camera wrote beside the picture: the place, the owner, the preview,
 * a second picture at the end. The picture itself is copied bit by bit, and it stays upright (Exif
 * tag 0x0112 is written anew).
 */
final class Photograph {

  private static final int MARKER = 0xFF;
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int EXIF = 0xE1;
  private static final int COLOURS = 0xE2;
  private static final int ADOBE = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int COMMENT = 0xFE;

  private static final String EXIF_BEGINS = "Exif\0\0";
  private static final short ORIENTATION = 0x0112;
  private static final short UPRIGHT = 1;

  private final DataInputStream in;
  private final DataOutputStream out;

  private Photograph(DataInputStream in, DataOutputStream out) {
    this.in = in;
    this.out = out;
  }

  /**
   * Rewrites a file in its place.
   *
   * @throws UploadRefusedException if it is no whole JPEG
   */
  static void strip(Path file) throws IOException {
    Path stripped = Files.createTempFile("mimamori-photograph", null);
    try {
      try (DataInputStream in =
              new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
          DataOutputStream out =
              new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(stripped)))) {
        new Photograph(in, out).copy();
      }
      Files.move(stripped, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (EOFException e) {
      throw new UploadRefusedException(UploadFault.DAMAGED);
    } finally {
      Files.deleteIfExists(stripped);
    }
  }

  private void copy() throws IOException {
    expect(in.readUnsignedByte() == MARKER && in.readUnsignedByte() == START);
    write(START);
    for (int marker = nextMarker(); marker != END; ) {
      marker = copy(marker);
    }
    write(END);
  }

  /** Returns the marker after it. */
  private int copy(int marker) throws IOException {
    int length = in.readUnsignedShort() - 2;
    expect(length >= 0);
    byte[] content = new byte[length];
    in.readFully(content);
    if (marker == EXIF) {
      keepOrientation(content);
    } else if (isPicture(marker, content)) {
      write(marker, content);
    }
    return marker == SCAN ? copyScan() : nextMarker();
  }

  private static boolean isPicture(int marker, byte[] content) {
    boolean beside = marker > APP0 && marker <= APP15 || marker == COMMENT;
    return !beside || marker == ADOBE || marker == COLOURS && begins(content, "ICC_PROFILE\0");
  }

  /** The picture's data up to the next marker, which is returned. */
  private int copyScan() throws IOException {
    while (true) {
      int b = in.readUnsignedByte();
      if (b != MARKER) {
        out.write(b);
        continue;
      }
      int next = in.readUnsignedByte();
      while (next == MARKER) {
        next = in.readUnsignedByte();
      }
      if (next != 0 && (next < 0xD0 || next > 0xD7)) {
        return next;
      }
      write(next); // a byte of data that looks like a marker, or a restart
    }
  }

  private int nextMarker() throws IOException {
    expect(in.readUnsignedByte() == MARKER);
    int marker = in.readUnsignedByte();
    while (marker == MARKER) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  private void keepOrientation(byte[] exif) throws IOException {
    short orientation = orientation(exif);
    if (orientation != UPRIGHT) {
      ByteBuffer anew = ByteBuffer.allocate(EXIF_BEGINS.length() + 26);
      anew.put(EXIF_BEGINS.getBytes(StandardCharsets.US_ASCII));
      anew.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
      anew.putShort((short) 1); // entries
      anew.putShort(ORIENTATION).putShort((short) 3).putInt(1).putShort(orientation);
      write(EXIF, anew.array());
    }
  }

  /** Upright where nothing else can be read. */
  private static short orientation(byte[] exif) {
    if (!begins(exif, EXIF_BEGINS)) {
      return UPRIGHT;
    }
    try {
      ByteBuffer tiff =
          ByteBuffer.wrap(exif, EXIF_BEGINS.length(), exif.length - EXIF_BEGINS.length()).slice();
      tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      tiff.position(tiff.getInt(4));
      for (int entries = tiff.getShort(); entries > 0; entries--) {
        short tag = tiff.getShort();
        tiff.getShort();
        tiff.getInt();
        short value = tiff.getShort();
        tiff.getShort();
        if (tag == ORIENTATION && value >= UPRIGHT && value <= 8) {
          return value;
        }
      }
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }

  private static boolean begins(byte[] content, String text) {
    return content.length >= text.length()
        && new String(content, 0, text.length(), StandardCharsets.ISO_8859_1).equals(text);
  }

  private void write(int marker) throws IOException {
    out.write(MARKER);
    out.write(marker);
  }

  private void write(int marker, byte[] content) throws IOException {
    write(marker);
    out.writeShort(content.length + 2);
    out.write(content);
  }

  private static void expect(boolean wellFormed) {
    if (!wellFormed) {
      throw new UploadRefusedException(UploadFault.DAMAGED);
    }
  }
}
