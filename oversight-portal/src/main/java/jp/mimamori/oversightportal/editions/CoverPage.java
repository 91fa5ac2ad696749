package jp.mimamori.oversightportal.editions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.mimamori.edition.DraftCover;
import jp.mimamori.edition.EditionFault;
import jp.mimamori.edition.EditionRefusedException;
import jp.mimamori.edition.FormAudience;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.ui.Feedback;

/** Title, audience and year of a draft, and whether it was compared with the official document. */
@Named("editions_cover")
@ViewScoped
public class CoverPage extends OfDraft {

  private static final long serialVersionUID = 1L;

  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String title;
  private FormAudience audience;
  private Integer year;
  private int rounds;
  private String banner;
  private String source;
  private LocalDate verifiedOn;

  public void load() {
    DraftCover cover = getFile().getDraft().getCover();
    title = cover.title();
    audience = cover.audience();
    year = cover.fiscalYear();
    rounds = cover.rounds();
    banner = cover.banner();
    source = cover.source();
    verifiedOn = cover.verifiedOn();
  }

  public String save() {
    try {
      editDraft()
          .describe(
              draftId(), new DraftCover(title, audience, year, rounds, banner, source, verifiedOn));
    } catch (EditionRefusedException refusal) {
      feedback.refuse(refusal.faults(), EditionFault::field);
      return null;
    }
    feedback.done("editions_cover.done");
    return toDraft();
  }

  public FormAudience[] getAudiences() {
    return FormAudience.values();
  }

  /** This fiscal year and the next. */
  public List<FiscalYear> getYears() {
    int thisYear = FiscalYear.of(getToday()).year();
    return IntStream.of(thisYear, thisYear + 1).mapToObj(FiscalYear::new).toList();
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public FormAudience getAudience() {
    return audience;
  }

  public void setAudience(FormAudience audience) {
    this.audience = audience;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public int getRounds() {
    return rounds;
  }

  public void setRounds(int rounds) {
    this.rounds = rounds;
  }

  public String getBanner() {
    return banner;
  }

  public void setBanner(String banner) {
    this.banner = banner;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public LocalDate getVerifiedOn() {
    return verifiedOn;
  }

  public void setVerifiedOn(LocalDate verifiedOn) {
    this.verifiedOn = verifiedOn;
  }
}
