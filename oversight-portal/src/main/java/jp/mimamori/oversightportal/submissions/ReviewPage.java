package jp.mimamori.oversightportal.submissions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialForm.Row;
import jp.mimamori.oversight.OpenSubmission;
import jp.mimamori.oversight.ReviewSubmission;
import jp.mimamori.oversight.SubmittedForms;
import jp.mimamori.submission.FormLines;
import jp.mimamori.submission.ItemKey;
import jp.mimamori.submission.SubmissionComment;
import jp.mimamori.submission.SubmissionFault;
import jp.mimamori.submission.SubmissionRefusedException;
import jp.mimamori.submission.Verdict;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** A submission as it was handed in: what changed, a comment for each item, 受理 or 差し戻し. */
@Named("submissions_review")
@ViewScoped
public class ReviewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OpenSubmission openSubmission;
  @Inject private ReviewSubmission reviewSubmission;
  @Inject private Feedback feedback;

  private String id;
  private String year;
  private String number;
  private SubmittedForms forms;
  private Map<ItemKey, String> labels;
  private String message;

  /** By {@link #key}. */
  private final Map<String, String> comments = new HashMap<>();

  public void load() {
    SubmissionAddress address = SubmissionAddress.of(id, year, number);
    forms = openSubmission.open(address.institutionId(), address.year(), address.number());
    labels = FormLines.labels(forms.getFile().getForms());
  }

  public String accept() {
    return review(Verdict.ACCEPTED);
  }

  public String sendBack() {
    return review(Verdict.RETURNED);
  }

  private String review(Verdict verdict) {
    SubmissionAddress address = SubmissionAddress.of(id, year, number);
    try {
      reviewSubmission.review(
          new ReviewSubmission.Command(
              address.institutionId(),
              address.year(),
              address.number(),
              verdict,
              message,
              typedComments()));
    } catch (SubmissionRefusedException refusal) {
      if (refusal.fault() == SubmissionFault.NO_LONGER_OPEN) {
        load();
      }
      feedback.refuse(Functions.term(refusal.fault()));
      return null;
    }
    feedback.done(
        "submissions_review.done", forms.getInstitution().getName(), Functions.term(verdict));
    return "/institutions/view?faces-redirect=true&id=" + address.institutionId();
  }

  private Map<ItemKey, String> typedComments() {
    return labels.keySet().stream()
        .filter(item -> comments.get(key(item)) != null)
        .collect(Collectors.toMap(item -> item, item -> comments.get(key(item))));
  }

  private static String key(ItemKey item) {
    return item.vendorId() + ":" + item.itemId();
  }

  /** Where the comment on an item is kept. */
  public String key(OfficialForm form, Row row) {
    return key(new ItemKey(form.vendorId(), row.itemId()));
  }

  /** Whether the item was answered again since the submission before. */
  public boolean isChanged(OfficialForm form, Row row) {
    return forms.getFile().getChanges() != null
        && forms.getFile().getChanges().contains(new ItemKey(form.vendorId(), row.itemId()));
  }

  /** The item as it stands on the form. */
  public String label(SubmissionComment comment) {
    return labels.getOrDefault(comment.getItem(), comment.getItem().itemId());
  }

  public SubmittedForms getForms() {
    return forms;
  }

  public Map<String, String> getComments() {
    return comments;
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = message;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
