package jp.mimamori.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialForm.Row;
import jp.mimamori.checklist.OfficialForm.Section;

/** The items of forms as people call them. */
public final class FormLines {

  private FormLines() {}

  /** 「2-⑪ アクセスログを管理している。」 by item, in the order of the forms. */
  public static Map<ItemKey, String> labels(List<OfficialForm> forms) {
    Map<ItemKey, String> labels = new LinkedHashMap<>();
    for (OfficialForm form : forms) {
      String vendor = form.vendorName() == null ? "" : "（" + form.vendorName() + "）";
      for (Section section : form.sections()) {
        section.groups().stream()
            .flatMap(group -> group.rows().stream())
            .forEach(
                row ->
                    labels.put(
                        new ItemKey(form.vendorId(), row.itemId()),
                        number(section, row) + " " + row.text() + vendor));
      }
    }
    return labels;
  }

  /** 2-⑪, or the title of the section where items bear no number. */
  public static String number(Section section, Row row) {
    return row.number() == null ? section.title() : section.number() + "-" + row.number();
  }
}
