package jp.mimamori.oversightportal.incidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.casefile.CaseHeading;
import jp.mimamori.casefile.CaseNote;
import jp.mimamori.casefile.CaseRefusedException;
import jp.mimamori.casefile.IncidentFile;
import jp.mimamori.casefile.KeepCase;
import jp.mimamori.casefile.OpenIncident;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.incident.IncidentReport;
import jp.mimamori.ui.Feedback;

/** One incident: what the institution told, and the office's case file. */
@Named("incidents_view")
@ViewScoped
public class ViewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OpenIncident openIncident;
  @Inject private KeepCase keepCase;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String id;
  private transient IncidentFile file;
  private int version;

  public void load() {
    show(openIncident.open(IdParameter.of(id)));
  }

  private void show(IncidentFile now) {
    file = now;
    version = now.getKept() == null ? 0 : now.getKept().getVersion();
  }

  public String receive() {
    return kept(() -> keepCase.receive(IdParameter.of(id)), "incidents_view.received");
  }

  public String done(long noteId) {
    return kept(() -> keepCase.done(IdParameter.of(id), noteId), "incidents_view.noteDone");
  }

  public String reopen() {
    return kept(() -> keepCase.reopen(IdParameter.of(id), version), "incidents_view.reopened");
  }

  private String kept(Runnable act, String done) {
    try {
      act.run();
    } catch (CaseRefusedException refusal) {
      feedback.refuse(refusal.faults(), fault -> null);
      show(keepCase.read(IdParameter.of(id)));
      return null;
    }
    feedback.done(done);
    return "/incidents/view?faces-redirect=true&id=" + id;
  }

  /** After a button was pressed it is read anew, which is no further look. */
  public IncidentFile getFile() {
    if (file == null) {
      file = keepCase.read(IdParameter.of(id));
    }
    return file;
  }

  /** The last one comes first. */
  public List<IncidentReport> getReports() {
    List<IncidentReport> reports = new ArrayList<>(getFile().getReports());
    Collections.reverse(reports);
    return reports;
  }

  public List<ToldPart> parts(IncidentReport report) {
    return ToldPart.of(report.getContent());
  }

  public CaseHeading[] getHeadings() {
    return CaseHeading.values();
  }

  public List<CaseNote> getNotes() {
    return Stream.concat(
            getFile().getNotes().stream().filter(CaseNote::isToDo),
            getFile().getNotes().stream().filter(note -> !note.isToDo()))
        .toList();
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
