package jp.mimamori.oversightportal.campaigns;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.mimamori.campaign.Campaign;
import jp.mimamori.campaign.CampaignFault;
import jp.mimamori.campaign.CampaignLetter;
import jp.mimamori.campaign.Recipients;
import jp.mimamori.campaign.SendCampaign;
import jp.mimamori.campaign.WatchCampaigns;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.oversight.ComplianceFilter;
import jp.mimamori.oversightportal.institutions.ListConditions;
import jp.mimamori.oversightportal.signin.Whereabouts;
import jp.mimamori.tenancy.Ids;
import jp.mimamori.ui.Feedback;

/** A text to the institutions of a list: written, looked at as three of them get it, sent. */
@Named("campaigns_write")
@ViewScoped
public class WritePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SendCampaign sendCampaign;
  @Inject private WatchCampaigns watch;
  @Inject private Whereabouts whereabouts;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private final long id = Ids.next();
  private String conditions;
  private String follows;
  private Long first;
  private ComplianceFilter filter;
  private int count;
  private long byEmail;
  private long byLetter;
  private List<String> examples;
  private String subject;
  private String body;
  private boolean checked;

  public void load() {
    if (follows != null) {
      Campaign before = watch.effect(IdParameter.of(follows)).getCampaign();
      first = before.getId();
      conditions = before.getConditions();
    }
    conditions = ListConditions.known(conditions);
    filter = ListConditions.filter(conditions);
    String year = FiscalYear.of(LocalDate.now(clock)).label();
    subject =
        first == null
            ? CampaignLetter.suggestedSubject(year)
            : CampaignLetter.suggestedSubjectAgain(year);
    body = CampaignLetter.suggestedText(year);
    look();
  }

  private void look() {
    Recipients recipients =
        first == null ? sendCampaign.recipients(filter) : sendCampaign.recipientsAgain(first);
    count = recipients.getCount();
    byEmail = recipients.getByEmail();
    byLetter = recipients.getByLetter();
    examples = recipients.getExamples();
  }

  /** Shows what is about to be sent. */
  public String check() {
    Set<CampaignFault> faults = sendCampaign.check(subject, body);
    feedback.refuse(faults, WritePage::field);
    checked = faults.isEmpty();
    look();
    return null;
  }

  public String change() {
    checked = false;
    return null;
  }

  public String send() {
    Set<CampaignFault> faults =
        sendCampaign.send(
            new SendCampaign.Command(id, conditions, filter, first, subject, body, count));
    if (!faults.isEmpty()) {
      feedback.refuse(faults, WritePage::field);
      look();
      return null;
    }
    feedback.done("campaigns_write.done", count);
    return "/campaigns/view?faces-redirect=true&id=" + id;
  }

  private static String field(CampaignFault fault) {
    return switch (fault) {
      case SUBJECT_MISSING, SUBJECT_TOO_LONG -> "subject";
      case TEXT_MISSING, TEXT_TOO_LONG -> "body";
      case NOBODY, RECIPIENTS_CHANGED, SENT_ALREADY -> null;
    };
  }

  /** The mail as one of the recipients gets it. */
  public String letter(String institution) {
    return CampaignLetter.text(institution, body, whereabouts.getPost());
  }

  public String getConditions() {
    return conditions;
  }

  public void setConditions(String conditions) {
    this.conditions = conditions;
  }

  public String getFollows() {
    return follows;
  }

  public void setFollows(String follows) {
    this.follows = follows;
  }

  /** Whether it goes to those of an earlier one that are not complete. */
  public boolean isAgain() {
    return first != null;
  }

  public int getCount() {
    return count;
  }

  public long getByEmail() {
    return byEmail;
  }

  public long getByLetter() {
    return byLetter;
  }

  /** Names of the first few that get a mail. */
  public List<String> getExamples() {
    return examples;
  }

  /** Whether who is complete by then gets no mail. */
  public boolean isOfIncomplete() {
    return isAgain() || filter.isOfIncomplete();
  }

  public boolean isChecked() {
    return checked;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
