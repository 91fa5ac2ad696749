package jp.mimamori.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.mimamori.infra.launch.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the database refuses to the people of a vendor, and to institutions, of vendors' things. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VendorWallsIT {

  private static final String ADMINISTRATOR = "vendor-administrator";
  private static final String COLLEAGUE = "vendor-colleague";
  private static final String RIVAL = "vendor-rival";

  /** A trigger's refusal. */
  private static final int REFUSED = 1644;

  private static final int NO_RIGHT = 1143;

  private final long own = Ids.next();
  private final long rivals = Ids.next();
  private final long product = Ids.next();
  private final long clinic = Ids.next();
  private final long request = Ids.next();

  private Sql owner;
  private Sql portal;

  @BeforeAll
  void aVendorHasTwoPeopleAndARival() throws SQLException {
    owner = new Sql(TestDatabase.get().owner());
    portal = new Sql(TestDatabase.get().portal("tenant"));
    for (long organization : new long[] {own, rivals}) {
      owner.update(
          "INSERT INTO vendor_organization (id, version, name, founded_at) VALUES (?, 1, '事業者', ?)",
          organization,
          LocalDateTime.now());
    }
    member(own, ADMINISTRATOR, true);
    member(own, COLLEAGUE, false);
    member(rivals, RIVAL, true);
    owner.update(
        "INSERT INTO vendor_product (id, version, organization_id, name) VALUES (?, 1, ?, '製品')",
        product,
        own);
    document(1, "2026-04-01", null);
    samples().insert("institution", clinic);
    owner.update(
        "INSERT INTO vendor (institution_id, id, version, name, systems, contract_kind, organization_id)"
            + " VALUES (?, ?, 1, '事業者', '電子カルテ', 'OTHER', ?)",
        clinic,
        request,
        own);
    owner.update(
        "INSERT INTO vendor_request (institution_id, id, version, vendor_id, fiscal_year, channel,"
            + " requested_by, requested_at, expires_at, state, organization_id)"
            + " VALUES (?, ?, 1, ?, 2026, 'MAIL', '係', '2026-05-01', '2026-07-01', 'OPEN', ?)",
        clinic,
        request,
        request,
        own);
  }

  private Samples samples() {
    return new Samples(owner, List.of());
  }

  @AfterAll
  void close() {
    portal.close();
    owner.close();
  }

  private void member(long organization, String sub, boolean administrator) {
    owner.update(
        "INSERT INTO vendor_member (id, version, organization_id, person_sub, person_name, joined_on,"
            + " administrator) VALUES (?, 1, ?, ?, '氏名', '2026-04-01', ?)",
        Ids.next(),
        organization,
        sub,
        administrator);
  }

  private void document(int number, String from, String until) {
    owner.update(
        "INSERT INTO vendor_document (id, version, organization_id, product_id, kind, dated_on,"
            + " file_name, file_kind, sha256, size, uploaded_by, uploaded_at, replaced_at)"
            + " VALUES (?, 1, ?, ?, 'MDS', '2026-04-01', ?, 'PDF', '', 1, '係', ?, ?)",
        Ids.next(),
        own,
        product,
        "MDS" + number,
        from,
        until);
  }

  private int admit(long organization, String sub) {
    return portal.error(
        "INSERT INTO vendor_admission (id, version, organization_id, person_sub, person_name,"
            + " joined_on, administrator) VALUES (?, 1, ?, ?, '氏名', ?, TRUE)",
        Ids.next(),
        organization,
        sub,
        LocalDate.of(2026, 11, 1));
  }

  private int end(String sub) {
    return portal.error(
        "UPDATE vendor_admission SET ended_at = ? WHERE id = ?",
        LocalDateTime.of(2026, 11, 1, 0, 0),
        owner.value("SELECT id FROM vendor_member WHERE person_sub = ?", sub));
  }

  private void speakAs(String person) throws SQLException {
    long connection = portal.number("SELECT CONNECTION_ID()");
    portal.update("SET @institution = NULL, @institution_seal = NULL");
    portal.update(
        "SET @person = ?, @person_seal = ?",
        person,
        new ConnectionSeal(TestDatabase.get().sealKey()).person(connection, person));
  }

  private void enterAs(String person) throws SQLException {
    speakAs(person);
    long connection = portal.number("SELECT CONNECTION_ID()");
    portal.update(
        "SET @institution = ?, @institution_seal = ?",
        String.valueOf(clinic),
        new ConnectionSeal(TestDatabase.get().sealKey()).institution(connection, clinic));
  }

  @Test
  void onlyAnAdministratorLetsPeopleInAndOut() throws SQLException {
    speakAs(COLLEAGUE);
    assertThat(admit(own, "friend")).isEqualTo(REFUSED);
    assertThat(end(ADMINISTRATOR)).isEqualTo(REFUSED);
    speakAs(RIVAL);
    assertThat(admit(own, "friend")).isEqualTo(REFUSED);
    assertThat(admit(Ids.next(), "friend")).as("to found for somebody else").isEqualTo(REFUSED);
    assertThat(end(COLLEAGUE)).isEqualTo(REFUSED);
    speakAs(ADMINISTRATOR);
    assertThat(admit(rivals, "friend")).isEqualTo(REFUSED);
    assertThat(admit(own, RIVAL)).as("a person belongs to one vendor").isNotZero();
    assertThat(admit(own, "friend")).isZero();
    assertThat(end("friend")).isZero();
    assertThat(end("friend")).as("what is over stays over").isEqualTo(REFUSED);
  }

  @Test
  void whoHasLeftSeesNothingAndMembershipsAreReadBehindTheWall() throws SQLException {
    speakAs(ADMINISTRATOR);
    assertThat(admit(own, "passenger")).isZero();
    speakAs("passenger");
    assertThat(portal.column("SELECT id FROM vendor_product")).containsExactly(product);
    speakAs(ADMINISTRATOR);
    assertThat(end("passenger")).isZero();
    speakAs("passenger");
    for (String view : new String[] {"vendor_product", "vendor_member", "vendor_document"}) {
      assertThat(portal.column("SELECT id FROM " + view)).as(view).isEmpty();
    }
    speakAs(RIVAL);
    assertThat(portal.column("SELECT DISTINCT organization_id FROM vendor_member"))
        .containsExactly(rivals);
    assertThat(portal.column("SELECT id FROM vendor_document")).isEmpty();
    assertThat(portal.error("SELECT person_sub FROM vendor_admission")).isEqualTo(NO_RIGHT);
  }

  @Test
  void anInstitutionOpensWhatWasReleasedAndReleasesNothingItself() throws SQLException {
    enterAs("somebody");
    assertThat(portal.column("SELECT file_name FROM released_document")).isEmpty();
    String release = "UPDATE vendor_request SET product_id = ?, released_at = ? WHERE id = ?";
    LocalDateTime day = LocalDateTime.of(2026, 6, 1, 0, 0);
    assertThat(portal.error(release, product, day, request)).isEqualTo(REFUSED);
    enterAs("vendor:" + request);
    assertThat(portal.error(release, product, day, request)).isZero();
    document(2, "2026-06-02", null);
    document(3, "2026-04-01", "2026-05-01");
    enterAs("somebody");
    assertThat(portal.column("SELECT file_name FROM released_document"))
        .as("what there was on the day of the release")
        .containsExactly("MDS1");
    assertThat(
            portal.error(
                "UPDATE vendor_request SET released_at = '2026-12-31' WHERE id = ?", request))
        .isEqualTo(REFUSED);
  }

  @Test
  void theTrailOfAVendorIsItsOwn() throws SQLException {
    String line =
        "INSERT INTO vendor_act (institution_id, id, version, actor_sub, actor_name, action, object)"
            + " VALUES (?, ?, 1, 'x', '氏名', 'KEEP_PRODUCT', '1')";
    speakAs(RIVAL);
    assertThat(portal.error(line, -own, Ids.next())).isNotZero();
    speakAs(COLLEAGUE);
    assertThat(portal.error(line, -own, Ids.next())).isZero();
    assertThat(portal.value("SELECT actor_sub FROM vendor_act")).isEqualTo(COLLEAGUE);
    speakAs(RIVAL);
    assertThat(portal.column("SELECT id FROM vendor_act")).isEmpty();
  }
}
