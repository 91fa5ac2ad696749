package jp.mimamori.contact;

import java.util.ArrayList;
import java.util.List;

/**
 * What an institution writes down about a contact outside. For a contact of everybody's, null means
 * "as everybody's".
 *
 * @param note 証券番号, 契約番号 and the like
 * @param leftOut この施設では使わない
 */
public record OutsideDetails(
    String name, String phone, String email, String hours, String note, boolean leftOut) {

  private static final int NAME_MAX = 120;
  private static final int NOTE_MAX = 400;

  public OutsideDetails {
    name = Typed.plain(name);
    phone = Typed.plain(phone);
    email = Typed.email(email);
    hours = Typed.plain(hours);
    note = Typed.plain(note);
  }

  /**
   * @param own whether it is the institution's own contact, which needs a name
   */
  List<ChartFault> faults(boolean own) {
    List<ChartFault> faults = new ArrayList<>();
    if (own && name == null) {
      faults.add(ChartFault.NAME_MISSING);
    }
    if (Typed.isLonger(name, NAME_MAX)) {
      faults.add(ChartFault.NAME_TOO_LONG);
    }
    if (Typed.isNoPhone(phone)) {
      faults.add(ChartFault.PHONE_UNREADABLE);
    }
    if (Typed.isNoEmail(email)) {
      faults.add(ChartFault.EMAIL_UNREADABLE);
    }
    if (Typed.isLonger(hours, NAME_MAX)) {
      faults.add(ChartFault.HOURS_TOO_LONG);
    }
    if (Typed.isLonger(note, NOTE_MAX)) {
      faults.add(ChartFault.NOTE_TOO_LONG);
    }
    return faults;
  }
}
