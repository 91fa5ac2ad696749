package jp.mimamori.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What stands at the top of a page when a form could not be taken, with a link to each field. */
@Named
@RequestScoped
public class Problems {

  /** The problems of fields, in the order in which they were found. */
  public List<Problem> getList() {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<Problem> problems = new ArrayList<>();
    Iterator<String> clientIds = faces.getClientIdsWithMessages();
    while (clientIds.hasNext()) {
      String clientId = clientIds.next();
      if (clientId != null) {
        for (FacesMessage message : faces.getMessageList(clientId)) {
          problems.add(new Problem(clientId, message.getSummary()));
        }
      }
    }
    return problems;
  }

  public boolean isAny() {
    return !getList().isEmpty();
  }
}
