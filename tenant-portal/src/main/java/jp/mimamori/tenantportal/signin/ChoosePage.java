package jp.mimamori.tenantportal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.MyMembership;
import jp.mimamori.ui.Feedback;

/** A person of several institutions says for which one to work. */
@Named("signin_choose")
@RequestScoped
public class ChoosePage {

  @Inject private CurrentTenant tenant;
  @Inject private Feedback feedback;

  public List<MyMembership> getMemberships() {
    return tenant.memberships();
  }

  public String choose(long institutionId) {
    tenant.choose(institutionId);
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    LastInstitution.keep(
        institutionId,
        (HttpServletRequest) external.getRequest(),
        (HttpServletResponse) external.getResponse());
    feedback.done("signin_choose.chosen", tenant.institutionName());
    return "/home/index?faces-redirect=true";
  }
}
