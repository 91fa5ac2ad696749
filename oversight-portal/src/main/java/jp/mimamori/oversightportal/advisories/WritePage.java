package jp.mimamori.oversightportal.advisories;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.mimamori.notice.AdvisoryFault;
import jp.mimamori.notice.AdvisoryReach;
import jp.mimamori.notice.AdvisoryText;
import jp.mimamori.notice.ProductNames;
import jp.mimamori.notice.SendAdvisory;
import jp.mimamori.notice.Severity;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.ui.Feedback;

/** A notice: written, aimed, looked at with the number of institutions it reaches, sent. */
@Named("advisories_write")
@ViewScoped
public class WritePage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Whom it is for. */
  public enum Reached {
    USERS_OF_PRODUCT,
    EVERYBODY
  }

  @Inject private SendAdvisory sendAdvisory;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private Severity severity = Severity.URGENT;
  private String title;
  private String body;
  private String source;
  private LocalDate acknowledgeBy;
  private Reached reached = Reached.USERS_OF_PRODUCT;
  private String products;
  private InstitutionKind kind;
  private List<HealthCenter> leftOut;
  private long aim;
  private long count;
  private long byEmail;
  private boolean checked;

  public void load() {
    leftOut = sendAdvisory.leftOut();
  }

  /** Shows what is about to be sent, and how many institutions it reaches. */
  public String check() {
    Set<AdvisoryFault> faults = sendAdvisory.check(text(), products());
    if (!faults.isEmpty()) {
      feedback.refuse(faults, WritePage::field);
      return null;
    }
    AdvisoryReach reach = sendAdvisory.aim(kind, products());
    aim = reach.getId();
    count = reach.getInstitutions();
    byEmail = reach.getByEmail();
    checked = true;
    return null;
  }

  public String change() {
    checked = false;
    return null;
  }

  public String send() {
    Set<AdvisoryFault> faults = sendAdvisory.send(aim, text());
    if (!faults.isEmpty()) {
      feedback.refuse(faults, WritePage::field);
      return null;
    }
    feedback.done("advisories_write.done", count);
    return "/advisories/view?faces-redirect=true&id=" + aim;
  }

  private AdvisoryText text() {
    return new AdvisoryText(severity, title, body, source, acknowledgeBy);
  }

  /** Null for everybody. */
  private ProductNames products() {
    return reached == Reached.EVERYBODY ? null : ProductNames.read(products);
  }

  private static String field(AdvisoryFault fault) {
    return switch (fault) {
      case PRODUCT_MISSING, PRODUCT_TOO_SHORT, PRODUCTS_TOO_MANY -> "products";
      case SEVERITY_MISSING -> "severity";
      case TITLE_MISSING, TITLE_TOO_LONG -> "title";
      case TEXT_MISSING, TEXT_TOO_LONG -> "body";
      case SOURCE_WRONG -> "source";
      case DATE_IN_PAST -> "acknowledgeBy";
      case NOBODY, SENT_ALREADY -> null;
    };
  }

  public Severity[] getSeverities() {
    return Severity.values();
  }

  public Reached[] getAudiences() {
    return Reached.values();
  }

  public InstitutionKind[] getKinds() {
    return InstitutionKind.values();
  }

  /** Names as they are sought; empty for everybody. */
  public List<String> getNames() {
    ProductNames names = products();
    return names == null ? List.of() : names.names();
  }

  /** Health centers that warn their institutions themselves. */
  public List<HealthCenter> getLeftOut() {
    return leftOut;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public boolean isChecked() {
    return checked;
  }

  public long getCount() {
    return count;
  }

  public long getByEmail() {
    return byEmail;
  }

  /** Those to be called. */
  public long getWithoutEmail() {
    return count - byEmail;
  }

  public Severity getSeverity() {
    return severity;
  }

  public void setSeverity(Severity severity) {
    this.severity = severity;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public LocalDate getAcknowledgeBy() {
    return acknowledgeBy;
  }

  public void setAcknowledgeBy(LocalDate acknowledgeBy) {
    this.acknowledgeBy = acknowledgeBy;
  }

  public Reached getReached() {
    return reached;
  }

  public void setReached(Reached reached) {
    this.reached = reached;
  }

  public String getProducts() {
    return products;
  }

  public void setProducts(String products) {
    this.products = products;
  }

  public InstitutionKind getKind() {
    return kind;
  }

  public void setKind(InstitutionKind kind) {
    this.kind = kind;
  }
}
