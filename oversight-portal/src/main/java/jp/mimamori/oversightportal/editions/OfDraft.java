package jp.mimamori.oversightportal.editions;

import jakarta.inject.Inject;
import java.io.Serializable;
import jp.mimamori.edition.DraftFile;
import jp.mimamori.edition.DraftRow;
import jp.mimamori.edition.EditDraft;
import jp.mimamori.identity.NotFoundException;

/** What pages about one draft have in common. Address parameter: {@code id} of the draft. */
abstract class OfDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private EditDraft editDraft;

  private String id;
  private transient DraftFile file;

  final EditDraft editDraft() {
    return editDraft;
  }

  final long draftId() {
    return number(id);
  }

  /**
   * 0, which no row has, for what is no number: whether there is one is told only to who may know.
   */
  static long number(String parameter) {
    try {
      return Long.parseLong(parameter);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The row that an address names. */
  final DraftRow row(String parameter) {
    long wanted = number(parameter);
    return getFile().getDraft().getRows().stream()
        .filter(row -> row.getId() == wanted)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no row " + parameter));
  }

  final String toDraft() {
    return "/editions/draft?faces-redirect=true&id=" + id;
  }

  public DraftFile getFile() {
    if (file == null) {
      file = editDraft.open(draftId());
    }
    return file;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
