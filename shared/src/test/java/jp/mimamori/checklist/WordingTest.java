package jp.mimamori.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @Test
  void aDigestNamesTextAndNote() {
    assertThat(new Wording("甲", null).digest())
        .hasSize(64)
        .isEqualTo(new Wording("甲", "").digest())
        .isNotEqualTo(new Wording("甲", "乙").digest())
        .isNotEqualTo(new Wording("乙", null).digest());
  }

  @ParameterizedTest
  @CsvSource({
    "セキュリティパッチ(更新)を適用している。, セキュリティパッチ（更新）を 適用している。, true",
    "8文字以上, ８文字以上, true",
    "削除している。, 削除または無効化している。, false",
  })
  void widthAndBlanksDoNotMatter(String one, String other, boolean same) {
    assertThat(new Wording(one, null).readsLike(new Wording(other, null))).isEqualTo(same);
  }

  @Test
  void aNoteIsPartOfIt() {
    assertThat(new Wording("甲", null).readsLike(new Wording("甲", "※乙"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "不要なアカウントを削除している。, 不要なアカウントを削除または無効化している。, 不要なアカウントを削除[+または無効化]している。",
    "定期的に変更している。, 変更している。, [-定期的に]変更している。",
    "同じ文, 同じ文, 同じ文",
  })
  void changedWordsAreMarked(String before, String after, String marked) {
    assertThat(WordDiff.between(new Wording(before, null), new Wording(after, null)))
        .extracting(Object::toString)
        .satisfies(parts -> assertThat(String.join("", parts)).isEqualTo(marked));
  }
}
