package jp.mimamori.people;

import java.time.LocalDate;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.OfficerRole;

/** An officer in a post, as the prefecture's administrator sees it. */
public final class OfficerRow {

  private final Assignment assignment;
  private final String office;
  private final boolean toCome;

  OfficerRow(Assignment assignment, String office, LocalDate today) {
    this.assignment = assignment;
    this.office = office;
    this.toCome = assignment.getValidFrom().isAfter(today);
  }

  public long getId() {
    return assignment.getId();
  }

  public int getVersion() {
    return assignment.getVersion();
  }

  public String getPersonSub() {
    return assignment.getPersonSub();
  }

  public String getPersonName() {
    return assignment.getPersonName();
  }

  public String getEmail() {
    return assignment.getEmail();
  }

  public OfficerRole getRole() {
    return assignment.getRole();
  }

  /** Name of the health center, or of the prefecture's division. */
  public String getOffice() {
    return office;
  }

  public LocalDate getValidFrom() {
    return assignment.getValidFrom();
  }

  /** Last day, or null for an open end. */
  public LocalDate getValidTo() {
    return assignment.getValidTo();
  }

  /** Whether the first day is still ahead. */
  public boolean isToCome() {
    return toCome;
  }
}
