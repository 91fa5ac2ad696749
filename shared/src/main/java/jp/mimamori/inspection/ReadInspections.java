package jp.mimamori.inspection;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** What the health center told the institution about inspections. */
@TenantUseCase
public class ReadInspections {

  @Inject private InspectionRepository repository;
  @Inject private Clock clock;

  /** Newest first. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<ReceivedInspection> all() {
    Map<Long, List<InspectionLetter>> letters =
        repository.letters().stream()
            .collect(Collectors.groupingBy(InspectionLetter::getInspectionId));
    Map<Long, List<ItemResult>> results =
        repository.results().stream().collect(Collectors.groupingBy(ItemResult::getInspectionId));
    return letters.keySet().stream()
        .sorted(Comparator.reverseOrder())
        .map(id -> received(id, letters.get(id), results.getOrDefault(id, List.of())))
        .toList();
  }

  /**
   * @throws NotFoundException if the institution got no letter about it
   */
  @Permitted(Permission.READ_CHECKLIST)
  public ReceivedInspection one(long id) {
    List<InspectionLetter> letters = repository.letters(id);
    if (letters.isEmpty()) {
      throw new NotFoundException("no inspection " + id);
    }
    return received(id, letters, repository.results(id));
  }

  /**
   * A finding with the inspection that it belongs to.
   *
   * @throws NotFoundException if the institution was told of none with that id
   */
  @Permitted(Permission.READ_CHECKLIST)
  public ItemResult finding(long resultId) {
    return repository
        .result(resultId)
        .filter(ItemResult::isFinding)
        .orElseThrow(() -> new NotFoundException("no finding " + resultId));
  }

  private ReceivedInspection received(
      long id, List<InspectionLetter> letters, List<ItemResult> results) {
    return new ReceivedInspection(
        id, letters, results, repository.snapshot(id).orElse(null), LocalDate.now(clock));
  }
}
