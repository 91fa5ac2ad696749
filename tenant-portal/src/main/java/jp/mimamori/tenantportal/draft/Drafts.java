package jp.mimamori.tenantportal.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.draft.KeepDraft;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.signin.SignedIn;
import jp.mimamori.ui.FormDone;
import jp.mimamori.ui.Functions;

/** What the forms of a page ask: is there a draft, and where is one kept. */
@Named
@RequestScoped
public class Drafts {

  @Inject private KeepDraft keepDraft;
  @Inject private SignedIn signedIn;
  @Inject private CurrentTenant tenant;

  private boolean read;
  private String here;

  /** The draft of the page on screen, or null. A form that came back shows what was sent. */
  public String getHere() {
    if (!read) {
      boolean asks = keepsDrafts() && !FacesContext.getCurrentInstance().isPostback();
      here = asks ? keepDraft.on(Functions.page()).orElse(null) : null;
      read = true;
    }
    return here;
  }

  public String getAddress() {
    return keepsDrafts() ? DraftServlet.PATH : null;
  }

  void formDone(@Observes FormDone done) {
    if (keepsDrafts()) {
      keepDraft.discard(done.page());
    }
  }

  /** Not for strangers, such as a vendor who answers by a link. */
  private boolean keepsDrafts() {
    return signedIn.present() && tenant.membership().isPresent();
  }
}
