package jp.mimamori.oversightportal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import jp.mimamori.files.ReceivedFile;
import jp.mimamori.files.UploadFault;
import jp.mimamori.files.UploadRefusedException;
import jp.mimamori.registry.ImportRegistry;
import jp.mimamori.registry.RegistryRefusedException;
import jp.mimamori.registry.RegistryUpdate;
import jp.mimamori.registry.ReviewRegistry;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Takes a public file, and shows what became of the earlier ones. */
@Named("registry_index")
@RequestScoped
public class IndexPage {

  @Inject private ReviewRegistry review;
  @Inject private ImportRegistry importRegistry;
  @Inject private Feedback feedback;

  private Part file;
  private List<RegistryUpdate> updates;

  public void load() {
    updates = review.updates();
  }

  public String read() {
    if (file == null || file.getSize() == 0) {
      feedback.refuse("file", Functions.term(UploadFault.EMPTY));
      return null;
    }
    try (ReceivedFile received = ReceivedFile.of(file)) {
      long update = importRegistry.read(received);
      feedback.done("registry_index.done");
      return "/registry/preview?faces-redirect=true&id=" + update;
    } catch (UploadRefusedException refusal) {
      feedback.refuse("file", Functions.term(refusal.fault()));
    } catch (RegistryRefusedException refusal) {
      feedback.refuse("file", Functions.term(refusal.fault()));
    }
    return null;
  }

  /** The newest first. */
  public List<RegistryUpdate> getUpdates() {
    if (updates == null) {
      load();
    }
    return updates;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
