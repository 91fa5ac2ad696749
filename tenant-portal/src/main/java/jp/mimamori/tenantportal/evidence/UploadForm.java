package jp.mimamori.tenantportal.evidence;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import jp.mimamori.evidence.EvidenceFault;
import jp.mimamori.evidence.EvidenceRefusedException;
import jp.mimamori.files.ReceivedFile;
import jp.mimamori.files.UploadRefusedException;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** The file that a person chose; held for the length of one request only. */
public class UploadForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private transient Part file;

  /**
   * Hands the file on.
   *
   * @return whether it was taken; if not, the person is told why
   */
  boolean send(Consumer<ReceivedFile> receiver, Feedback feedback) {
    if (file == null || file.getSubmittedFileName().isBlank()) {
      feedback.refuse(List.of(EvidenceFault.FILE_MISSING), EvidenceFault::field);
      return false;
    }
    try (ReceivedFile received = ReceivedFile.of(file)) {
      receiver.accept(received);
      return true;
    } catch (EvidenceRefusedException refusal) {
      feedback.refuse(refusal.faults(), EvidenceFault::field);
    } catch (UploadRefusedException refusal) {
      feedback.refuse("file", Functions.term(refusal.fault()));
    } finally {
      file = null;
    }
    return false;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
