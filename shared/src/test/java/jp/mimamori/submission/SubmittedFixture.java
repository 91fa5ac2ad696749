package jp.mimamori.submission;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialForm.Group;
import jp.mimamori.checklist.OfficialForm.RoundCell;
import jp.mimamori.checklist.OfficialForm.Row;
import jp.mimamori.checklist.OfficialForm.Section;
import jp.mimamori.checklist.PaperEntry;

/** Forms of a made-up clinic with two items, of which the first is answered as a test wants it. */
final class SubmittedFixture {

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private SubmittedFixture() {}

  static OfficialForm form(RoundCell... rounds) {
    return form("アクセスログを管理している。", rounds);
  }

  static OfficialForm form(String wording, RoundCell... rounds) {
    return new OfficialForm(
        0,
        "令和7年度版 チェックリスト",
        "医療機関確認用",
        "令和8年度",
        "ふじ内科医院",
        null,
        "無床診療所",
        null,
        DAY,
        null,
        2,
        false,
        List.of(
            new Section(
                "2",
                "管理・運用",
                List.of(
                    new Group(
                        "サーバ",
                        List.of(
                            new Row("log", "⑪", wording, null, false, List.of(rounds)),
                            new Row(
                                "svc",
                                "⑫",
                                "不要なサービスを停止している。",
                                null,
                                false,
                                List.of(round(1, AnswerValue.YES, null, null, null)))))))));
  }

  static RoundCell round(
      int no, AnswerValue value, LocalDate targetOn, String remarks, PaperEntry paper) {
    return new RoundCell(no, DAY, value, targetOn, remarks, "藤井 美咲", paper, false);
  }
}
