package jp.mimamori.oversightportal.incidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import jp.mimamori.casefile.CaseFault;
import jp.mimamori.casefile.CaseRefusedException;
import jp.mimamori.casefile.IncidentFile;
import jp.mimamori.casefile.KeepCase;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.ui.Feedback;

/** 完了, with the result. */
@Named("incidents_close")
@ViewScoped
public class ClosePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepCase keepCase;
  @Inject private Feedback feedback;

  private String id;
  private transient IncidentFile file;
  private int version;
  private Instant newsAt;
  private String result;

  public void load() {
    if (getFile().getKept() == null) {
      throw new NotFoundException("nobody has taken it over");
    }
    version = file.getKept().getVersion();
    newsAt = file.getNewsAt();
    result = file.getKept().getResult();
  }

  public String close() {
    try {
      keepCase.close(IdParameter.of(id), version, newsAt, result);
    } catch (CaseRefusedException refusal) {
      feedback.refuse(
          refusal.faults(),
          fault ->
              fault == CaseFault.RESULT_MISSING || fault == CaseFault.RESULT_TOO_LONG
                  ? "result"
                  : null);
      return null;
    }
    feedback.done("incidents_close.done");
    return "/incidents/view?faces-redirect=true&id=" + id;
  }

  public IncidentFile getFile() {
    if (file == null) {
      file = keepCase.read(IdParameter.of(id));
    }
    return file;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = result;
  }
}
