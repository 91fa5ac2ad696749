package jp.mimamori.oversightportal.inspections;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.inspection.Decision;
import jp.mimamori.inspection.InspectionFault;
import jp.mimamori.inspection.InspectionRefusedException;
import jp.mimamori.inspection.LetterKind;
import jp.mimamori.inspection.LetterText;
import jp.mimamori.inspection.RecordVisit;
import jp.mimamori.inspection.ReportResult;
import jp.mimamori.inspection.VisitEntry;
import jp.mimamori.inspection.VisitRecord;
import jp.mimamori.inspection.Word;
import jp.mimamori.inspection.WordMeaning;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Puts the result together from what officers wrote down, and sends 結果通知. */
@Named("inspections_report")
@ViewScoped
public class ReportPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Offered for an answer; the officer sets another day where it does not suit. */
  private static final int USUAL_DAYS = 30;

  @Inject private RecordVisit visits;
  @Inject private ReportResult reports;
  @Inject private Feedback feedback;

  private String id;
  private transient VisitRecord record;
  private int version;
  private List<ReportLine> lines = List.of();
  private String reference;
  private LocalDate datedOn;
  private String body;

  public void load() {
    LetterText draft = reports.draft(IdParameter.of(id));
    version = getRecord().getFile().getInspection().getVersion();
    datedOn = draft.datedOn();
    body = draft.body();
    LocalDate usual = getRecord().getFile().getToday().plusDays(USUAL_DAYS);
    lines =
        getRecord().getItems().stream()
            .map(item -> new ReportLine(item, getRecord().getEntries(), usual))
            .toList();
  }

  public String send() {
    Map<String, Decision> decisions = new HashMap<>();
    lines.stream()
        .filter(ReportLine::isRecorded)
        .forEach(line -> decisions.put(line.getItemId(), line.decision()));
    boolean mailed;
    try {
      LetterText text = new LetterText(LetterKind.RESULT, reference, datedOn, body, null);
      mailed = reports.report(IdParameter.of(id), version, text, decisions);
    } catch (InspectionRefusedException refusal) {
      refuse(refusal);
      return null;
    }
    feedback.done(
        mailed ? "inspections_letter.mailed" : "inspections_letter.done",
        Functions.term(LetterKind.RESULT));
    return "/inspections/view?faces-redirect=true&id=" + id;
  }

  private void refuse(InspectionRefusedException refusal) {
    String sentence = Functions.term(refusal.fault());
    int place = place(refusal.itemId());
    if (place >= 0) {
      feedback.refuse(field(refusal.fault()) + place, lines.get(place).getLabel() + "：" + sentence);
    } else if (refusal.fault() == InspectionFault.TEXT_MISSING) {
      feedback.refuse("body", sentence);
    } else if (refusal.fault() == InspectionFault.DATE_MISSING) {
      feedback.refuse("datedOn", sentence);
    } else {
      feedback.refuse(sentence);
    }
  }

  private static String field(InspectionFault fault) {
    return switch (fault) {
      case DIRECTION_MISSING -> "direction";
      case FINDING_WITHOUT_TEXT, TEXT_TOO_LONG -> "remark";
      case DUE_MISSING, DUE_IN_PAST -> "dueOn";
      default -> "result";
    };
  }

  private int place(String itemId) {
    return lines.stream().map(ReportLine::getItemId).toList().indexOf(itemId);
  }

  public VisitRecord getRecord() {
    if (record == null) {
      record = visits.open(IdParameter.of(id));
    }
    return record;
  }

  public List<ReportLine> getLines() {
    return lines;
  }

  public List<ReportLine> getPlain() {
    return lines.stream().filter(ReportLine::isPlain).toList();
  }

  public List<ReportLine> getUnrecorded() {
    return lines.stream().filter(line -> !line.isRecorded()).toList();
  }

  public boolean isAnyToDecide() {
    return lines.stream().anyMatch(ReportLine::isToDecide);
  }

  /** 全体の所見 of each officer; not told. */
  public List<VisitEntry> getWhole() {
    return getRecord().getEntries().standing(VisitEntry.WHOLE);
  }

  public List<Word> getResults() {
    return words(WordMeaning.results());
  }

  public List<Word> getDirections() {
    return words(WordMeaning.directions());
  }

  private List<Word> words(List<WordMeaning> meanings) {
    Stream<Word> known =
        meanings.stream()
            .flatMap(
                meaning ->
                    getRecord().getRules().words(meaning).stream().map(t -> new Word(meaning, t)));
    Stream<Word> written =
        lines.stream()
            .flatMap(line -> line.standing(getRecord().getEntries()).stream())
            .flatMap(entry -> Stream.of(entry.getResult(), entry.getDirection()))
            .filter(word -> word != null && meanings.contains(word.getMeaning()));
    return Stream.concat(known, written).distinct().toList();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public LocalDate getDatedOn() {
    return datedOn;
  }

  public void setDatedOn(LocalDate datedOn) {
    this.datedOn = datedOn;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
