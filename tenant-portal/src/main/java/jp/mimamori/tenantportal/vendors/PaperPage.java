package jp.mimamori.tenantportal.vendors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.vendorform.AnswerFromPaper;
import jp.mimamori.vendorform.VendorForm;

/** A vendor's answers on paper, to be entered by the institution. */
@Named("vendors_paper")
@RequestScoped
public class PaperPage {

  private static final String REFUSED = PaperPage.class.getName();

  @Inject private AnswerFromPaper answerFromPaper;
  @Inject private HttpServletRequest request;

  private String id;
  private VendorForm form;

  /** Shows what was just sent and could not be taken. */
  static void show(HttpServletRequest request, VendorForm refused) {
    request.setAttribute(REFUSED, refused);
  }

  public void load() {
    form =
        request.getAttribute(REFUSED) instanceof VendorForm refused
            ? refused
            : answerFromPaper.open(IdParameter.of(id));
  }

  public VendorForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
