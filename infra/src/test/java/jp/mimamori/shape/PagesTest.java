package jp.mimamori.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, template and tag. */
class PagesTest {

  private static final Pattern JAPANESE_WORD =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]+");

  static List<Path> pages() {
    return Stream.of(Sources.SHARED, Sources.TENANT, Sources.OVERSIGHT)
        .flatMap(module -> Sources.files(module, ".xhtml").stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void textsComeFromBundles(Path page) {
    assertThat(JAPANESE_WORD.matcher(Sources.markup(page)).results().map(found -> found.group()))
        .as("Japanese words in a page cannot be found by those who edit the bundles")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsUsedThatTheContentSecurityPolicyBreaks(Path page) {
    assertThat(Sources.markup(page))
        .as("f:ajax and h:commandLink build functions from text; p:ajax and p:commandLink do not")
        .doesNotContain("<f:ajax", "<h:commandLink", "javascript:", " onclick=", " style=");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void formsBringTheirNonce(Path page) {
    if (!page.endsWith("tags/form.xhtml")) {
      assertThat(Sources.markup(page)).as("u:form in place of h:form").doesNotContain("<h:form");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatPeopleTypedIsEscaped(Path page) {
    assertThat(Sources.markup(page)).doesNotContain("escape=\"false\"");
  }
}
