package jp.mimamori.oversight;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import jp.mimamori.identity.CurrentUser;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.OversightUseCase;

/**
 * Lists that an officer opens again and again. They are the person's own and hold no right: opened
 * by whoever, a list shows what that officer's post lets see.
 */
@OversightUseCase
public class KeepSavedLists {

  private static final int MANY = 50;

  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private Clock clock;

  /** The officer's own, by name. */
  @Permitted(Permission.WATCH_JURISDICTION)
  public List<SavedList> all() {
    return em.createQuery(
            "SELECT l FROM SavedList l WHERE l.personSub = :sub ORDER BY l.name", SavedList.class)
        .setParameter("sub", user.sub())
        .getResultList();
  }

  /**
   * Takes the place of another one of that name.
   *
   * @return what is wrong; null if it is saved
   */
  @Permitted(Permission.WATCH_JURISDICTION)
  public SavedListFault save(String name, String conditions) {
    String stripped = name == null ? "" : name.strip();
    if (stripped.isEmpty()) {
      return SavedListFault.NAME_MISSING;
    }
    if (stripped.length() > SavedList.NAME_MAX
        || conditions == null
        || conditions.length() > SavedList.CONDITIONS_MAX) {
      return SavedListFault.TOO_LONG;
    }
    List<SavedList> own = all();
    List<SavedList> before = own.stream().filter(l -> l.getName().equals(stripped)).toList();
    if (before.isEmpty() && own.size() >= MANY) {
      return SavedListFault.TOO_MANY;
    }
    before.forEach(em::remove);
    em.flush();
    em.persist(new SavedList(user.sub(), stripped, conditions, clock.instant()));
    return null;
  }

  /** Does nothing if it is not the officer's own. */
  @Permitted(Permission.WATCH_JURISDICTION)
  public void forget(long id) {
    all().stream().filter(l -> l.getId() == id).forEach(em::remove);
  }
}
