package jp.mimamori.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Invitations of the institution in whose name the transaction runs. */
@ApplicationScoped
public class InvitationRepository {

  @PersistenceContext private EntityManager em;

  void add(Invitation invitation) {
    em.persist(invitation);
  }

  Optional<Invitation> find(long id) {
    return Optional.ofNullable(em.find(Invitation.class, id));
  }

  /** The one whose code the person on the connection holds. */
  Optional<HeldInvitation> held() {
    return em.createQuery("SELECT h FROM HeldInvitation h", HeldInvitation.class)
        .getResultStream()
        .findFirst();
  }
}
