package jp.mimamori.submission;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.mimamori.checklist.SubmissionState;

/** The submissions of one institution in one year. */
public final class Submissions {

  public static final Submissions NONE = new Submissions(List.of());

  private final List<Submission> all;

  public Submissions(List<Submission> all) {
    this.all = all.stream().sorted(Comparator.comparingInt(Submission::getNumber)).toList();
  }

  /** Newest first, withdrawn ones included. */
  public List<Submission> newestFirst() {
    return all.stream().sorted(Comparator.comparingInt(Submission::getNumber).reversed()).toList();
  }

  /** The one that counts: the newest that was not withdrawn, unless it has lapsed. */
  public Optional<Submission> standing() {
    return newest().filter(s -> s.getLapse() == null);
  }

  /** The one that counts no longer because the form changed after it, if nothing else counts. */
  public Optional<Submission> lapsed() {
    return newest().filter(s -> s.getLapse() != null);
  }

  private Optional<Submission> newest() {
    return newestFirst().stream().filter(s -> !s.isWithdrawn()).findFirst();
  }

  /**
   * The one that a submission followed: what has changed is told against it. None where that was on
   * another edition, with other items.
   */
  public Optional<Submission> before(Submission submission) {
    return newestFirst().stream()
        .filter(s -> s.getNumber() < submission.getNumber() && !s.isWithdrawn())
        .findFirst()
        .filter(s -> s.getEditionId().equals(submission.getEditionId()));
  }

  public Optional<Submission> numbered(int number) {
    return all.stream().filter(s -> s.getNumber() == number).findFirst();
  }

  public SubmissionState state() {
    return standing().map(Submission::state).orElse(SubmissionState.NOT_SUBMITTED);
  }

  int nextNumber() {
    return all.isEmpty() ? 1 : all.get(all.size() - 1).getNumber() + 1;
  }
}
