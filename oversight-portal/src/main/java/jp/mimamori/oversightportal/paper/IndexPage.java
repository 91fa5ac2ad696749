package jp.mimamori.oversightportal.paper;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.ResourceBundle;
import jp.mimamori.oversight.EnterFromPaper;
import jp.mimamori.ui.Feedback;

/** Finds the institution whose paper lies on the desk, by scanning or typing its reference. */
@Named("paper_index")
@ViewScoped
public class IndexPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle("jp.mimamori.oversightportal.Messages");

  @Inject private EnterFromPaper enterFromPaper;
  @Inject private Feedback feedback;

  private String reference;

  public String find() {
    Optional<Long> institution = enterFromPaper.find(reference);
    if (institution.isEmpty()) {
      feedback.refuse("reference", TEXT.getString("paper_index.unknown"));
      return null;
    }
    return "/paper/enter?faces-redirect=true&id=" + institution.get();
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
