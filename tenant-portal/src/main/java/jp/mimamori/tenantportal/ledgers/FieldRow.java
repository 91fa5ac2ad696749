package jp.mimamori.tenantportal.ledgers;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.ledger.Column;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.Names;

/** A column as a field of a form, and what somebody typed there. */
public final class FieldRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LedgerKind ledger;
  private final String name;
  private final ArrayList<String> options;
  private String text;
  private String theirs;

  FieldRow(LedgerKind ledger, Column column, Names names, String text) {
    this.ledger = ledger;
    this.name = column.getName();
    this.options = new ArrayList<>(column.options(names));
    this.text = text;
    if (!text.isEmpty() && isSelect() && !options.contains(text)) {
      options.add(text);
    }
  }

  public String getName() {
    return name;
  }

  public Column getColumn() {
    return ledger.columns().one(name);
  }

  /** Which input suits: date, select, textarea or text. */
  public String getInput() {
    return switch (getColumn().getType()) {
      case DATE -> "date";
      case CHOICE, SYSTEM, VENDOR -> "select";
      case LONG_TEXT -> "textarea";
      default -> "text";
    };
  }

  private boolean isSelect() {
    return "select".equals(getInput());
  }

  /** Whether it belongs to what people fill in first. */
  public boolean isMain() {
    Column column = getColumn();
    return column.isRequired() || column.isOfficial() || column.isListed();
  }

  public List<String> getOptions() {
    return options;
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

  /** Somebody else saved another text meanwhile. */
  void compareWith(String saved) {
    theirs = saved.equals(text) ? null : saved;
  }

  /** What somebody else saved meanwhile, in words; null where it is the same. */
  public String getTheirs() {
    return theirs == null ? null : getColumn().shown(theirs);
  }
}
