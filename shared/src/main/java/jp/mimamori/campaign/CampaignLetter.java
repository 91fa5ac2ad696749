package jp.mimamori.campaign;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.mimamori.ui.Functions;

/** How the text of a campaign looks to an institution. */
public final class CampaignLetter {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("jp.mimamori.campaign.mails", Locale.ROOT);

  private CampaignLetter() {}

  /** With the name of the recipient above and of the office below. */
  public static String text(String institution, String text, String office) {
    return Functions.fill(
        WORDS.getString("letter"), List.of(institution, text.replace("\r\n", "\n"), office));
  }

  /** What an officer begins with. */
  public static String suggestedText(String year) {
    return Functions.fill(WORDS.getString("suggestion.text"), List.of(year));
  }

  /** What an officer begins with who reminds again. */
  public static String suggestedSubjectAgain(String year) {
    return Functions.fill(WORDS.getString("again.subject"), List.of(year));
  }

  public static String suggestedSubject(String year) {
    return Functions.fill(WORDS.getString("suggestion.subject"), List.of(year));
  }
}
