package jp.mimamori.tenantportal.ledgers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.ledger.EntryRefusedException;
import jp.mimamori.ledger.KeepEntry;
import jp.mimamori.ledger.Names;
import jp.mimamori.ui.Feedback;

/** Adds an entry to a ledger or, with its {@code id} in the address, changes it. */
@Named("ledgers_edit")
@ViewScoped
public class EditPage extends EntryPage {

  private static final long serialVersionUID = 1L;

  @Inject private KeepEntry keepEntry;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private int version;
  private boolean meanwhile;
  private final ArrayList<FieldRow> rows = new ArrayList<>();

  @Override
  public void load() {
    super.load();
    Map<String, String> texts = isNew() ? Map.of() : ledgers().texts(getLedger(), entryId());
    version = isNew() ? 0 : getSheet().getEntry().getVersion();
    Names names = ledgers().names();
    getLedger()
        .columns()
        .all()
        .forEach(
            column ->
                rows.add(
                    new FieldRow(
                        getLedger(), column, names, texts.getOrDefault(column.getName(), ""))));
  }

  public String save() {
    Map<String, String> typed = new LinkedHashMap<>();
    rows.forEach(row -> typed.put(row.getName(), row.getText()));
    try {
      if (isNew()) {
        setId(String.valueOf(keepEntry.add(getLedger(), typed)));
      } else {
        keepEntry.change(getLedger(), entryId(), version, typed);
      }
    } catch (EntryRefusedException refusal) {
      explain(refusal);
      return null;
    }
    feedback.done("ledgers_edit.saved");
    return address("history");
  }

  private void explain(EntryRefusedException refusal) {
    if (refusal.isChangedMeanwhile()) {
      meanwhile = true;
      version = ledgers().one(getLedger(), entryId()).getEntry().getVersion();
      Map<String, String> saved = ledgers().texts(getLedger(), entryId());
      rows.forEach(row -> row.compareWith(saved.get(row.getName())));
    }
    refusal
        .problems()
        .forEach(
            problem ->
                feedback.refuse(
                    problem.column(),
                    getLedger().columns().one(problem.column()).getLabel()
                        + "："
                        + problem.words()));
  }

  public boolean isNew() {
    return getId() == null;
  }

  /** Whether somebody else saved while this form was filled in: both texts are shown then. */
  public boolean isMeanwhile() {
    return meanwhile;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public List<FieldRow> getRows() {
    return rows;
  }
}
