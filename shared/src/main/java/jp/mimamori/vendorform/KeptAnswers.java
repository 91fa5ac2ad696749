package jp.mimamori.vendorform;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.Wording;

/**
 * What a vendor answers for a product, whatever the edition: each answer stands with the control
 * and the wording it was given for. In a new edition it is proposed where the question reads the
 * same, and has to be given anew where it does not.
 *
 * @param answeredBy name of the person who answers, as typed
 */
public record KeptAnswers(String answeredBy, List<Kept> answers) {

  /**
   * @param group サーバ, 端末PC …: in one edition the same question may be asked for several; empty for
   *     none
   */
  public record Kept(String controlId, String group, Wording wording, FormDraft.Entry entry) {

    private boolean isAbout(ChecklistItem item) {
      return controlId.equals(item.getControlId());
    }

    private boolean answers(ChecklistItem item) {
      return isAbout(item) && group.equals(groupOf(item)) && wording.readsLike(item.getWording());
    }
  }

  public KeptAnswers {
    answers = List.copyOf(answers);
  }

  static KeptAnswers none() {
    return new KeptAnswers("", List.of());
  }

  /**
   * What was typed for these items. Where nothing was, the answer to the same question in other
   * words stays, to be seen the next time.
   */
  static KeptAnswers of(FormDraft typed, List<ChecklistItem> items, KeptAnswers before) {
    List<Kept> kept =
        items.stream()
            .flatMap(
                item -> {
                  FormDraft.Entry entry = typed.entry(item.getId());
                  return entry.equals(FormDraft.Entry.EMPTY)
                      ? before.inOtherWords(item).stream()
                      : Stream.of(
                          new Kept(item.getControlId(), groupOf(item), item.getWording(), entry));
                })
            .distinct()
            .toList();
    return new KeptAnswers(typed.answeredBy(), kept);
  }

  private static String groupOf(ChecklistItem item) {
    return item.getGroupName() == null ? "" : item.getGroupName();
  }

  /** The answer that can be proposed for an item; an empty one if there is none. */
  FormDraft.Entry proposed(ChecklistItem item) {
    return given(item).map(Kept::entry).orElse(FormDraft.Entry.EMPTY);
  }

  private Optional<Kept> given(ChecklistItem item) {
    return answers.stream().filter(kept -> kept.answers(item)).findFirst();
  }

  /** The answer to what the item asked in other words before; none if it can be proposed as is. */
  Optional<Kept> inOtherWords(ChecklistItem item) {
    if (given(item).isPresent()) {
      return Optional.empty();
    }
    Stream<Kept> sameControl = answers.stream().filter(kept -> kept.isAbout(item));
    return sameControl.min((a, b) -> Boolean.compare(differs(a, item), differs(b, item)));
  }

  private static boolean differs(Kept kept, ChecklistItem item) {
    return !kept.group.equals(groupOf(item));
  }

  /** As it is kept. */
  public String toJson() {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (Kept kept : answers) {
      String note = kept.wording.note();
      list.add(
          Json.createObjectBuilder()
              .add("control", kept.controlId)
              .add("group", kept.group)
              .add("text", kept.wording.text())
              .add("note", note == null ? "" : note)
              .add("value", kept.entry.value())
              .add("targetOn", kept.entry.targetOn())
              .add("remarks", kept.entry.remarks()));
    }
    return Json.createObjectBuilder()
        .add("answeredBy", answeredBy)
        .add("answers", list)
        .build()
        .toString();
  }

  /**
   * @param json what {@link #toJson} made, or null
   */
  static KeptAnswers fromJson(String json) {
    if (json == null) {
      return none();
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject whole = reader.readObject();
      return new KeptAnswers(
          whole.getString("answeredBy"),
          whole.getJsonArray("answers").getValuesAs(JsonObject.class).stream()
              .map(KeptAnswers::kept)
              .toList());
    }
  }

  private static Kept kept(JsonObject answer) {
    return new Kept(
        answer.getString("control"),
        answer.getString("group"),
        new Wording(answer.getString("text"), answer.getString("note")),
        new FormDraft.Entry(
            answer.getString("value"), answer.getString("targetOn"), answer.getString("remarks")));
  }
}
