package jp.mimamori.isolation;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A marker for each of four institutions, appended to what it keeps as text. Where a marker is
 * read, a text of that institution is read.
 */
final class Canaries implements AutoCloseable {

  /** Institutions of the demo, by the number they have there. */
  static final long FUJI = 1001;

  static final long AOZORA_DENTAL = 1002;
  static final long AOZORA = 1003;
  static final long MIDORI = 1004;

  /** Those in the jurisdiction of 県央保健所; AOZORA lies in that of 長崎市保健所. */
  static final Set<Long> KENOU = Set.of(FUJI, AOZORA_DENTAL, MIDORI);

  private static final Map<String, List<String>> PLACES =
      Map.of(
          "institution", List.of("name", "kana", "address", "phone", "email"),
          "membership", List.of("email"),
          "answer_round", List.of("remarks", "answered_by_name"));

  /** Before a marker in a text that officers never read, not even those in charge. */
  private static final String CLOSED = "closed";

  private final Map<Long, String> markers = new TreeMap<>();
  private final Map<Long, PlantedEvidence> evidences = new TreeMap<>();
  private final KeptRows rows;

  private Canaries(KeptRows rows) {
    this.rows = rows;
  }

  static Canaries planted() throws SQLException {
    Set<Long> institutions = Set.of(FUJI, AOZORA_DENTAL, AOZORA, MIDORI);
    Canaries canaries = new Canaries(new KeptRows(institutions));
    for (long institution : institutions) {
      canaries.plant(institution);
    }
    return canaries;
  }

  private void plant(long institution) throws SQLException {
    byte[] random = new byte[5];
    new SecureRandom().nextBytes(random);
    String marker = "canary" + HexFormat.of().formatHex(random);
    markers.put(institution, marker);
    for (Map.Entry<String, List<String>> place : PLACES.entrySet()) {
      String marked =
          place.getValue().stream()
              .map(column -> column + " = CONCAT(COALESCE(" + column + ", ''), '" + marker + "')")
              .collect(Collectors.joining(", "));
      rows.execute(
          "UPDATE " + place.getKey() + " SET " + marked + " WHERE institution_id = " + institution);
    }
    evidences.put(institution, PlantedEvidence.in(rows, institution, CLOSED + marker));
  }

  PlantedEvidence evidenceOf(long institution) {
    return evidences.get(institution);
  }

  /** A text as somebody would write it who has never seen a marker. */
  static String without(String text) {
    return text.replaceAll("(" + CLOSED + ")?canary[0-9a-f]{10}", "");
  }

  /** Whether there is a text that is for the institution's own people only. */
  boolean isClosed(String text) {
    return text.contains(CLOSED + "canary");
  }

  KeptRows rows() {
    return rows;
  }

  /** The institutions whose text is in this text. */
  Set<Long> in(String text) {
    return markers.keySet().stream()
        .filter(institution -> text.contains(markers.get(institution)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
