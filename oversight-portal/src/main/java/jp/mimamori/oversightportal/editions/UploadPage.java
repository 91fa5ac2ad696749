package jp.mimamori.oversightportal.editions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.edition.EditionFault;
import jp.mimamori.edition.EditionRefusedException;
import jp.mimamori.edition.EditionRow;
import jp.mimamori.edition.ImportForm;
import jp.mimamori.edition.ReadEditions;
import jp.mimamori.files.ReceivedFile;
import jp.mimamori.files.UploadFault;
import jp.mimamori.files.UploadRefusedException;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Takes an official Excel form. */
@Named("editions_upload")
@RequestScoped
public class UploadPage {

  @Inject private ReadEditions editions;
  @Inject private ImportForm importForm;
  @Inject private Feedback feedback;

  private Part file;
  private List<ChecklistEdition> known;

  public void load() {
    known =
        editions.all().stream()
            .map(EditionRow::getEdition)
            .filter(edition -> edition.getSha256() != null)
            .toList();
  }

  public String read() {
    if (file == null || file.getSize() == 0) {
      feedback.refuse("file", Functions.term(UploadFault.EMPTY));
      return null;
    }
    try (ReceivedFile received = ReceivedFile.of(file)) {
      long draft = importForm.read(received);
      feedback.done("editions_upload.done");
      return "/editions/draft?faces-redirect=true&id=" + draft;
    } catch (UploadRefusedException refusal) {
      feedback.refuse("file", Functions.term(refusal.fault()));
    } catch (EditionRefusedException refusal) {
      feedback.refuse(refusal.faults(), EditionFault::field);
    }
    return null;
  }

  /** Editions whose published file can be told by its content. */
  public List<ChecklistEdition> getKnown() {
    if (known == null) {
      load();
    }
    return known;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
