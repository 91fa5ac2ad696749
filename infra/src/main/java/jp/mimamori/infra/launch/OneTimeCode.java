package jp.mimamori.infra.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an authenticator app would show for a demo person (RFC 6238: SHA-1, 6 digits, 30 seconds).
 */
public final class OneTimeCode {
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int PERIOD_SECONDS = 30;

  private OneTimeCode() {}

  /** Behind {@code infra/code}: prints the code of a demo person who needs one. */
  public static void main(String[] arguments) throws IOException {
    Path runFile = Layout.find().runFile();
    if (arguments.length != 1 || Files.notExists(runFile)) {
      end("使い方: infra/code 利用者名　（infra/run で起動している間に使えます）");
    }
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(runFile))) {
      String secret =
          reader.readObject().getJsonArray("accounts").getValuesAs(JsonObject.class).stream()
              .filter(account -> account.getString("username").equals(arguments[0]))
              .map(account -> account.getString("totpSecret", ""))
              .findFirst()
              .orElse("");
      if (secret.isEmpty()) {
        end(arguments[0] + " という、ワンタイムコードの要る利用者はいません。");
      }
      System.out.println(at(Clock.systemUTC().instant(), secret));
    }
  }

  /**
   * @param base32 the secret as {@code run.json} names it
   * @return six digits
   */
  public static String at(Instant time, String base32) {
    byte[] hash = mac(bytes(base32), time.getEpochSecond() / PERIOD_SECONDS);
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
    return "%06d".formatted(number % 1_000_000);
  }

  private static byte[] mac(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA1", e);
    }
  }

  /** Five bits for each letter, a multiple of eight altogether. */
  private static byte[] bytes(String base32) {
    BigInteger bits = BigInteger.ONE; // keeps leading zeros
    for (char letter : base32.toCharArray()) {
      bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(letter)));
    }
    byte[] marked = bits.toByteArray();
    return Arrays.copyOfRange(marked, 1, marked.length);
  }

  private static void end(String sentence) {
    System.err.println(sentence);
    System.exit(1);
  }
}
