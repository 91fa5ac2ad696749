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
 * A marker for each of four institutions and two vendors, in what they keep as text. Where a marker
 * is read, a text of that institution or vendor is read.
 */
final class Canaries implements AutoCloseable {

  /** Institutions of the demo, by the number they have there. */
  static final long FUJI = 1001;

  static final long AOZORA_DENTAL = 1002;
  static final long AOZORA = 1003;
  static final long MIDORI = 1004;

  /** A vendor's account, asked by FUJI; {@code hatsu} is its member. */
  static final long VENDOR = 9_100_001;

  /** Another one, asked by MIDORI; {@code sanba} is its member. */
  static final long OTHER_VENDOR = 9_100_002;

  /** Those in the jurisdiction of 県央保健所; AOZORA lies in that of 長崎市保健所. */
  static final Set<Long> KENOU = Set.of(FUJI, AOZORA_DENTAL, MIDORI);

  private static final Map<String, List<String>> PLACES =
      Map.of(
          "institution", List.of("name", "kana", "address", "phone", "email"),
          "membership", List.of("email"),
          "answer_round", List.of("remarks", "answered_by_name"));

  /** Before a marker in a text that officers never read, not even those in charge. */
  private static final String CLOSED = "closed";

  /** Before a marker in a text that a health center wrote for itself. */
  private static final String OFFICES_OWN = "internal";

  private final Map<Long, String> markers = new TreeMap<>();
  private final Map<Long, PlantedEvidence> evidences = new TreeMap<>();
  private final Map<Long, PlantedVendor> vendors = new TreeMap<>();
  private final Map<Long, PlantedAccount> accounts = new TreeMap<>();
  private final Map<Long, PlantedInspection> inspections = new TreeMap<>();
  private final Map<Long, PlantedIncident> incidents = new TreeMap<>();
  private final Map<Long, PlantedLedger> ledgers = new TreeMap<>();
  private final Map<Long, String> feeds = new TreeMap<>();
  private final Map<Long, PlantedAdvisory> advisories = new TreeMap<>();
  private final KeptRows rows;

  private Canaries(KeptRows rows) {
    this.rows = rows;
  }

  static Canaries planted() throws SQLException {
    Set<Long> institutions = Set.of(FUJI, AOZORA_DENTAL, AOZORA, MIDORI);
    Canaries canaries = new Canaries(new KeptRows(institutions));
    canaries.plantAccount(VENDOR, "hatsu");
    canaries.plantAccount(OTHER_VENDOR, "sanba");
    for (long institution : institutions) {
      canaries.plant(institution);
    }
    return canaries;
  }

  private String marker(long whose) {
    byte[] random = new byte[5];
    new SecureRandom().nextBytes(random);
    String marker = "canary" + HexFormat.of().formatHex(random);
    markers.put(whose, marker);
    return marker;
  }

  private void plantAccount(long id, String member) throws SQLException {
    accounts.put(id, PlantedAccount.in(rows, id, marker(id), member));
  }

  private void plant(long institution) throws SQLException {
    String marker = marker(institution);
    for (Map.Entry<String, List<String>> place : PLACES.entrySet()) {
      String marked =
          place.getValue().stream()
              .map(column -> column + " = CONCAT(COALESCE(" + column + ", ''), '" + marker + "')")
              .collect(Collectors.joining(", "));
      rows.execute(
          "UPDATE " + place.getKey() + " SET " + marked + " WHERE institution_id = " + institution);
    }
    evidences.put(institution, PlantedEvidence.in(rows, institution, CLOSED + marker));
    ledgers.put(institution, PlantedLedger.in(rows, institution, CLOSED + marker));
    long account = institution == FUJI ? VENDOR : institution == MIDORI ? OTHER_VENDOR : 0;
    vendors.put(institution, PlantedVendor.in(rows, institution, marker, CLOSED + marker, account));
    PlantedPacket.in(rows, institution, CLOSED + marker);
    PlantedSubmission.in(rows, institution, marker);
    feeds.put(institution, PlantedFeed.in(rows, institution));
    advisories.put(institution, PlantedAdvisory.in(rows, institution, marker));
    incidents.put(institution, PlantedIncident.in(rows, institution, marker));
    PlantedCase.in(rows, institution, incidents.get(institution).id(), OFFICES_OWN + marker);
    inspections.put(
        institution, PlantedInspection.in(rows, institution, marker, OFFICES_OWN + marker));
  }

  /** Address of the feed of somebody of an institution. */
  String feedOf(long institution) {
    return feeds.get(institution);
  }

  PlantedInspection inspectionOf(long institution) {
    return inspections.get(institution);
  }

  PlantedIncident incidentOf(long institution) {
    return incidents.get(institution);
  }

  PlantedAdvisory advisoryOf(long institution) {
    return advisories.get(institution);
  }

  PlantedVendor vendorOf(long institution) {
    return vendors.get(institution);
  }

  PlantedAccount account(long id) {
    return accounts.get(id);
  }

  PlantedEvidence evidenceOf(long institution) {
    return evidences.get(institution);
  }

  PlantedLedger ledgerOf(long institution) {
    return ledgers.get(institution);
  }

  /** A text as somebody would write it who has never seen a marker. */
  static String without(String text) {
    return text.replaceAll("(" + CLOSED + "|" + OFFICES_OWN + ")?canary[0-9a-f]{10}", "");
  }

  /** Whether there is a text that is for the institution's own people only. */
  boolean isClosed(String text) {
    return text.contains(CLOSED + "canary");
  }

  /** Whether there is a text that no institution reads, not even the one that it is about. */
  boolean isOfficesOwn(String text) {
    return text.contains(OFFICES_OWN + "canary");
  }

  KeptRows rows() {
    return rows;
  }

  /** The institutions and vendors whose text is in this text. */
  Set<Long> in(String text) {
    return markers.keySet().stream()
        .filter(institution -> text.contains(markers.get(institution)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public void close() throws SQLException {
    for (PlantedAccount account : accounts.values()) {
      account.remove(rows);
    }
    rows.close();
  }
}
