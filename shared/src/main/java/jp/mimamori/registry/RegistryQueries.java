package jp.mimamori.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Jurisdiction;

/**
 * What the registry knows of institutions: the same that the public files tell, and nothing that
 * they did here. Therefore of every health center, those included that show their prefecture
 * statistics only.
 */
@ApplicationScoped
public class RegistryQueries {

  private static final String FACTS =
      "SELECT i.id, i.kind, i.name, i.kana, i.code, i.municipalityCode, i.address, i.phone,"
          + " i.openedOn, i.closedOn FROM Institution i WHERE i.healthCenterCode IN :centers";

  @PersistenceContext private EntityManager em;

  List<KnownInstitution> all(Jurisdiction jurisdiction) {
    return em.createQuery(FACTS, Object[].class)
        .setParameter("centers", jurisdiction.codes())
        .getResultStream()
        .map(RegistryQueries::known)
        .toList();
  }

  List<KnownInstitution> these(Jurisdiction jurisdiction, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(FACTS + " AND i.id IN :ids", Object[].class)
            .setParameter("centers", jurisdiction.codes())
            .setParameter("ids", ids)
            .getResultStream()
            .map(RegistryQueries::known)
            .toList();
  }

  private static KnownInstitution known(Object[] row) {
    return new KnownInstitution(
        (Long) row[0],
        new RegistryRecord(
            0,
            (InstitutionKind) row[1],
            (String) row[2],
            (String) row[3],
            (String) row[4],
            (String) row[5],
            (String) row[6],
            (String) row[7],
            (LocalDate) row[8]),
        (LocalDate) row[9]);
  }
}
