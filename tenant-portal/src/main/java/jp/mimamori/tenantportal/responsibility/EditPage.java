package jp.mimamori.tenantportal.responsibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.responsibility.AgreementDetails;
import jp.mimamori.responsibility.AgreementFault;
import jp.mimamori.responsibility.AgreementRefusedException;
import jp.mimamori.responsibility.Bearer;
import jp.mimamori.responsibility.KeepAgreement;
import jp.mimamori.responsibility.VendorAgreement;
import jp.mimamori.ui.Feedback;
import jp.mimamori.vendor.Vendor;

/** Shares out the duties with one vendor. Address parameter: {@code id} of the vendor. */
@Named("responsibility_edit")
@ViewScoped
public class EditPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepAgreement keepAgreement;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String id;
  private int version;
  private String document;
  private LocalDate agreedOn;
  private List<DutyRow> rows;
  private transient VendorAgreement agreement;

  public void load() {
    version = agreement().getVersion();
    if (agreement().getAgreement() != null) {
      document = agreement().getAgreement().getDocument();
      agreedOn = agreement().getAgreement().getAgreedOn();
    }
    rows = agreement().getLines().stream().map(DutyRow::new).toList();
  }

  public String save() {
    AgreementDetails details =
        new AgreementDetails(
            document,
            agreedOn,
            rows.stream()
                .filter(DutyRow::isSaid)
                .collect(Collectors.toMap(DutyRow::getDuty, DutyRow::share)));
    try {
      keepAgreement.write(IdParameter.of(id), version, details);
    } catch (AgreementRefusedException refusal) {
      feedback.refuse(refusal.faults(), AgreementFault::field);
      return null;
    }
    feedback.done("responsibility_edit.saved", getVendor().getName());
    return "/responsibility/index?faces-redirect=true";
  }

  private VendorAgreement agreement() {
    if (agreement == null) {
      agreement = keepAgreement.with(IdParameter.of(id));
    }
    return agreement;
  }

  public Vendor getVendor() {
    return agreement().getVendor();
  }

  public List<DutyRow> getRows() {
    return rows;
  }

  public Bearer[] getBearers() {
    return Bearer.values();
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public LocalDate getAgreedOn() {
    return agreedOn;
  }

  public void setAgreedOn(LocalDate agreedOn) {
    this.agreedOn = agreedOn;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
