package jp.mimamori.oversightportal.institutions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.oversight.AttentionFilter;
import jp.mimamori.oversight.ComplianceFilter;
import jp.mimamori.oversight.ItemFilter;
import jp.mimamori.oversight.StandingFilter;
import jp.mimamori.oversight.SubmissionFilter;

/**
 * The address of the list in its present state, to be kept as a bookmark or sent to a colleague.
 */
final class ListAddress {

  private final Stream.Builder<String> parameters = Stream.builder();

  ListAddress with(String name, Object value) {
    if (value != null) {
      parameters.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
    return this;
  }

  /** What the parameters of an address narrow the list to. */
  static ComplianceFilter filter(UnaryOperator<String> parameter) {
    return new ComplianceFilter(
        parameter.apply("center"),
        known(InstitutionKind.values(), parameter.apply("kind")),
        parameter.apply("municipality"),
        known(StandingFilter.values(), parameter.apply("standing")),
        parameter.apply("text"),
        known(SubmissionFilter.values(), parameter.apply("submission")),
        known(AttentionFilter.values(), parameter.apply("attention")),
        item(parameter.apply("item"), parameter.apply("answer")));
  }

  private static ItemFilter item(String itemId, String answer) {
    ItemFilter.ItemAnswer known = known(ItemFilter.ItemAnswer.values(), answer);
    return itemId == null || itemId.isBlank() || known == null
        ? null
        : new ItemFilter(itemId, known);
  }

  /** What the filter narrows to, in the names that {@link #filter} reads. */
  ListAddress with(ComplianceFilter filter) {
    return with("center", filter.healthCenterCode())
        .with("kind", filter.kind())
        .with("municipality", filter.municipalityCode())
        .with("standing", filter.standing())
        .with("submission", filter.submission())
        .with("attention", filter.attention())
        .with("item", filter.item() == null ? null : filter.item().itemId())
        .with("answer", filter.item() == null ? null : filter.item().answer())
        .with("text", filter.text());
  }

  /** What an address names and the product does not know narrows nothing. */
  static <E extends Enum<E>> E known(E[] constants, String name) {
    return Arrays.stream(constants).filter(c -> c.name().equals(name)).findFirst().orElse(null);
  }

  /** Relative to the page; never empty, so that it also leads back to the state without any. */
  @Override
  public String toString() {
    return parameters.build().collect(Collectors.joining("&", "?", ""));
  }
}
