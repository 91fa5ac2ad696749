package jp.mimamori.submission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialFormDocument;
import jp.mimamori.checklist.OfficialFormFile;
import jp.mimamori.identity.NotFoundException;

/** One submission as it is looked at: the frozen forms, and what changed against the one before. */
public final class SubmissionFile {

  private static final int DIGITS_OF_MARK = 16;

  private final Submission submission;
  private final Submission before;
  private final List<OfficialForm> forms;
  private final FormChanges changes;

  private SubmissionFile(
      Submission submission, Submission before, List<OfficialForm> forms, FormChanges changes) {
    this.submission = submission;
    this.before = before;
    this.forms = forms;
    this.changes = changes;
  }

  public static SubmissionFile of(Submissions submissions, Submission submission) {
    Submission before = submissions.before(submission).orElse(null);
    List<OfficialForm> forms = submission.forms();
    FormChanges changes = before == null ? null : FormChanges.between(before.forms(), forms);
    return new SubmissionFile(submission, before, forms, changes);
  }

  public Submission getSubmission() {
    return submission;
  }

  /** The submission that this one followed, or null. */
  public Submission getBefore() {
    return before;
  }

  public List<OfficialForm> getForms() {
    return forms;
  }

  /**
   * One of the forms.
   *
   * @param vendor the id of a vendor, or null for the institution's own
   * @throws NotFoundException if there is none
   */
  OfficialForm form(String vendor) {
    String wanted = vendor == null ? "0" : vendor;
    return forms.stream()
        .filter(f -> Long.toString(f.vendorId()).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no form of vendor " + vendor));
  }

  /** A form as a PDF file that says which submission it is. */
  byte[] print(OfficialForm form) {
    String mark = submission.getSnapshotSha256().substring(0, DIGITS_OF_MARK);
    return OfficialFormDocument.printSubmitted(form, submission.getNumber(), mark);
  }

  /**
   * Answers a request for the forms as a file: all of them where its path ends with {@code .xlsx},
   * else one as PDF, that of {@code vendor=…} or the institution's own.
   *
   * @throws NotFoundException if there is no such form
   * @throws IOException if the answer cannot be sent
   */
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getServletPath().endsWith(".xlsx")) {
      OfficialFormFile.xlsx(response, forms);
    } else {
      OfficialForm form = form(request.getParameter("vendor"));
      OfficialFormFile.pdf(response, form, print(form));
    }
  }

  /** Null for the first one. */
  public FormChanges getChanges() {
    return changes;
  }
}
