package jp.mimamori.tenancy;

import static jp.mimamori.tenancy.Sql.Refused.NO_RIGHT;
import static jp.mimamori.tenancy.Sql.Refused.OUTSIDE_OF_VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.infra.launch.TestDatabase;
import jp.mimamori.isolation.Tally;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Two vendors with accounts, two clinics that asked them, and whoever holds a link: the database's
 * own wall between them, with nothing of Java before it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VendorIsolationIT {

  private static final int REFUSED_BY_TRIGGER = 1644;

  private static final String FIRST = "first-vendor-" + Ids.next();
  private static final String SECOND = "second-vendor-" + Ids.next();

  private final Tally tally = new Tally("vendors' accounts and links");
  private final Tally.Layer reached = tally.layer(null);
  private final long clinicA = Ids.next();
  private final long clinicB = Ids.next();

  private Sql owner;
  private Sql portal;
  private Samples samples;
  private long first;
  private long second;
  private long firstProduct;
  private long secondProduct;

  /** Released by the first vendor to clinic A. */
  private long released;

  /** Asked of the first by clinic B, and of the second by clinic A. */
  private long askedByB;

  private long askedOfSecond;

  @BeforeAll
  void twoVendorsAndTwoClinics() throws SQLException {
    owner = new Sql(TestDatabase.get().owner());
    portal = new Sql(TestDatabase.get().portal("tenant"));
    try (Unit unit = new Unit("tenant", "tenant", 1)) {
      samples = new Samples(owner, unit.descriptors());
    }
    first = organization(FIRST);
    second = organization(SECOND);
    firstProduct = product(first);
    secondProduct = product(second);
    released = request(clinicA, first, "RELEASED");
    owner.update(
        "UPDATE vendor_request SET product_id = ?, released_at = NOW(6) WHERE id = ?",
        firstProduct,
        released);
    askedByB = request(clinicB, first, "OPEN");
    askedOfSecond = request(clinicA, second, "OPEN");
  }

  private long organization(String person) {
    long id = Ids.next();
    owner.update("INSERT INTO vendor_organization VALUES (?, 1, '事業者', NOW(6))", id);
    owner.update(
        "INSERT INTO vendor_member (id, version, organization_id, person_sub, person_name, joined_on, administrator)"
            + " VALUES (?, 1, ?, ?, '氏名', '2026-04-01', TRUE)",
        Ids.next(),
        id,
        person);
    return id;
  }

  private long product(long organization) {
    Map<String, Object> product = samples.row("vendor_product", 0);
    product.put("id", Ids.next());
    product.put("organization_id", organization);
    owner.insert("vendor_product", product);
    long id = (Long) product.get("id");
    owner.update(
        """
        INSERT INTO vendor_document (id, version, organization_id, product_id, kind, dated_on, file_name, file_kind,
               sha256, size, uploaded_by, uploaded_at)
        VALUES (?, 1, ?, ?, 'MDS', '2026-04-01', 'mds.pdf', 'PDF', '', 1, '係', '2026-04-01')
        """,
        id,
        organization,
        id);
    owner.update(
        "INSERT INTO vendor_document_chunk VALUES (?, 1, ?, ?, 0, 'x')", id, organization, id);
    return id;
  }

  private long request(long institution, long organization, String state) {
    long id = samples.insertBelowItsOwnParent("vendor_request", institution);
    owner.update(
        "UPDATE vendor_request SET organization_id = ?, state = ?, draft = ? WHERE id = ?",
        organization,
        state,
        "answers of " + organization,
        id);
    return id;
  }

  @AfterAll
  void report() throws IOException {
    owner.update(
        "DELETE FROM vendor_document_chunk WHERE organization_id IN (?, ?)", first, second);
    owner.update("DELETE FROM vendor_document WHERE organization_id IN (?, ?)", first, second);
    owner.update("DELETE FROM vendor_product WHERE organization_id IN (?, ?)", first, second);
    owner.update("DELETE FROM vendor_member WHERE organization_id IN (?, ?)", first, second);
    owner.update("DELETE FROM vendor_organization WHERE id IN (?, ?)", first, second);
    portal.close();
    owner.close();
    tally.report();
  }

  @Test
  void aVendorSeesItsOwnAndNoOthers() {
    speakAs(FIRST);
    assertThat(portal.column("SELECT id FROM vendor_organization")).containsExactly(first);
    assertThat(portal.column("SELECT id FROM vendor_product")).containsExactly(firstProduct);
    assertThat(portal.column("SELECT person_sub FROM vendor_member")).containsExactly(FIRST);
    assertThat(portal.column("SELECT id FROM addressed_request"))
        .containsExactlyInAnyOrder(released, askedByB);
    assertThat(portal.column("SELECT id FROM vendor_document")).containsExactly(firstProduct);

    speakAs(SECOND);
    assertThat(portal.column("SELECT id FROM vendor_product")).containsExactly(secondProduct);
    assertThat(portal.column("SELECT id FROM addressed_request")).containsExactly(askedOfSecond);
    expectNotSeen("vendor_organization", "id = " + first, "another's name");
    expectNotSeen("vendor_product", "organization_id = " + first, "another's products");
    expectNotSeen("vendor_product", "id = " + firstProduct, "another's product");
    expectNotSeen("vendor_member", "organization_id = " + first, "another's members");
    expectNotSeen("vendor_document", "organization_id = " + first, "another's files");
    expectNotSeen("vendor_document_chunk", "organization_id = " + first, "another's contents");
    expectNotSeen("vendor_act", "TRUE", "what another did");
    expectNotSeen("addressed_request", "id IN (" + released + ", " + askedByB + ")", "requests");
  }

  /**
   * The seal of a person opens no institution: neither forms nor files nor customers' registers.
   */
  @Test
  void aVendorSeesNothingThatInstitutionsOwn() {
    speakAs(FIRST);
    for (String table : samples.tenantTables()) {
      boolean seen = portal.number("SELECT COUNT(*) FROM " + table) > 0;
      reached.attempt("a vendor at " + table, seen);
      assertThat(seen).as(table).isFalse();
    }
  }

  @Test
  void nothingIsWrittenForAnotherVendor() {
    speakAs(SECOND);
    List<Map<String, Object>> before = everythingOfTheFirst();
    refused("UPDATE vendor_product SET name = '' WHERE id = " + firstProduct, 0);
    refused("UPDATE vendor_product SET organization_id = " + first, OUTSIDE_OF_VIEW);
    refused("DELETE FROM vendor_product WHERE id = " + firstProduct, NO_RIGHT);
    refused("UPDATE vendor_organization SET name = '' WHERE id = " + first, 0);
    refused("UPDATE vendor_member SET organization_id = " + first, NO_RIGHT);
    refused("UPDATE addressed_request SET state = 'OPEN'", NO_RIGHT);
    Map<String, Object> product = new LinkedHashMap<>(samples.row("vendor_product", 0));
    product.put("id", Ids.next());
    product.put("organization_id", first);
    refused(Sql.insertInto("vendor_product", product), OUTSIDE_OF_VIEW, product.values().toArray());
    Map<String, Object> member = new LinkedHashMap<>(samples.row("vendor_member", 0));
    member.put("organization_id", first);
    refused(Sql.insertInto("vendor_member", member), NO_RIGHT, member.values().toArray());
    refused(
        "INSERT INTO vendor_admission (id, version, organization_id, person_sub, person_name, joined_on, administrator)"
            + " VALUES (?, 1, ?, 'a-friend', '氏名', '2026-04-01', TRUE)",
        REFUSED_BY_TRIGGER,
        Ids.next(),
        first);
    refused("UPDATE vendor_document SET file_name = '' WHERE organization_id = " + first, 0);
    assertThat(everythingOfTheFirst()).isEqualTo(before);
  }

  private List<Map<String, Object>> everythingOfTheFirst() {
    return owner.rows(
        """
        SELECT o.*, p.*, m.* FROM vendor_organization o
          JOIN vendor_product p ON p.organization_id = o.id
          JOIN vendor_member m ON m.organization_id = o.id
         WHERE o.id = ?
        """,
        first);
  }

  @Test
  void whatWasReleasedToOneClinicIsNotSeenByAnother() {
    enter(clinicB);
    assertThat(portal.column("SELECT id FROM vendor_request")).containsExactly(askedByB);
    expectNotSeen("vendor_request", "id = " + released, "a release to another clinic");
    expectNotSeen("vendor_request", "draft = 'answers of " + second + "'", "answers of the other");
    for (String view :
        List.of(
            "vendor_product",
            "vendor_organization",
            "vendor_member",
            "vendor_document",
            "vendor_document_chunk",
            "released_document",
            "released_document_chunk",
            "addressed_request")) {
      expectNotSeen(view, "TRUE", "a clinic at " + view);
    }
    enter(clinicA);
    assertThat(portal.column("SELECT id FROM vendor_request"))
        .containsExactlyInAnyOrder(released, askedOfSecond);
    assertThat(portal.column("SELECT id FROM released_document")).containsExactly(firstProduct);
    expectNotSeen("released_document", "product_id = " + secondProduct, "what was not released");
  }

  @Test
  void aLinkOpensItsOwnRequestAndNoOther() {
    long one = link(clinicA, released, "hash-of-one");
    long other = link(clinicB, askedByB, "hash-of-other");
    speakAs("link:hash-of-one");
    assertThat(portal.column("SELECT id FROM held_link")).containsExactly(one);
    expectNotSeen("held_link", "request_id = " + askedByB, "another's link");
    speakAs("link:hash-of-other");
    assertThat(portal.column("SELECT request_id FROM held_link")).containsExactly(askedByB);
    expectNotSeen("held_link", "id = " + one, "another's link");
    for (String stranger :
        List.of("link:", "link:%", "link:hash-of-", "hash-of-one", "link:HASH-OF-ONE", FIRST)) {
      speakAs(stranger);
      expectNotSeen("held_link", "TRUE", "a link as " + stranger);
    }
    speakAs("link:hash-of-one");
    for (String table : samples.tenantTables()) {
      expectNotSeen(table, "TRUE", "a link at " + table);
    }
    assertThat(other).isNotEqualTo(one);
  }

  private long link(long institution, long request, String hash) {
    Map<String, Object> link = new LinkedHashMap<>(samples.row("vendor_link", institution));
    link.put("request_id", request);
    link.put("token_hash", hash);
    owner.insert("vendor_link", link);
    return (Long) link.get("id");
  }

  private void expectNotSeen(String view, String where, String what) {
    boolean seen = portal.number("SELECT COUNT(*) FROM " + view + " WHERE " + where) > 0;
    reached.attempt(what, seen);
    assertThat(seen).as(what).isFalse();
  }

  /**
   * @param error what the database answers; 0 where it finds no row to change
   */
  private void refused(String statement, int error, Object... values) {
    int answered = portal.error(statement, values);
    reached.attempt(statement, answered != error);
    assertThat(answered).as(statement).isEqualTo(error);
  }

  private void speakAs(String person) {
    portal.update(
        "SET @institution = NULL, @institution_seal = NULL, @person = ?, @person_seal = ?",
        person,
        key().person(portal.number("SELECT CONNECTION_ID()"), person));
  }

  private void enter(long institution) {
    portal.update(
        "SET @person = NULL, @person_seal = NULL, @institution = ?, @institution_seal = ?",
        Long.toString(institution),
        key().institution(portal.number("SELECT CONNECTION_ID()"), institution));
  }

  private static ConnectionSeal key() {
    return new ConnectionSeal(TestDatabase.get().sealKey());
  }
}
