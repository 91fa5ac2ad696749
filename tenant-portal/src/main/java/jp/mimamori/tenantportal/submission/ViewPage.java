package jp.mimamori.tenantportal.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import jp.mimamori.submission.FormLines;
import jp.mimamori.submission.ItemKey;
import jp.mimamori.submission.OpenSubmissions;
import jp.mimamori.submission.SubmissionComment;
import jp.mimamori.submission.SubmissionFile;

/** One submission as it was, and what the health center said to it. */
@Named("submission_view")
@RequestScoped
public class ViewPage {

  @Inject private OpenSubmissions submissions;

  private String year;
  private String number;
  private SubmissionFile file;
  private Map<ItemKey, String> labels;

  public void load() {
    file = submissions.of(SubmissionAddress.year(year), SubmissionAddress.number(number));
    labels = FormLines.labels(file.getForms());
  }

  public SubmissionFile getFile() {
    return file;
  }

  public String getYearLabel() {
    return file.getSubmission().year().label();
  }

  /** The item as it stood on the form. */
  public String label(SubmissionComment comment) {
    return labels.getOrDefault(comment.getItem(), comment.getItem().itemId());
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
