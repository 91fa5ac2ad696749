package jp.mimamori.ledger;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.mimamori.identity.NotFoundException;

/**
 * 台帳. Menu, list, form, history, import, export and print of each follow from what stands here. The
 * words of a constant are in {@code Terms.properties}, all other texts in {@code
 * Columns.properties}.
 */
public enum LedgerKind {
  SYSTEM(MedicalSystem.class, MedicalSystem::new, MedicalSystem.COLUMNS),
  DEVICE(Device.class, Device::new, Device.COLUMNS),
  ACCOUNT(Account.class, Account::new, Account.COLUMNS),
  DISCLOSURE(SecurityDisclosure.class, SecurityDisclosure::new, SecurityDisclosure.COLUMNS),
  REMOTE(RemoteMaintenance.class, RemoteMaintenance::new, RemoteMaintenance.COLUMNS),
  LOG_REVIEW(AccessLogReview.class, AccessLogReview::new, AccessLogReview.COLUMNS),
  PATCH(SecurityPatch.class, SecurityPatch::new, SecurityPatch.COLUMNS),
  RULE(RuleDocument.class, RuleDocument::new, RuleDocument.COLUMNS),
  TRAINING(Training.class, Training::new, Training.COLUMNS);

  private final Class<? extends LedgerEntry> type;
  private final Supplier<LedgerEntry> maker;
  private final Columns columns;

  LedgerKind(Class<? extends LedgerEntry> type, Supplier<LedgerEntry> maker, Columns columns) {
    this.type = type;
    this.maker = maker;
    this.columns = columns;
  }

  /**
   * @param address as it stands in addresses: {@code device}
   * @throws NotFoundException for anything else
   */
  public static LedgerKind at(String address) {
    return Stream.of(values())
        .filter(kind -> kind.getAddress().equals(address))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no ledger " + address));
  }

  public String getAddress() {
    return name().toLowerCase(Locale.ROOT);
  }

  Class<? extends LedgerEntry> type() {
    return type;
  }

  public LedgerEntry make() {
    return maker.get();
  }

  /** Another entry with the same texts, which is not stored. */
  public LedgerEntry copyOf(LedgerEntry entry) {
    LedgerEntry copy = make();
    columns.all().forEach(column -> column.write(copy, column.valueOf(entry)));
    return copy;
  }

  public Columns columns() {
    return columns;
  }

  /** What the ledger is for. */
  public String getLead() {
    return Labels.text(getAddress() + ".lead");
  }

  /** What to show of it at the inspection. */
  public String getInspection() {
    return Labels.text(getAddress() + ".inspection");
  }

  /** What to do while it is empty. */
  public String getFirst() {
    return Labels.text(getAddress() + ".first");
  }
}
