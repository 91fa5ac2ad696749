package jp.mimamori.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.checklist.ItemContent;
import jp.mimamori.continuity.CheckWording;

/** What every official text must be like, whoever entered it. Lengths are those of the tables. */
final class ItemRules {

  static final int TEXT_MAX = 1000;
  static final int SECTION_MAX = 100;
  static final int NUMBER_MAX = 20;
  static final int SECTION_NO_MAX = 10;
  static final int GROUP_MAX = 40;
  static final int SOURCE_MAX = 300;

  private ItemRules() {}

  static List<EditionFault> faults(ItemContent content) {
    List<EditionFault> faults = new ArrayList<>();
    String text = content.wording().text();
    if (text == null || text.isBlank()) {
      faults.add(EditionFault.TEXT_MISSING);
    } else if (text.length() > TEXT_MAX) {
      faults.add(EditionFault.TEXT_TOO_LONG);
    }
    if (isLonger(content.wording().note(), TEXT_MAX)) {
      faults.add(EditionFault.NOTE_TOO_LONG);
    }
    if (isLonger(content.sectionTitle(), SECTION_MAX)
        || isLonger(content.sectionNo(), SECTION_NO_MAX)
        || isLonger(content.groupName(), GROUP_MAX)) {
      faults.add(EditionFault.SECTION_TOO_LONG);
    }
    if (isLonger(content.officialNo(), NUMBER_MAX)) {
      faults.add(EditionFault.NUMBER_TOO_LONG);
    }
    return faults;
  }

  /** Of a row of BCP策定の確認表. */
  static List<EditionFault> faults(CheckWording row) {
    List<EditionFault> faults = new ArrayList<>();
    if (row.text() == null) {
      faults.add(EditionFault.TEXT_MISSING);
    } else if (row.text().length() > TEXT_MAX) {
      faults.add(EditionFault.TEXT_TOO_LONG);
    }
    if (row.itemNo() == null
        || row.heading() == null
        || isLonger(row.itemNo(), SECTION_NO_MAX)
        || isLonger(row.heading(), SECTION_MAX)) {
      faults.add(EditionFault.HEADING_WRONG);
    }
    return faults;
  }

  /** Of a comparison with the official document. */
  static List<EditionFault> faults(LocalDate verifiedOn, String source, LocalDate today) {
    List<EditionFault> faults = new ArrayList<>();
    if (verifiedOn == null) {
      faults.add(EditionFault.VERIFIED_ON_MISSING);
    } else if (verifiedOn.isAfter(today)) {
      faults.add(EditionFault.VERIFIED_ON_IN_FUTURE);
    }
    if (source == null || source.isBlank() || source.length() > SOURCE_MAX) {
      faults.add(EditionFault.SOURCE_MISSING);
    }
    return faults;
  }

  static boolean isLonger(String text, int max) {
    return text != null && text.length() > max;
  }
}
