package jp.mimamori.oversight;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.tenancy.OversightUseCase;

/** Shows a prefecture's administrator what its officers and those of its health centers did. */
@OversightUseCase
public class ReadOfficerActs {

  @Inject private CurrentOfficer officer;
  @Inject private OfficerActQueries queries;

  /**
   * @param before older acts than this are shown; null for the newest
   */
  @Permitted(Permission.READ_OFFICER_ACTS)
  public OfficerActSheet read(OfficerActFilter filter, OfficerActPlace before) {
    List<OfficerActRow> found =
        queries.newestFirst(
            officer.jurisdiction(),
            officer.prefectureCode(),
            filter,
            before,
            OfficerActSheet.LENGTH + 1);
    return new OfficerActSheet(found, before != null);
  }

  /** One post of each person, past officers included. */
  @Permitted(Permission.READ_OFFICER_ACTS)
  public List<Assignment> people() {
    Set<String> seen = new HashSet<>();
    List<Assignment> people =
        new ArrayList<>(queries.posts(officer.jurisdiction(), officer.prefectureCode()));
    people.removeIf(post -> !seen.add(post.getPersonSub()));
    return people;
  }

  /** Kinds of acts that there were. */
  @Permitted(Permission.READ_OFFICER_ACTS)
  public List<AuditAction> actions() {
    return queries.actions(officer.jurisdiction()).stream().sorted().toList();
  }

  /** Names of the health centers by code. */
  @Permitted(Permission.READ_OFFICER_ACTS)
  public Map<String, String> healthCenters() {
    return officer.jurisdiction().healthCenters().stream()
        .collect(Collectors.toMap(HealthCenter::getCode, HealthCenter::getName));
  }
}
