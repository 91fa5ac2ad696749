package jp.mimamori.notice;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a notice says.
 *
 * @param title one line
 * @param text what to do
 * @param sourceUrl where the warning comes from; null for none
 * @param acknowledgeBy last day to acknowledge it; null for none
 */
public record AdvisoryText(
    Severity severity, String title, String text, String sourceUrl, LocalDate acknowledgeBy) {

  static final int TITLE_MAX = 100;
  static final int TEXT_MAX = 4000;
  static final int SOURCE_MAX = 500;

  public AdvisoryText {
    title = title == null ? "" : title.replaceAll("\\p{Cntrl}+", " ").strip();
    text = text == null ? "" : text.replace("\r\n", "\n").strip();
    sourceUrl = sourceUrl == null || sourceUrl.isBlank() ? null : sourceUrl.strip();
  }

  /** What is wrong with it on a day. */
  Set<AdvisoryFault> faults(LocalDate today) {
    Set<AdvisoryFault> faults = EnumSet.noneOf(AdvisoryFault.class);
    note(faults, severity == null, AdvisoryFault.SEVERITY_MISSING);
    note(faults, title.isEmpty(), AdvisoryFault.TITLE_MISSING);
    note(faults, title.length() > TITLE_MAX, AdvisoryFault.TITLE_TOO_LONG);
    note(faults, text.isEmpty(), AdvisoryFault.TEXT_MISSING);
    note(faults, text.length() > TEXT_MAX, AdvisoryFault.TEXT_TOO_LONG);
    note(faults, sourceUrl != null && !isWebAddress(sourceUrl), AdvisoryFault.SOURCE_WRONG);
    note(
        faults, acknowledgeBy != null && acknowledgeBy.isBefore(today), AdvisoryFault.DATE_IN_PAST);
    return faults;
  }

  private static void note(Set<AdvisoryFault> faults, boolean isSo, AdvisoryFault fault) {
    if (isSo) {
      faults.add(fault);
    }
  }

  /** Anything else might run in the browser of whoever follows it. */
  private static boolean isWebAddress(String address) {
    try {
      URI uri = new URI(address);
      return address.length() <= SOURCE_MAX
          && uri.getHost() != null
          && ("https".equalsIgnoreCase(uri.getScheme())
              || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
