package jp.mimamori.tenantportal.incident;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.incident.ReportField;
import jp.mimamori.incident.ReportPart;

/** A field of a report as a field of the form, and what somebody entered there. */
public final class ReportRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ReportField field;
  private String text;

  ReportRow(ReportField field, String text) {
    this.field = field;
    this.text = text == null ? "" : text;
  }

  public ReportField getField() {
    return field;
  }

  /** Id on the page. */
  public String getName() {
    return field.name();
  }

  /** Which input suits: date, radios, select, textarea, tel or text. */
  public String getInput() {
    return switch (field.getInput()) {
      case DATE -> "date";
      case CHOICE -> field.getPart() == ReportPart.FIRST_MINUTES ? "radios" : "select";
      case TEXT -> "textarea";
      case TIME, LINE -> field == ReportField.PHONE ? "tel" : "text";
    };
  }

  /** The question that it begins, from 1 to 6; 0 where it goes on with one. */
  public int getQuestion() {
    return switch (field) {
      case TYPE -> 1;
      case NOTICED_ON -> 2;
      case AFFECTED -> 3;
      case CARE -> 4;
      case NETWORK -> 5;
      case REPORTER -> 6;
      default -> 0;
    };
  }

  public List<Enum<?>> getOptions() {
    return field.getChoices();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }

  public LocalDate getDate() {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  public void setDate(LocalDate date) {
    text = date == null ? "" : date.toString();
  }
}
