package jp.mimamori.facts;

import java.time.LocalDate;
import jp.mimamori.contact.ChartSheet;
import jp.mimamori.contact.ReadContacts;

/** What several rules ask for: read when the first of them asks, and once in a reading. */
final class Records {

  private final Figures figures;
  private final ReadContacts readContacts;
  private final LocalDate today;
  private DeviceSums devices;
  private AccountSums accounts;
  private SystemSums systems;
  private RuleSums rules;
  private ChartSheet chart;

  Records(Figures figures, ReadContacts readContacts, LocalDate today) {
    this.figures = figures;
    this.readContacts = readContacts;
    this.today = today;
  }

  /** In Japan. */
  LocalDate today() {
    return today;
  }

  DeviceSums devices() {
    if (devices == null) {
      devices = DeviceSums.in(figures, today);
    }
    return devices;
  }

  AccountSums accounts() {
    if (accounts == null) {
      accounts = AccountSums.in(figures, today);
    }
    return accounts;
  }

  SystemSums systems() {
    if (systems == null) {
      systems = SystemSums.in(figures);
    }
    return systems;
  }

  RuleSums rules() {
    if (rules == null) {
      rules = RuleSums.in(figures, today);
    }
    return rules;
  }

  ChartSheet chart() {
    if (chart == null) {
      chart = readContacts.chart();
    }
    return chart;
  }
}
