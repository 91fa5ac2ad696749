package jp.mimamori.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotographTest {

  private static final String PLACE = "N32.84 E130.05";

  @TempDir Path folder;

  private static byte[] picture() throws IOException {
    BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 64; x++) {
      for (int y = 0; y < 48; y++) {
        image.setRGB(x, y, x * 4000 + y * 77);
      }
    }
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", jpeg);
    return jpeg.toByteArray();
  }

  /** With a segment behind the first marker, and something behind the end. */
  private static byte[] taken(byte[] picture, int marker, byte[] segment) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(picture, 0, 2);
    out.writeShort(0xFF00 | marker);
    out.writeShort(segment.length + 2);
    out.write(segment);
    out.write(picture, 2, picture.length - 2);
    out.writeBytes("a second picture taken at " + PLACE);
    return bytes.toByteArray();
  }

  private static byte[] exif(ByteOrder order, int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(100);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
    exif.order(order).putShort((short) 42).putInt(8).putShort((short) 2);
    exif.putShort((short) 0x010F).putShort((short) 2).putInt(4).putInt(0);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    exif.putShort((short) 0).putInt(0);
    exif.put(PLACE.getBytes(StandardCharsets.US_ASCII));
    return exif.array();
  }

  private byte[] stripped(byte[] jpeg) throws IOException {
    Path file = Files.write(folder.resolve("photo.jpg"), jpeg);
    Photograph.strip(file);
    return Files.readAllBytes(file);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void thePlaceGoesAndThePictureStays() throws IOException {
    byte[] picture = picture();
    byte[] stripped = stripped(taken(picture, 0xE1, exif(ByteOrder.BIG_ENDIAN, 1)));
    assertThat(stripped).isEqualTo(picture);
    assertThat(text(stripped)).doesNotContain(PLACE, "Exif");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BIG_ENDIAN", "LITTLE_ENDIAN"})
  void itStaysUpright(String order) throws IOException {
    ByteOrder bytes = order.equals("BIG_ENDIAN") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    byte[] stripped = stripped(taken(picture(), 0xE1, exif(bytes, 6)));
    assertThat(text(stripped))
        .doesNotContain(PLACE)
        .contains("Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006");
    assertThat(ImageIO.read(new ByteArrayInputStream(stripped)).getWidth()).isEqualTo(64);
    assertThat(stripped(stripped)).as("the second time").isEqualTo(stripped);
  }

  @ParameterizedTest
  @ValueSource(ints = {0xE1, 0xE2, 0xED, 0xFE})
  void whateverElseStandsBesideThePictureGoes(int marker) throws IOException {
    byte[] picture = picture();
    byte[] note = ("http://ns.adobe.com/xap/1.0/\0" + PLACE).getBytes(StandardCharsets.US_ASCII);
    assertThat(stripped(taken(picture, marker, note))).isEqualTo(picture);
  }

  @Test
  void coloursStay() throws IOException {
    byte[] profile = "ICC_PROFILE\0...".getBytes(StandardCharsets.US_ASCII);
    assertThat(text(stripped(taken(picture(), 0xE2, profile)))).contains("ICC_PROFILE");
  }

  @Test
  void halfAPictureIsRefused() throws IOException {
    byte[] picture = picture();
    for (byte[] half :
        new byte[][] {
          Arrays.copyOf(picture, 3),
          Arrays.copyOf(picture, picture.length / 2),
          Arrays.copyOf(picture, picture.length - 2),
          "\u00ff\u00d8\u00ffnot a picture".getBytes(StandardCharsets.ISO_8859_1)
        }) {
      assertThatThrownBy(() -> stripped(half))
          .isInstanceOfSatisfying(
              UploadRefusedException.class,
              e -> assertThat(e.fault()).isEqualTo(UploadFault.DAMAGED));
    }
  }
}
