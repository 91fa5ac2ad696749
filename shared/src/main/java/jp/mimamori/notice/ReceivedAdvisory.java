package jp.mimamori.notice;

import java.util.List;

/** A notice as the institution has it, with what it said of it. */
public final class ReceivedAdvisory {

  private final Advisory advisory;
  private final List<Acknowledgement> acknowledgements;

  ReceivedAdvisory(Advisory advisory, List<Acknowledgement> acknowledgements) {
    this.advisory = advisory;
    this.acknowledgements = List.copyOf(acknowledgements);
  }

  public Advisory getAdvisory() {
    return advisory;
  }

  /** Oldest first. */
  public List<Acknowledgement> getAcknowledgements() {
    return acknowledgements;
  }

  /** Nobody said anything yet. */
  public boolean isOpen() {
    return acknowledgements.isEmpty();
  }

  /** 対応しました. */
  public boolean isDone() {
    return acknowledgements.stream().anyMatch(a -> a.getKind() == AcknowledgementKind.DONE);
  }

  /** Read, and what it asks for is not done; one to know asks for nothing. */
  public boolean isToBeDone() {
    return !isOpen() && !isDone() && advisory.getSeverity() != Severity.INFORMATION;
  }
}
