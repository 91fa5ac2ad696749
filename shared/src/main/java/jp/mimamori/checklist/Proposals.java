package jp.mimamori.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.mimamori.law.FiscalYear;

/** Looks up what the institution of the transaction answered before, and proposes it. */
@ApplicationScoped
public class Proposals {

  @Inject private ChecklistResponseRepository responses;
  @Inject private EditionRepository editions;

  /**
   * For the institution's own form.
   *
   * @param response of that year, or null
   */
  CarryOver of(FiscalYear year, ChecklistEdition edition, ChecklistResponse response) {
    return new CarryOver(edition.getItems(), pasts(year, ChecklistResponse.OWN_FORM, response));
  }

  /**
   * For the form that a response is an answer to: the own one, or that of a vendor.
   *
   * @param response which may be new
   */
  public CarryOver of(ChecklistResponse response) {
    return new CarryOver(
        response.getEdition().getItems(), pasts(response.year(), response.getVendorId(), response));
  }

  private List<PastAnswers> pasts(FiscalYear year, long vendorId, ChecklistResponse response) {
    List<PastAnswers> pasts = new ArrayList<>();
    if (response != null) {
      editionsOf(response).forEach(e -> pasts.add(past(e, response)));
    }
    responses
        .of(year.previous(), vendorId)
        .ifPresent(lastYear -> pasts.add(past(lastYear.getEdition(), lastYear)));
    return pasts;
  }

  /** Every edition that the response has answers to, the newest first. */
  private List<ChecklistEdition> editionsOf(ChecklistResponse response) {
    Set<String> items =
        response.getRounds().stream().map(Round::getItemId).collect(Collectors.toSet());
    return editions.ofItems(items).stream()
        .sorted(
            Comparator.comparing(ChecklistEdition::getFiscalYear)
                .thenComparing(ChecklistEdition::getSequence)
                .reversed())
        .toList();
  }

  private PastAnswers past(ChecklistEdition edition, ChecklistResponse response) {
    return new PastAnswers(
        edition.getItems(),
        response.getRounds(),
        new WordingHistory(editions.revisionsOf(edition)));
  }
}
