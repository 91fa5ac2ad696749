package jp.mimamori.infra.backup;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup must hold.
 *
 * @param madeAt when it was begun
 * @param files SHA-256 by file name
 * @param rows number of rows by {@code schema.table}
 */
record Manifest(Instant madeAt, Map<String, String> files, Map<String, Long> rows) {

  static final String FILE = "manifest.json";

  Manifest {
    files = new TreeMap<>(files);
    rows = new TreeMap<>(rows);
  }

  void write(Path folder) throws IOException {
    JsonObjectBuilder sums = Json.createObjectBuilder();
    files.forEach(sums::add);
    JsonObjectBuilder counts = Json.createObjectBuilder();
    rows.forEach(counts::add);
    JsonObject json =
        Json.createObjectBuilder()
            .add("madeAt", madeAt.toString())
            .add("sha256", sums)
            .add("rows", counts)
            .build();
    try (OutputStream out = Files.newOutputStream(folder.resolve(FILE));
        JsonWriter writer =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out)) {
      writer.writeObject(json);
    }
  }

  static Manifest read(Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(FILE));
        JsonReader reader = Json.createReader(in)) {
      JsonObject json = reader.readObject();
      Map<String, String> files = new TreeMap<>();
      json.getJsonObject("sha256")
          .keySet()
          .forEach(name -> files.put(name, json.getJsonObject("sha256").getString(name)));
      Map<String, Long> rows = new TreeMap<>();
      json.getJsonObject("rows")
          .forEach((table, count) -> rows.put(table, ((JsonNumber) count).longValue()));
      return new Manifest(Instant.parse(json.getString("madeAt")), files, rows);
    }
  }

  static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
