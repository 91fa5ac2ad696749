package jp.mimamori.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up what the institution of the transaction answered before, and proposes it. */
@ApplicationScoped
public class Proposals {

  @Inject private ChecklistResponseRepository responses;
  @Inject private EditionRepository editions;

  /**
   * For the institution's own form.
   *
   * @param response of the year, or null
   * @param lastYear the response of the year before, or null
   */
  CarryOver of(ChecklistEdition edition, ChecklistResponse response, ChecklistResponse lastYear) {
    return new CarryOver(edition.getItems(), pasts(response, lastYear));
  }

  /**
   * For the form that a response is an answer to: the own one, or that of a vendor.
   *
   * @param response which may be new
   */
  public CarryOver of(ChecklistResponse response) {
    return of(
        response.getEdition(),
        response,
        responses.of(response.year().previous(), response.getVendorId()).orElse(null));
  }

  private List<PastAnswers> pasts(ChecklistResponse response, ChecklistResponse lastYear) {
    List<PastAnswers> pasts = new ArrayList<>();
    if (response != null) {
      editionsOf(response).forEach(e -> pasts.add(past(e, response)));
    }
    if (lastYear != null) {
      pasts.add(past(lastYear.getEdition(), lastYear));
    }
    return pasts;
  }

  /** Every edition that the response has answers to, the newest first. */
  private Stream<ChecklistEdition> editionsOf(ChecklistResponse response) {
    ChecklistEdition own = response.getEdition();
    Set<String> ofFormerOnes =
        response.getRounds().stream()
            .map(Round::getItemId)
            .filter(item -> own.item(item).isEmpty())
            .collect(Collectors.toSet());
    return Stream.concat(Stream.of(own), editions.ofItems(ofFormerOnes).stream())
        .sorted(
            Comparator.comparing(ChecklistEdition::getFiscalYear)
                .thenComparing(ChecklistEdition::getSequence)
                .reversed());
  }

  private PastAnswers past(ChecklistEdition edition, ChecklistResponse response) {
    return new PastAnswers(
        edition.getItems(), response.getRounds(), wordings(edition, response.getRounds()));
  }

  /** Most answers were given for the words of today; then nobody has to look for former ones. */
  private WordingHistory wordings(ChecklistEdition edition, List<Round> rounds) {
    Predicate<Round> forFormerWords =
        round ->
            edition
                .item(round.getItemId())
                .filter(item -> !item.getWordingDigest().equals(round.getWordingDigest()))
                .isPresent();
    return rounds.stream().anyMatch(forFormerWords)
        ? new WordingHistory(editions.revisionsOf(edition))
        : WordingHistory.UNREVISED;
  }
}
