package jp.mimamori.infra.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Generated secrets, one per file, readable by the owner only. They are made when first asked for
 * and stay the same until the data directory is cleared. Also the layout of a MicroProfile secrets
 * directory: file name = configuration key.
 */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /** Short words that Japanese readers type without error. */
  private static final List<String> WORDS =
      List.of(
          "sakura", "ume", "take", "matsu", "kiku", "fuji", "tsuki", "hoshi", "kaze", "umi", "yama",
          "kawa", "mori", "sora", "yuki", "ame", "niji", "hana", "midori", "aoba", "wakaba", "kusa",
          "tane", "mame", "kome", "mugi", "sato", "machi", "hashi", "minato", "fune", "shima",
          "nami", "suna", "iwa", "taki", "ike", "numa", "hikari", "asahi", "haru", "natsu", "aki",
          "fuyu", "tori", "usagi", "kitsune", "tanuki", "shika", "kuma", "kame", "tai", "ebi",
          "momo", "nashi", "mikan", "budou", "kaki", "kuri", "yuzu", "imo", "negi", "kabu", "goma");

  private final Path directory;

  Secrets(Path directory) {
    this.directory = directory;
  }

  Path directory() {
    return directory;
  }

  /** A secret for machines: 192 random bits in hexadecimal digits. */
  String token(String name) {
    return keep(name, () -> randomHex(24));
  }

  /** A password for people, such as {@code mikan-hoshi-umi-4821}. */
  String password(String name) {
    return keep(
        name, () -> word() + "-" + word() + "-" + word() + "-" + (1000 + RANDOM.nextInt(9000)));
  }

  /** A 160-bit secret for one-time passwords, in Base32 as authenticator apps take it. */
  String base32(String name) {
    return keep(
        name,
        () ->
            RANDOM
                .ints(32, 0, BASE32.length())
                .mapToObj(BASE32::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
  }

  /** Writes a value that was made elsewhere. */
  void put(String name, String value) {
    Path file = directory.resolve(name);
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String randomHex(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  private String keep(String name, Supplier<String> maker) {
    Path file = directory.resolve(name);
    try {
      if (Files.notExists(file)) {
        put(name, maker.get());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String word() {
    return WORDS.get(RANDOM.nextInt(WORDS.size()));
  }
}
