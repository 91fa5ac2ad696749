package jp.mimamori.oversightportal.editions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.checklist.ChecklistItem.Requirement;
import jp.mimamori.edition.DraftRow;
import jp.mimamori.edition.EditDraft;
import jp.mimamori.edition.EditionFault;
import jp.mimamori.edition.EditionRefusedException;
import jp.mimamori.ui.Feedback;

/** One row of a draft: put right, moved, dropped or added. */
@Named("editions_row")
@ViewScoped
public class RowPage extends OfDraft {

  private static final long serialVersionUID = 1L;

  @Inject private Feedback feedback;

  private String row;
  private ItemForm form;
  private int place;
  private int versionSeen;

  /** Without a row there is a new one, at the end. */
  public void load() {
    if (row == null) {
      form = new ItemForm();
      place = getFile().getDraft().getRows().size() + 1;
      return;
    }
    DraftRow found = row(row);
    form = ItemForm.of(found.getContent());
    place = found.getPosition() + 1;
    versionSeen = found.getVersion();
  }

  public String save() {
    try {
      editDraft()
          .write(
              new EditDraft.RowCommand(
                  draftId(), row == null ? null : number(row), form.content(), place, versionSeen));
    } catch (EditionRefusedException refusal) {
      feedback.refuse(refusal.faults(), EditionFault::field);
      return null;
    }
    feedback.done("editions_row.done");
    return toDraft();
  }

  public String drop() {
    editDraft().drop(draftId(), number(row));
    feedback.done("editions_row.dropped");
    return toDraft();
  }

  public Requirement[] getRequirements() {
    return Requirement.values();
  }

  public String getRow() {
    return row;
  }

  public void setRow(String row) {
    this.row = row;
  }

  public ItemForm getForm() {
    return form;
  }

  /** Place among the rows, from 1. */
  public int getPlace() {
    return place;
  }

  public void setPlace(int place) {
    this.place = place;
  }
}
