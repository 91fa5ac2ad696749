package jp.mimamori.ui;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import jp.mimamori.law.JapanTime;
import jp.mimamori.law.Wareki;
import org.primefaces.context.PrimeFacesContext;

/** EL functions of the kit, prefix {@code u}. Each takes null for "nothing to show". */
public final class Functions {

  /** Name of the hidden field that tells {@link #page()}. */
  private static final String PAGE = "mimamori.page";

  /** Name of the hidden field of a form that stands beside another one. */
  private static final String ASIDE = "mimamori.aside";

  private Functions() {}

  /** 令和8年11月22日. */
  public static String date(LocalDate date) {
    return date == null ? "" : Wareki.date(date);
  }

  /** 令和8年11月22日（2026-11-22）. */
  public static String bothDates(LocalDate date) {
    return date == null ? "" : Wareki.both(date);
  }

  /** 令和8年11月22日 14時05分, in Japan. */
  public static String moment(Instant instant) {
    if (instant == null) {
      return "";
    }
    ZonedDateTime time = instant.atZone(JapanTime.ZONE);
    return "%s %d時%02d分"
        .formatted(Wareki.date(time.toLocalDate()), time.getHour(), time.getMinute());
  }

  /** The word on screen for a constant of an enum, from {@code Terms.properties}. */
  public static String term(Enum<?> constant) {
    return constant == null ? "" : Texts.term(constant);
  }

  /** 340KB or 1.2MB. */
  public static String size(long bytes) {
    long kilobytes = (bytes + 1023) / 1024;
    return kilobytes < 1024
        ? kilobytes + "KB"
        : String.format(Locale.ROOT, "%.1fMB", kilobytes / 1024.0);
  }

  /** A text with {0}, {1}… filled in. */
  public static String fill(String text, List<?> values) {
    return MessageFormat.format(text, values.stream().map(String::valueOf).toArray());
  }

  /** The fifth of a hundred in which a percentage lies, from 0 to 4: for shades. */
  public static int fifth(int percent) {
    return Math.min(4, percent / 20);
  }

  /**
   * Path and query of the page on screen. A form that was sent has lost its query, so it brings
   * along those of the page that held it.
   */
  public static String page() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String sent = faces.getExternalContext().getRequestParameterMap().get(PAGE);
    if (faces.isPostback() && sent != null) {
      return sent;
    }
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** Whether what was sent is a form beside the one that people fill in. */
  static boolean isAside() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .containsKey(ASIDE);
  }

  /** What PrimeFaces asks of each post of a form under the content security policy. */
  public static String nonce() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }
}
