package jp.mimamori.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** How a page bean tells a person what became of a button press. */
@ApplicationScoped
public class Feedback {

  /** Says that it is done; the sentence survives the redirect to the next page. */
  public void done(String sentence) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, message(FacesMessage.SEVERITY_INFO, sentence));
  }

  /** Says what is wrong with the form as a whole. */
  public void refuse(String sentence) {
    FacesContext.getCurrentInstance()
        .addMessage(null, message(FacesMessage.SEVERITY_ERROR, sentence));
  }

  /**
   * Says what is wrong with one field, beside it, and marks the field.
   *
   * @param fieldId id of the input as written in the page, unique there
   */
  public void refuse(String fieldId, String sentence) {
    FacesContext faces = FacesContext.getCurrentInstance();
    UIComponent field = find(faces.getViewRoot(), fieldId);
    if (field instanceof UIInput input) {
      input.setValid(false);
    }
    faces.addMessage(field.getClientId(faces), message(FacesMessage.SEVERITY_ERROR, sentence));
  }

  private static UIComponent find(UIComponent root, String id) {
    if (id.equals(root.getId())) {
      return root;
    }
    var children = root.getFacetsAndChildren();
    while (children.hasNext()) {
      UIComponent found = find(children.next(), id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static FacesMessage message(FacesMessage.Severity severity, String sentence) {
    return new FacesMessage(severity, sentence, sentence);
  }
}
