package jp.mimamori.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an institution writes down about a person on its chart.
 *
 * @param callOrder 1 is called first; null if nothing was entered
 * @param deputyId who is called when this person cannot be reached, or null
 */
public record PersonDetails(
    String name,
    String title,
    Set<ContactRole> roles,
    Integer callOrder,
    String phone,
    String mobile,
    String email,
    Long deputyId) {

  private static final int NAME_MAX = 100;

  /** More people than this are nobody's order of calling. */
  private static final int ORDER_MAX = 99;

  public PersonDetails {
    name = Typed.plain(name);
    title = Typed.plain(title);
    roles = Set.copyOf(roles);
    phone = Typed.plain(phone);
    mobile = Typed.plain(mobile);
    email = Typed.email(email);
  }

  List<ChartFault> faults() {
    List<ChartFault> faults = new ArrayList<>();
    if (name == null) {
      faults.add(ChartFault.NAME_MISSING);
    } else if (Typed.isLonger(name, NAME_MAX)) {
      faults.add(ChartFault.NAME_TOO_LONG);
    }
    if (Typed.isLonger(title, NAME_MAX)) {
      faults.add(ChartFault.TITLE_TOO_LONG);
    }
    if (callOrder == null || callOrder < 1 || callOrder > ORDER_MAX) {
      faults.add(ChartFault.ORDER_UNREADABLE);
    }
    if (phone == null && mobile == null) {
      faults.add(ChartFault.PHONE_MISSING);
    }
    if (Typed.isNoPhone(phone)) {
      faults.add(ChartFault.PHONE_UNREADABLE);
    }
    if (Typed.isNoPhone(mobile)) {
      faults.add(ChartFault.MOBILE_UNREADABLE);
    }
    if (Typed.isNoEmail(email)) {
      faults.add(ChartFault.EMAIL_UNREADABLE);
    }
    return faults;
  }
}
