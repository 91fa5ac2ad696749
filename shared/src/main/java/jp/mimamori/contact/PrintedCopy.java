package jp.mimamori.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The copy that was printed last and hangs on a wall. */
@Embeddable
public class PrintedCopy implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "printed_on")
  private LocalDate printedOn;

  private Integer revision;

  /** Digest of what it says. */
  private String content;

  protected PrintedCopy() {}

  PrintedCopy(LocalDate printedOn, int revision, String content) {
    this.printedOn = printedOn;
    this.revision = revision;
    this.content = content;
  }

  /** Whether the data by now say something else than the paper. */
  boolean differsFrom(String contentToday) {
    return !contentToday.equals(content);
  }

  public LocalDate getPrintedOn() {
    return printedOn;
  }

  public Integer getRevision() {
    return revision;
  }
}
