package jp.mimamori.oversightportal.api;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import jp.mimamori.casefile.CasePart;
import jp.mimamori.casefile.IncidentFilter;
import jp.mimamori.incident.CareEffect;
import jp.mimamori.incident.IncidentType;
import jp.mimamori.incident.ReportStage;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.oversight.AttentionFilter;
import jp.mimamori.oversight.ComplianceFilter;
import jp.mimamori.oversight.StandingFilter;
import jp.mimamori.oversight.SubmissionFilter;

/**
 * What narrows a list, by the parameters of an address; as in the list of institutions on screen.
 */
record Query(MultivaluedMap<String, String> parameters) {

  static final String CENTER = "保健所のコード";
  static final String MUNICIPALITY = "市区町村コード（5桁）";
  static final String KIND =
      "種別。HOSPITAL, CLINIC_WITH_BEDS, CLINIC, DENTAL_CLINIC, MATERNITY_HOME, PHARMACY";
  static final String STANDING =
      "記入状況。INCOMPLETE, UNTOUCHED, IN_PROGRESS, COMPLETE, ACHIEVED, NO_SYSTEM, IDLE, OVERDUE";
  static final String SUBMISSION = "提出の状況。NOT_SUBMITTED, SUBMITTED, RETURNED, ACCEPTED";
  static final String ATTENTION = "気にかけること。VENDOR_FORMS, NO_SIGN_IN, NO_EMAIL";
  static final String TEXT = "名称・フリガナ・医療機関コードの一部";

  static final String PART =
      "対応の状態。OPEN（終わっていないもの）, BEGUN（報告の前）, UNRECEIVED, RECEIVED, RESPONDING, CLOSED_WITH_NEWS, CLOSED, WITHDRAWN";
  static final String STAGE = "最後の報告の段階。FIRST, FOLLOW_UP, FINAL";
  static final String TYPE =
      "類型。RANSOMWARE, UNAUTHORIZED_ACCESS, MALWARE, DDOS, MISDIRECTED_MAIL, LOSS_OR_THEFT, OUTAGE, OTHER";
  static final String CARE =
      "診療への影響。NONE, PARTLY_LIMITED, OUTPATIENTS_STOPPED, EMERGENCY_STOPPED, INPATIENTS_AFFECTED";

  static Query of(UriInfo address) {
    return new Query(address.getQueryParameters());
  }

  /**
   * @throws BadQueryException for a word that the product does not know: a program should notice
   */
  ComplianceFilter filter() {
    return filter(constant("standing", StandingFilter.values()));
  }

  /** The same, but for how far institutions are. */
  ComplianceFilter filter(StandingFilter instead) {
    return new ComplianceFilter(
        parameters.getFirst("center"),
        constant("kind", InstitutionKind.values()),
        parameters.getFirst("municipality"),
        instead,
        parameters.getFirst("text"),
        constant("submission", SubmissionFilter.values()),
        constant("attention", AttentionFilter.values()),
        null);
  }

  /**
   * @throws BadQueryException as above
   */
  IncidentFilter incidents() {
    return new IncidentFilter(
        parameters.getFirst("center"),
        constant("part", CasePart.values()),
        constant("stage", ReportStage.values()),
        constant("type", IncidentType.values()),
        constant("care", CareEffect.values()));
  }

  private <E extends Enum<E>> E constant(String parameter, E[] constants) {
    String name = parameters.getFirst(parameter);
    if (name == null || name.isEmpty()) {
      return null;
    }
    return Arrays.stream(constants)
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new BadQueryException(parameter, List.of(constants)));
  }
}
