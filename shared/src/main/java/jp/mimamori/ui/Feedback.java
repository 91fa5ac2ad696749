package jp.mimamori.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;

/** How a page bean tells a person what became of a button press. */
@ApplicationScoped
public class Feedback {

  @Inject private Event<FormDone> formDone;

  /**
   * Says that it is done; the sentence survives the redirect to the next page.
   *
   * @param key of the portal's {@code Messages.properties}
   */
  public void done(String key, Object... arguments) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String pattern = faces.getApplication().getResourceBundle(faces, "text").getString(key);
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null, message(FacesMessage.SEVERITY_INFO, MessageFormat.format(pattern, arguments)));
    if (faces.isPostback() && !Functions.isAside()) {
      formDone.fire(new FormDone(Functions.page()));
    }
  }

  /** Says why the form as a whole cannot be taken. */
  public void refuse(String sentence) {
    FacesContext.getCurrentInstance()
        .addMessage(null, message(FacesMessage.SEVERITY_ERROR, sentence));
  }

  /**
   * Says what is wrong with one field, beside it, and marks the field. What was typed stays there.
   *
   * @param fieldId id of the input as written in the page, unique there; where the page has none,
   *     the form as a whole is meant
   */
  public void refuse(String fieldId, String sentence) {
    FacesContext faces = FacesContext.getCurrentInstance();
    UIInput field = find(faces.getViewRoot(), fieldId);
    if (field == null) {
      refuse(sentence);
      return;
    }
    String clientId = field.getClientId(faces);
    field.setValid(false);
    field.setSubmittedValue(faces.getExternalContext().getRequestParameterMap().get(clientId));
    faces.addMessage(clientId, message(FacesMessage.SEVERITY_ERROR, sentence));
  }

  /**
   * Says each fault beside its field, in the words of its term.
   *
   * @param field of a fault, as in {@link #refuse(String, String)}; null for the form as a whole
   */
  public <F extends Enum<F>> void refuse(Collection<F> faults, Function<F, String> field) {
    for (F fault : faults) {
      String fieldId = field.apply(fault);
      if (fieldId == null) {
        refuse(Functions.term(fault));
      } else {
        refuse(fieldId, Functions.term(fault));
      }
    }
  }

  private static UIInput find(UIComponent component, String id) {
    if (component instanceof UIInput input && id.equals(input.getId())) {
      return input;
    }
    UIInput found = null;
    Iterator<UIComponent> children = component.getFacetsAndChildren();
    while (found == null && children.hasNext()) {
      found = find(children.next(), id);
    }
    return found;
  }

  private static FacesMessage message(FacesMessage.Severity severity, String sentence) {
    return new FacesMessage(severity, sentence, sentence);
  }
}
