package jp.mimamori.oversightportal.editions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import jp.mimamori.edition.DraftRow;
import jp.mimamori.ui.Feedback;

/** What was recognised in a form, row by row, and which control each row asks for. */
@Named("editions_draft")
@ViewScoped
public class DraftPage extends OfDraft {

  private static final long serialVersionUID = 1L;

  @Inject private Feedback feedback;

  private final Map<Long, String> controls = new HashMap<>();

  public void load() {
    for (DraftRow row : getFile().getDraft().getRows()) {
      controls.put(row.getId(), row.getControlId());
    }
  }

  public String map() {
    editDraft().map(draftId(), controls);
    feedback.done("editions_draft.mapped");
    return toDraft();
  }

  public String discard() {
    String fileName = getFile().getDraft().getFileName();
    editDraft().discard(draftId());
    feedback.done("editions_draft.discarded", fileName);
    return "/editions/index?faces-redirect=true";
  }

  /** Chosen control by row. */
  public Map<Long, String> getControls() {
    return controls;
  }
}
