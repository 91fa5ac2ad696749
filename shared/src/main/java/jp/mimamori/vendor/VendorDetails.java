package jp.mimamori.vendor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.people.EmailAddress;

/**
 * What an institution writes down about a vendor.
 *
 * @param systems what the vendor provides: レセコン、電子カルテ
 * @param contractTo last day, or null for a contract that goes on
 * @param responsibility 責任分界: who does what, in plain words
 */
public record VendorDetails(
    String name,
    String systems,
    ContractKind contractKind,
    LocalDate contractFrom,
    LocalDate contractTo,
    String contactName,
    String phone,
    String email,
    String responsibility) {

  /** Longest texts, in characters. */
  private static final int NAME_MAX = 120;

  private static final int SYSTEMS_MAX = 500;
  private static final int CONTACT_MAX = 100;
  private static final int PHONE_MAX = 40;
  private static final int RESPONSIBILITY_MAX = 2000;

  public VendorDetails {
    name = plain(name);
    systems = plain(systems);
    contactName = plain(contactName);
    phone = plain(phone);
    email = EmailAddress.read(email).map(EmailAddress::value).orElse(plain(email));
    responsibility = plain(responsibility);
  }

  private static String plain(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  List<VendorFault> faults() {
    List<VendorFault> faults = new ArrayList<>();
    add(faults, name == null, VendorFault.NAME_MISSING);
    add(faults, isLonger(name, NAME_MAX), VendorFault.NAME_TOO_LONG);
    add(faults, systems == null, VendorFault.SYSTEMS_MISSING);
    add(faults, isLonger(systems, SYSTEMS_MAX), VendorFault.SYSTEMS_TOO_LONG);
    add(faults, contractKind == null, VendorFault.CONTRACT_KIND_MISSING);
    add(faults, endsBeforeItBegins(), VendorFault.CONTRACT_ENDS_BEFORE_IT_BEGINS);
    add(faults, isLonger(contactName, CONTACT_MAX), VendorFault.CONTACT_TOO_LONG);
    add(faults, isLonger(phone, PHONE_MAX), VendorFault.PHONE_TOO_LONG);
    add(faults, isUnreadable(email), VendorFault.EMAIL_UNREADABLE);
    add(faults, isLonger(responsibility, RESPONSIBILITY_MAX), VendorFault.RESPONSIBILITY_TOO_LONG);
    return faults;
  }

  private static void add(List<VendorFault> faults, boolean broken, VendorFault fault) {
    if (broken) {
      faults.add(fault);
    }
  }

  private static boolean isLonger(String text, int max) {
    return text != null && text.codePointCount(0, text.length()) > max;
  }

  private static boolean isUnreadable(String email) {
    return email != null && EmailAddress.read(email).isEmpty();
  }

  private boolean endsBeforeItBegins() {
    return contractFrom != null && contractTo != null && contractTo.isBefore(contractFrom);
  }
}
