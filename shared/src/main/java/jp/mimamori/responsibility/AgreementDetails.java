package jp.mimamori.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an institution writes down about who answers for what.
 *
 * @param document where it is written, or null
 * @param agreedOn when both sides last talked it over, or null
 * @param shares of the duties of which something is said
 */
public record AgreementDetails(String document, LocalDate agreedOn, Map<Duty, Share> shares) {

  /** Letters. */
  private static final int DOCUMENT_MAX = 200;

  private static final int NOTE_MAX = 500;

  /**
   * @param note how it is shared, or null
   */
  public record Share(Bearer bearer, String note) {
    public Share {
      note = plain(note);
    }
  }

  public AgreementDetails {
    document = plain(document);
    Map<Duty, Share> said = new EnumMap<>(Duty.class);
    said.putAll(shares);
    shares = said;
  }

  private static String plain(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  List<AgreementFault> faults(LocalDate today) {
    List<AgreementFault> faults = new ArrayList<>();
    if (isLonger(document, DOCUMENT_MAX)) {
      faults.add(AgreementFault.DOCUMENT_TOO_LONG);
    }
    if (agreedOn != null && agreedOn.isAfter(today)) {
      faults.add(AgreementFault.AGREED_IN_FUTURE);
    }
    if (shares.values().stream().anyMatch(share -> isLonger(share.note(), NOTE_MAX))) {
      faults.add(AgreementFault.NOTE_TOO_LONG);
    }
    return faults;
  }

  private static boolean isLonger(String text, int max) {
    return text != null && text.codePointCount(0, text.length()) > max;
  }
}
