package jp.mimamori.tenantportal.backup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.backup.BackupFault;
import jp.mimamori.backup.BackupFrequency;
import jp.mimamori.backup.BackupRefusedException;
import jp.mimamori.backup.KeepBackup;
import jp.mimamori.backup.ReadBackups;
import jp.mimamori.backup.SystemBackup;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.ledger.MedicalSystem;
import jp.mimamori.setup.PlainAnswer;
import jp.mimamori.ui.Feedback;

/** Writes a backup down or, with the {@code id} in the address, changes or ends one. */
@Named("backup_edit")
@ViewScoped
public class EditPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadBackups readBackups;
  @Inject private KeepBackup keepBackup;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String id;
  private int version;
  private String target;
  private BackupForm form = new BackupForm();
  private transient List<MedicalSystem> systems;

  public void load() {
    if (!isNew()) {
      SystemBackup backup = readBackups.one(IdParameter.of(id));
      version = backup.getVersion();
      target = backup.getTarget();
      form = new BackupForm(backup);
    }
  }

  public String save() {
    try {
      if (isNew()) {
        keepBackup.add(form.details());
      } else {
        keepBackup.change(IdParameter.of(id), version, form.details());
      }
    } catch (BackupRefusedException refusal) {
      feedback.refuse(refusal.faults(), BackupFault::field);
      return null;
    }
    feedback.done("backup_edit.saved", form.getTarget().strip());
    return "/backup/index?faces-redirect=true";
  }

  public String retire() {
    keepBackup.retire(IdParameter.of(id));
    feedback.done("backup_edit.retired", target);
    return "/backup/index?faces-redirect=true";
  }

  public boolean isNew() {
    return id == null;
  }

  public List<MedicalSystem> getSystems() {
    if (systems == null) {
      systems = readBackups.systems();
    }
    return systems;
  }

  public BackupFrequency[] getFrequencies() {
    return BackupFrequency.values();
  }

  public PlainAnswer[] getAnswers() {
    return PlainAnswer.values();
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  /** Its data, as they are called in the register. */
  public String getTarget() {
    return target;
  }

  public BackupForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
