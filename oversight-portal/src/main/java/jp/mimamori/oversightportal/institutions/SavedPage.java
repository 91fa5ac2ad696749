package jp.mimamori.oversightportal.institutions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.mimamori.oversight.KeepSavedLists;
import jp.mimamori.oversight.SavedList;
import jp.mimamori.oversight.SavedListFault;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** The officer's saved lists, and a name for a new one. */
@Named("institutions_saved")
@ViewScoped
public class SavedPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BACK = "/institutions/saved?faces-redirect=true";

  @Inject private KeepSavedLists lists;
  @Inject private Feedback feedback;

  private String conditions;
  private String name;
  private transient List<SavedList> all;

  public void load() {
    all = lists.all();
  }

  public String save() {
    SavedListFault fault = lists.save(name, ListConditions.known(conditions));
    if (fault != null) {
      feedback.refuse("name", Functions.term(fault));
      return null;
    }
    feedback.done("institutions_saved.done", name);
    return BACK;
  }

  public String forget(long id) {
    lists.forget(id);
    feedback.done("institutions_saved.forgotten");
    return BACK;
  }

  public List<SavedList> getAll() {
    if (all == null) {
      all = lists.all();
    }
    return all;
  }

  /** Parameters of the list to be saved; null if none is. */
  public String getConditions() {
    return conditions;
  }

  public void setConditions(String conditions) {
    this.conditions = conditions;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
