package jp.mimamori.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.Control;
import jp.mimamori.checklist.EditionRepository;
import jp.mimamori.checklist.Standing;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Jurisdiction;

/** What the institutions of a jurisdiction answer to each item: the heat map, and statistics. */
@ApplicationScoped
public class ItemQueries {

  @PersistenceContext private EntityManager em;
  @Inject private CountReader counts;
  @Inject private EditionRepository editions;

  /**
   * One row for each item of the editions in force, in the order of the form. Items of different
   * forms that ask the same, by control and group, are one row. Who has a system and did not answer
   * is unknown, and never counted as safe.
   */
  public List<ItemRow> rows(Jurisdiction jurisdiction, FiscalYear year, LocalDate today) {
    return rows(items(year), counts(jurisdiction, year, today));
  }

  /**
   * The same by health center and kind of institution: 統計. What is not told of a center that shows
   * statistics only is left open, never taken for none.
   */
  public List<StatisticsRow> statistics(
      Jurisdiction jurisdiction, FiscalYear year, LocalDate today) {
    List<ChecklistItem> items = items(year);
    Map<String, Control> controls = editions.controls();
    Map<String, List<CountReader.Count>> byCenter =
        counts(jurisdiction, year, today).stream()
            .collect(Collectors.groupingBy(CountReader.Count::healthCenterCode));
    List<StatisticsRow> statistics = new ArrayList<>();
    for (HealthCenter center : jurisdiction.healthCenters()) {
      boolean open = jurisdiction.opens(center.getCode());
      List<ItemRow> rows = rows(items, byCenter.getOrDefault(center.getCode(), List.of()));
      for (InstitutionKind kind : InstitutionKind.values()) {
        for (ItemRow row : rows) {
          if (row.of(kind) != null) {
            Control control = controls.get(row.getItem().getControlId());
            statistics.add(
                new StatisticsRow(
                    center, kind, control, row.getItem().getGroupName(), row.of(kind), open));
          }
        }
      }
    }
    return statistics;
  }

  private List<CountReader.Count> counts(
      Jurisdiction jurisdiction, FiscalYear year, LocalDate today) {
    return counts.counts(jurisdiction, year, today, Measure.STANDING, Measure.ITEM);
  }

  private static List<ItemRow> rows(List<ChecklistItem> items, List<CountReader.Count> found) {
    Map<List<String>, ItemRow> rows = new LinkedHashMap<>();
    Map<String, ItemRow> byItem = new HashMap<>();
    Map<InstitutionKind, Long> all = new EnumMap<>(InstitutionKind.class);
    Map<InstitutionKind, Long> withSystem = new EnumMap<>(InstitutionKind.class);
    for (CountReader.Count count : found) {
      if (count.measure() == Measure.STANDING) {
        all.merge(count.kind(), count.n(), Long::sum);
        if (Standing.valueOf(count.value()) != Standing.NO_SYSTEM) {
          withSystem.merge(count.kind(), count.n(), Long::sum);
        }
      }
    }
    for (ChecklistItem item : items) {
      ItemRow row = rows.computeIfAbsent(question(item), q -> new ItemRow(item));
      byItem.put(item.getId(), row);
      (item.isGate() ? all : withSystem)
          .forEach(
              (kind, institutions) -> {
                if (Audience.of(kind) == item.getEdition().getAudience()) {
                  row.ask(kind, institutions);
                }
              });
    }
    found.stream()
        .filter(count -> count.measure() == Measure.ITEM && byItem.containsKey(count.itemId()))
        .forEach(count -> byItem.get(count.itemId()).add(count));
    return List.copyOf(rows.values());
  }

  private static List<String> question(ChecklistItem item) {
    return List.of(item.getControlId(), Objects.toString(item.getGroupName(), ""));
  }

  /** Of the newest edition of each form of institutions, as it is in force in the year. */
  private List<ChecklistItem> items(FiscalYear year) {
    Map<Audience, ChecklistEdition> inForce = new EnumMap<>(Audience.class);
    em.createQuery(
            """
            SELECT e FROM ChecklistEdition e
             WHERE e.audience <> :vendor AND e.status = :loaded AND e.fiscalYear <= :year
             ORDER BY e.fiscalYear DESC, e.sequence DESC
            """,
            ChecklistEdition.class)
        .setParameter("vendor", Audience.VENDOR)
        .setParameter("loaded", ChecklistEdition.Status.LOADED)
        .setParameter("year", year.year())
        .getResultStream()
        .forEach(e -> inForce.putIfAbsent(e.getAudience(), e));
    if (inForce.isEmpty()) {
      return List.of();
    }
    List<ChecklistItem> items =
        new ArrayList<>(
            em.createQuery(
                    "SELECT i FROM ChecklistItem i WHERE i.edition IN :editions",
                    ChecklistItem.class)
                .setParameter("editions", inForce.values())
                .getResultList());
    items.sort(
        Comparator.comparing((ChecklistItem i) -> i.getEdition().getAudience())
            .thenComparing(ChecklistItem::getPosition));
    return items;
  }
}
