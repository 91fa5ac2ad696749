package jp.mimamori.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody writes down in the chronology.
 *
 * @param happenedAt time of the day as 07:40, or null
 * @param text what was done, or what was said
 * @param addressee who was told; null for what was done
 * @param means how, or null
 * @param spokeWith person on the other side, or null
 * @param receiptNo 受付番号, or null
 * @param privacyReport which report to 個人情報保護委員会 it was, or null
 */
public record EntryDetails(
    EntryKind kind,
    LocalDate happenedOn,
    String happenedAt,
    String text,
    String addressee,
    Means means,
    String spokeWith,
    String receiptNo,
    PrivacyReport privacyReport) {

  private static final int TEXT_MAX = 1000;
  private static final int NAME_MAX = 120;
  private static final int RECEIPT_MAX = 60;

  public EntryDetails {
    happenedAt = plain(happenedAt) == null ? null : TypedTime.read(happenedAt.strip());
    text = plain(text);
    addressee = plain(addressee);
    spokeWith = plain(spokeWith);
    receiptNo = plain(receiptNo);
  }

  private static String plain(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  List<EntryFault> faults(LocalDate today) {
    List<EntryFault> faults = new ArrayList<>();
    add(faults, happenedOn == null, EntryFault.DATE_MISSING);
    add(faults, happenedOn != null && happenedOn.isAfter(today), EntryFault.DATE_IN_FUTURE);
    add(faults, happenedAt != null && !TypedTime.isTime(happenedAt), EntryFault.TIME_UNREADABLE);
    add(faults, kind == EntryKind.DONE && text == null, EntryFault.TEXT_MISSING);
    add(faults, isLonger(text, TEXT_MAX), EntryFault.TEXT_TOO_LONG);
    add(faults, kind == EntryKind.TOLD && addressee == null, EntryFault.ADDRESSEE_MISSING);
    add(faults, isLonger(addressee, NAME_MAX), EntryFault.ADDRESSEE_TOO_LONG);
    add(faults, isLonger(spokeWith, NAME_MAX), EntryFault.SPOKE_WITH_TOO_LONG);
    add(faults, isLonger(receiptNo, RECEIPT_MAX), EntryFault.RECEIPT_TOO_LONG);
    return faults;
  }

  private static void add(List<EntryFault> faults, boolean isSo, EntryFault fault) {
    if (isSo) {
      faults.add(fault);
    }
  }

  private static boolean isLonger(String text, int max) {
    return text != null && text.codePointCount(0, text.length()) > max;
  }
}
