package jp.mimamori.checklist;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.TenantUseCase;

/** Every round of a year and who gave it, newest first. */
@TenantUseCase
public class ReadHistory {

  @Inject private OpenChecklist checklist;
  @Inject private ChecklistResponseRepository responses;

  /**
   * @param sheet number of the sheet, from 1; one beyond the last is empty
   */
  @Permitted(Permission.READ_CHECKLIST)
  public HistorySheet of(FiscalYear year, int sheet) {
    Map<String, SheetLine> lines =
        checklist.of(year).getLines().stream()
            .collect(Collectors.toMap(l -> l.getItem().getId(), Function.identity()));
    List<Round> rounds =
        responses
            .of(year)
            .map(
                r ->
                    responses.newestRounds(
                        r, (sheet - 1) * HistorySheet.LENGTH, HistorySheet.LENGTH))
            .orElse(List.of());
    long all = responses.of(year).map(responses::countRounds).orElse(0L);
    return new HistorySheet(
        rounds.stream().map(r -> new HistoryEntry(r, lines.get(r.getItemId()))).toList(),
        sheet,
        all);
  }
}
