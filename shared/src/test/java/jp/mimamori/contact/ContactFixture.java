package jp.mimamori.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Charts for tests of what is made of them. */
public final class ContactFixture {

  private ContactFixture() {}

  /** With one administrator, 院長 太郎. */
  public static ChartSheet sheet(String institutionName, LocalDate today) {
    ContactPerson head =
        new ContactPerson(
            new PersonDetails(
                "院長 太郎",
                "院長",
                Set.of(ContactRole.ADMINISTRATOR, ContactRole.SAFETY_MANAGER),
                1,
                "0957-00-0001",
                null,
                null,
                null));
    return new ChartSheet(
        institutionName, new ContactChart(today), List.of(head), List.of(), today);
  }
}
