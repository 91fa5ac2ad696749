package jp.mimamori.infra.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.files.FileKind;
import jp.mimamori.infra.launch.Person;
import jp.mimamori.infra.reference.ReferenceEditions;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.vendorform.FormDraft;
import jp.mimamori.vendorform.KeptAnswers;
import jp.mimamori.vendorform.KeptAnswers.Kept;

/** The account of one vendor: two people, two products, one of them with its disclosure. */
final class VendorAccount {

  static final long ORGANIZATION = 9001;
  static final long PRODUCT = 900101;
  static final String PRODUCT_LABEL = "みなとカルテ 5.2";
  private static final long OLDER_PRODUCT = 900102;

  private VendorAccount() {}

  static void write(LocalDate today, Rows rows) throws SQLException {
    Person person =
        Person.all().stream().filter(p -> p.role().equals("VENDOR")).findFirst().orElseThrow();
    FiscalYear year = FiscalYear.of(today);
    LocalDate since = year.previous().firstDay().plusMonths(1);
    rows.add(
        "vendor_organization",
        "id, version, name, founded_at",
        ORGANIZATION,
        1,
        person.scope(),
        Vendors.at(since, 11));
    member(1, person.sub(), person.name(), null, true, since, rows);
    Random random = new Random(ORGANIZATION);
    String colleague = Staff.any("family", random) + " " + Staff.any("given", random);
    member(2, "demo-vendor-2", colleague, "support@minato-iryo.example", false, since, rows);
    ReferenceEditions editions = new ReferenceEditions();
    product(PRODUCT, "みなとカルテ", "5.2", editions.inForce(Audience.VENDOR, year), person, since, rows);
    ChecklistEdition before = editions.inForce(Audience.VENDOR, year.previous().previous());
    product(OLDER_PRODUCT, "みなとレセ", "3.1", before, person, since, rows);
    disclosure(person, since, rows);
  }

  private static void member(
      int number,
      String sub,
      String name,
      String email,
      boolean administrator,
      LocalDate since,
      Rows rows)
      throws SQLException {
    rows.add(
        "vendor_member",
        "id, version, organization_id, person_sub, person_name, joined_on, email, administrator",
        ORGANIZATION * 10 + number,
        1,
        ORGANIZATION,
        sub,
        name,
        since.plusDays(number),
        email,
        administrator);
  }

  /** Answered はい for the edition that was in force then. */
  private static void product(
      long id,
      String name,
      String version,
      ChecklistEdition edition,
      Person by,
      LocalDate since,
      Rows rows)
      throws SQLException {
    List<Kept> kept =
        edition.getItems().stream()
            .filter(item -> !List.of("RMT", "PAT", "REU", "SRC").contains(item.getControlId()))
            .map(
                item ->
                    new Kept(
                        item.getControlId(),
                        item.getGroupName() == null ? "" : item.getGroupName(),
                        item.getWording(),
                        new FormDraft.Entry("YES", "", "")))
            .toList();
    boolean current = id == PRODUCT;
    rows.add(
        "vendor_product",
        "id, version, organization_id, name, product_version, mds_on, disclosure, answered_by, "
            + "answers, answered_at",
        id,
        1,
        ORGANIZATION,
        name,
        version,
        current ? since : null,
        current ? null : "サポート窓口（095-000-1201）へご連絡ください。",
        by.name(),
        new KeptAnswers(by.name(), kept).toJson(),
        Vendors.at(since.plusDays(20), 14));
  }

  private static void disclosure(Person by, LocalDate since, Rows rows) throws SQLException {
    Paper mds = Paper.pdf("医療情報セキュリティ開示書（MDS）", PRODUCT_LABEL + "　見本。実在の製品のものではありません。");
    rows.add(
        "vendor_document",
        "id, version, organization_id, product_id, kind, dated_on, file_name, file_kind, sha256, "
            + "size, uploaded_by, uploaded_at",
        PRODUCT * 10,
        1,
        ORGANIZATION,
        PRODUCT,
        "MDS",
        since,
        "MDS_みなとカルテ_5.2.pdf",
        FileKind.PDF.name(),
        mds.sha256(),
        mds.content().length,
        by.name(),
        Vendors.at(since.plusDays(20), 15));
    rows.add(
        "vendor_document_chunk",
        "id, version, organization_id, document_id, position, content",
        PRODUCT * 10,
        1,
        ORGANIZATION,
        PRODUCT * 10,
        0,
        mds.content());
  }
}
