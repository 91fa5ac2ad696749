package jp.mimamori.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.files.JapaneseText;

/**
 * What a person writes about an evidence.
 *
 * @param title 資料の名前, or null for that of the file
 * @param datedOn 資料の日付: of what it shows
 * @param expiresOn 期限: the last day on which it may be shown, or null
 * @param remark メモ, or null
 */
public record EvidenceDetails(String title, LocalDate datedOn, LocalDate expiresOn, String remark) {

  /** Letters. */
  public static final int TITLE_MAX = 100;

  public static final int REMARK_MAX = 1000;

  public EvidenceDetails {
    title = title == null || title.isBlank() ? null : JapaneseText.name(title);
    remark = remark == null || remark.isBlank() ? null : remark.strip();
  }

  /** Named as the file where no name was given. */
  EvidenceDetails orTitle(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String named = dot > 0 ? fileName.substring(0, dot) : fileName;
    return title != null
        ? this
        : new EvidenceDetails(first(named, TITLE_MAX), datedOn, expiresOn, remark);
  }

  private static String first(String text, int letters) {
    return length(text) <= letters ? text : text.substring(0, text.offsetByCodePoints(0, letters));
  }

  /** The same of another day. */
  EvidenceDetails dated(LocalDate newDatedOn, LocalDate newExpiresOn) {
    return new EvidenceDetails(title, newDatedOn, newExpiresOn, remark);
  }

  /** Before a file is looked at, which takes longer. */
  void refuseIfFaulty(LocalDate today) {
    List<EvidenceFault> faults = faults(today);
    if (!faults.isEmpty()) {
      throw new EvidenceRefusedException(faults);
    }
  }

  List<EvidenceFault> faults(LocalDate today) {
    List<EvidenceFault> faults = new ArrayList<>();
    if (title != null && length(title) > TITLE_MAX) {
      faults.add(EvidenceFault.TITLE_TOO_LONG);
    }
    if (datedOn == null) {
      faults.add(EvidenceFault.DATED_ON_MISSING);
    } else if (datedOn.isAfter(today)) {
      faults.add(EvidenceFault.DATED_ON_IN_FUTURE);
    } else if (expiresOn != null && expiresOn.isBefore(datedOn)) {
      faults.add(EvidenceFault.EXPIRES_BEFORE_DATED);
    }
    if (remark != null && length(remark) > REMARK_MAX) {
      faults.add(EvidenceFault.REMARK_TOO_LONG);
    }
    return faults;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
