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

  /** The newest that was not withdrawn: the one that counts. */
  public Optional<Submission> standing() {
    return newestFirst().stream().filter(s -> !s.isWithdrawn()).findFirst();
  }

  /** The one that a submission followed: what has changed is told against it. */
  public Optional<Submission> before(Submission submission) {
    return newestFirst().stream()
        .filter(s -> s.getNumber() < submission.getNumber() && !s.isWithdrawn())
        .findFirst();
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
