package jp.mimamori.oversightportal.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.inspection.RecordVisit;
import jp.mimamori.inspection.VisitEntry;
import jp.mimamori.inspection.VisitItem;
import jp.mimamori.inspection.VisitRecord;
import jp.mimamori.inspection.Word;
import jp.mimamori.inspection.WordMeaning;

/**
 * The visit on a tablet. What is written goes to {@link EntriesServlet} by {@code visit.js}, which
 * keeps it while there is no connection.
 */
@Named("inspections_visit")
@RequestScoped
public class VisitPage {

  @Inject private RecordVisit visits;

  private String id;
  private VisitRecord record;

  public void load() {
    record = visits.open(IdParameter.of(id));
  }

  public VisitRecord getRecord() {
    return record;
  }

  /** Whether a heading of the section stands before it. */
  public boolean opensSection(VisitItem item) {
    int place = record.getItems().indexOf(item);
    return place == 0 || !record.getItems().get(place - 1).getSection().equals(item.getSection());
  }

  /** What the officer wrote so far, or null. */
  public VisitEntry own(String itemId) {
    return record.own(itemId);
  }

  public List<Word> getResults() {
    return words(WordMeaning.results());
  }

  public List<Word> getDirections() {
    return words(WordMeaning.directions());
  }

  private List<Word> words(List<WordMeaning> meanings) {
    return meanings.stream()
        .flatMap(
            meaning ->
                record.getRules().words(meaning).stream().map(text -> new Word(meaning, text)))
        .toList();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
