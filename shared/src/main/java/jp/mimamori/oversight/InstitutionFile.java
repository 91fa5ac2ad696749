package jp.mimamori.oversight;

import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.Municipality;
import jp.mimamori.submission.Submission;
import jp.mimamori.submission.Submissions;

/** One institution as its officer sees it. */
public final class InstitutionFile {

  private final Institution institution;
  private final HealthCenter healthCenter;
  private final Municipality municipality;
  private final ChecklistSheet sheet;
  private final Map<String, EvidenceFigures> evidence;
  private final List<Integer> years;
  private final Submissions submissions;
  private final List<ContactNote> contacts;

  InstitutionFile(
      Institution institution,
      HealthCenter healthCenter,
      Municipality municipality,
      ChecklistSheet sheet,
      Map<String, EvidenceFigures> evidence,
      List<Integer> years,
      Submissions submissions,
      List<ContactNote> contacts) {
    this.institution = institution;
    this.healthCenter = healthCenter;
    this.municipality = municipality;
    this.sheet = sheet;
    this.evidence = Map.copyOf(evidence);
    this.years = List.copyOf(years);
    this.submissions = submissions;
    this.contacts = List.copyOf(contacts);
  }

  public Institution getInstitution() {
    return institution;
  }

  public HealthCenter getHealthCenter() {
    return healthCenter;
  }

  public Municipality getMunicipality() {
    return municipality;
  }

  /** The checklist of the year asked for. */
  public ChecklistSheet getSheet() {
    return sheet;
  }

  /** By item of that year; none for an item without evidence. */
  public Map<String, EvidenceFigures> getEvidence() {
    return evidence;
  }

  /** What was submitted in that year. */
  public Submissions getSubmissions() {
    return submissions;
  }

  /** What the offices wrote down, the newest first. */
  public List<ContactNote> getContacts() {
    return contacts;
  }

  /** The submission that counts no longer because the form changed after it, or null. */
  public Submission getLapsed() {
    return submissions.lapsed().orElse(null);
  }

  /** Fiscal years that can be opened, newest first; this year is always among them. */
  public List<Integer> getYears() {
    return years;
  }
}
