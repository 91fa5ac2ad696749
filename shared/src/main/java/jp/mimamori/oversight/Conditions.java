package jp.mimamori.oversight;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.Standing;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.organization.SearchKey;

/** The WHERE of a query about institutions, and the values that belong to it. */
final class Conditions {

  private final StringBuilder jpql = new StringBuilder();
  private final Map<String, Object> values = new HashMap<>();
  private final boolean impossible;

  private Conditions(boolean impossible) {
    this.impossible = impossible;
  }

  private static List<String> centers(Jurisdiction jurisdiction, ComplianceFilter filter) {
    return jurisdiction.openCodes().stream()
        .filter(code -> filter.healthCenterCode() == null || code.equals(filter.healthCenterCode()))
        .toList();
  }

  /** On {@link InstitutionStanding} s: the institutions that exist today. */
  static Conditions onInstitutions(
      Jurisdiction jurisdiction, ComplianceFilter filter, FiscalYear year, LocalDate today) {
    List<String> centers = centers(jurisdiction, filter);
    Conditions on = new Conditions(centers.isEmpty());
    on.and("s.fiscalYear = :year").with("year", year.year());
    if (centers.size() > 1 || filter.text() != null) {
      // leads the index of every order; one center has an index of its own
      on.and("s.prefectureCode = :prefecture").with("prefecture", jurisdiction.prefectureCode());
    }
    on.and("s.healthCenterCode IN :centers").with("centers", centers);
    on.and("s.countsFrom <= :today AND s.countsUntil > :today").with("today", today);
    on.equal("s.kind", "kind", filter.kind());
    on.equal("s.municipalityCode", "municipality", filter.municipalityCode());
    if (filter.standing() == StandingFilter.OVERDUE) {
      on.and("s.dueOn < :today");
    } else if (filter.standing() == StandingFilter.IDLE) {
      on.and("s.idleSince < :idleBefore")
          .with("idleBefore", StandingFilter.idleBefore(today).atDay(1));
    } else if (filter.standing() != null) {
      on.and("s.progress.standing IN :standings").with("standings", filter.standing().standings());
    }
    if (filter.submission() != null) {
      on.and("s.submissionState IN :submissions").with("submissions", filter.submission().states());
    }
    if (filter.attention() != null) {
      on.and(filter.attention().condition());
    }
    if (filter.item() != null) {
      on.answers(filter.item());
    }
    if (filter.text() != null) {
      on.and("LOCATE(:text, s.searchText) > 0").with("text", SearchKey.of(filter.text()));
    }
    return on;
  }

  /** On {@link InstitutionStanding} s: these, which were found in the jurisdiction before. */
  static Conditions onThese(List<Long> institutionIds, FiscalYear year) {
    Conditions on = new Conditions(institutionIds.isEmpty());
    on.and("s.fiscalYear = :year").with("year", year.year());
    on.and("s.institutionId IN :ids").with("ids", institutionIds);
    return on;
  }

  /**
   * On {@link CenterCount} or {@link MunicipalityCount} c: what adds up to the same, where {@link
   * ComplianceFilter#isCounted} says so.
   */
  static Conditions onCounts(
      Jurisdiction jurisdiction, ComplianceFilter filter, FiscalYear year, LocalDate today) {
    List<String> centers = centers(jurisdiction, filter);
    Conditions on = new Conditions(centers.isEmpty());
    on.and("c.fiscalYear = :year").with("year", year.year());
    on.and("c.healthCenterCode IN :centers").with("centers", centers);
    on.and("c.effectiveOn <= :today").with("today", today);
    on.equal("c.kind", "kind", filter.kind());
    on.equal("c.municipalityCode", "municipality", filter.municipalityCode());
    if (filter.submission() != null) {
      on.measure(Measure.SUBMISSION).valueIn(filter.submission().states());
    } else if (filter.attention() != null) {
      on.measure(filter.attention().measure());
    } else if (filter.standing() == StandingFilter.OVERDUE) {
      on.measure(Measure.OVERDUE);
    } else if (filter.standing() == StandingFilter.IDLE) {
      on.measure(Measure.IDLE)
          .and("c.value < :idleBefore")
          .with("idleBefore", StandingFilter.idleBefore(today).toString());
    } else {
      on.measure(Measure.STANDING);
      if (filter.standing() != null) {
        on.valueIn(filter.standing().standings());
      }
    }
    return on;
  }

  /** Only what comes behind a place of the list, when going up or down. */
  void behind(String path, ListPlace place, boolean upwards) {
    String number = "_" + values.size();
    and(
        "(%1$s %2$s :value%3$s OR (%1$s = :value%3$s AND s.institutionId %2$s :id%3$s))"
            .formatted(path, upwards ? ">" : "<", number));
    with("value" + number, place.value());
    with("id" + number, place.institutionId());
  }

  /** Whether there is nothing left that could fulfil them. */
  boolean areImpossible() {
    return impossible;
  }

  Conditions and(String condition) {
    jpql.append(jpql.isEmpty() ? " WHERE " : " AND ").append(condition);
    return this;
  }

  void with(String name, Object value) {
    values.put(name, value);
  }

  private Conditions measure(Measure measure) {
    and("c.measure = :measure").with("measure", measure);
    return this;
  }

  private void valueIn(Collection<? extends Enum<?>> values) {
    and("c.value IN :values").with("values", values.stream().map(Enum::name).toList());
  }

  private void answers(ItemFilter item) {
    and(item.condition()).with("item", item.itemId());
    with("noSystem", Standing.NO_SYSTEM);
    if (item.answer() != ItemFilter.ItemAnswer.OPEN) {
      with("answer", AnswerValue.valueOf(item.answer().name()));
    }
  }

  private void equal(String path, String name, Object value) {
    if (value != null) {
      and(path + " = :" + name).with(name, value);
    }
  }

  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    values.forEach(query::setParameter);
    return query;
  }

  @Override
  public String toString() {
    return jpql.toString();
  }
}
