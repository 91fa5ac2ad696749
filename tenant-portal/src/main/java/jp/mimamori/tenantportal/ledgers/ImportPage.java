package jp.mimamori.tenantportal.ledgers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import jp.mimamori.files.ReceivedFile;
import jp.mimamori.files.UploadFault;
import jp.mimamori.files.UploadRefusedException;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledgerimport.ImportRefusedException;
import jp.mimamori.ledgerimport.LedgerImport;
import jp.mimamori.ledgerimport.ReadImports;
import jp.mimamori.ledgerimport.StageImport;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Takes a file for a ledger, and shows those that were taken before. */
@Named("ledgers_import")
@ViewScoped
public class ImportPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StageImport stageImport;
  @Inject private ReadImports readImports;
  @Inject private Feedback feedback;

  private String kind;
  private LedgerKind ledger;
  private transient Part file;

  public void load() {
    ledger = LedgerKind.at(kind);
  }

  public String send() {
    if (file == null || file.getSubmittedFileName().isBlank()) {
      feedback.refuse("file", Functions.term(UploadFault.NOT_TABLE));
      return null;
    }
    try (ReceivedFile received = ReceivedFile.of(file)) {
      long id = stageImport.stage(ledger, received);
      return "/ledgers/preview?faces-redirect=true&id=" + id;
    } catch (UploadRefusedException refusal) {
      feedback.refuse("file", Functions.term(refusal.fault()));
    } catch (ImportRefusedException refusal) {
      feedback.refuse("file", Functions.term(refusal.fault()));
    } finally {
      file = null;
    }
    return null;
  }

  /** Newest first. */
  public List<LedgerImport> getLatest() {
    return readImports.latest(ledger);
  }

  /** Whether a list of the network by nmap is taken, too. */
  public boolean isOfDevices() {
    return ledger == LedgerKind.DEVICE;
  }

  public int getRowsMax() {
    return StageImport.ROWS_MAX;
  }

  public LedgerKind getLedger() {
    return ledger;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
