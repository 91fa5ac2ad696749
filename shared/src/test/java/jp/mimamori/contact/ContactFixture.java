package jp.mimamori.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.mimamori.identity.Actor;
import jp.mimamori.vendor.ContractKind;
import jp.mimamori.vendor.Vendor;
import jp.mimamori.vendor.VendorDetails;

/** Charts for tests of what is made of them. */
public final class ContactFixture {

  private ContactFixture() {}

  /** With one administrator, 院長 太郎. */
  public static ChartSheet sheet(String institutionName, LocalDate today) {
    return new ChartSheet(
        institutionName, new ContactChart(today), List.of(head()), List.of(), today);
  }

  /**
   * The same, confirmed today, with a vendor.
   *
   * @param vendorPhone null where nobody knows it
   * @param offices outside whose numbers are known
   */
  public static ChartSheet confirmed(
      LocalDate today, String vendorPhone, ContactCategory... offices) {
    ContactChart chart = new ContactChart(today);
    chart.confirm(new Actor("sub", "諫早 花子", "STAFF"), today);
    Stream<OutsideBox> known = Stream.of(offices).map(ContactFixture::office);
    return new ChartSheet(
        "ふじ内科医院",
        chart,
        List.of(head()),
        Stream.concat(Stream.of(vendor(vendorPhone)), known).toList(),
        today);
  }

  private static ContactPerson head() {
    return new ContactPerson(
        new PersonDetails(
            "院長 太郎",
            "院長",
            Set.of(ContactRole.ADMINISTRATOR, ContactRole.SAFETY_MANAGER),
            1,
            "0957-00-0001",
            null,
            null,
            null));
  }

  private static OutsideBox vendor(String phone) {
    return OutsideBox.of(
        new Vendor(
            new VendorDetails(
                "長崎レセコン", "レセコン", ContractKind.MAINTENANCE, null, null, null, phone, null, null)));
  }

  private static OutsideBox office(ContactCategory category) {
    ExternalContact known =
        new ExternalContact() {
          @Override
          public ContactCategory getCategory() {
            return category;
          }

          @Override
          public String getPhone() {
            return "095-000-0000";
          }
        };
    return OutsideBox.of(known, null);
  }
}
