package jp.mimamori.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.ledger.DeviceKind;
import jp.mimamori.ledger.Presence;
import jp.mimamori.ledger.Safeguard;

/**
 * The devices in use, summed up in one statement for all rules that speak of them: a hospital has
 * thousands.
 *
 * @param described with place and version
 * @param unchecked that nobody ever compared with what is there
 * @param oldestCheck null where none was compared
 * @param maintained from outside by a vendor
 * @param unmaintained known not to be
 * @param patched with a day of the last update
 * @param unsupported past the end of support
 * @param oldestPatch null where there is none
 * @param services 不要なサービスの停止 at servers and terminals
 * @param media USBなどの制限 at servers and terminals
 * @param sources 接続元制限 at network equipment
 */
record DeviceSums(
    long count,
    long described,
    long unchecked,
    LocalDate oldestCheck,
    LocalDate latestCheck,
    long maintained,
    long unmaintained,
    long patched,
    long unsupported,
    LocalDate oldestPatch,
    SafeguardCount services,
    SafeguardCount media,
    SafeguardCount sources) {

  private static final String COMPUTER = "(d.kind = :server OR d.kind = :terminal)";
  private static final String NETWORK = "d.kind = :network";

  static DeviceSums in(Figures figures, LocalDate today) {
    Map<String, Object> values = new HashMap<>();
    values.put("server", DeviceKind.SERVER);
    values.put("terminal", DeviceKind.TERMINAL);
    values.put("network", DeviceKind.NETWORK);
    values.put("present", Presence.PRESENT);
    values.put("absent", Presence.ABSENT);
    values.put("done", Safeguard.DONE);
    values.put("notNeeded", Safeguard.NOT_NEEDED);
    values.put("open", Safeguard.OPEN);
    values.put("today", today);
    Row row =
        figures.row(
            String.join(
                ", ",
                "SELECT COUNT(d)",
                sum("d.place IS NOT NULL AND d.software IS NOT NULL"),
                sum("d.checkedOn IS NULL"),
                "MIN(d.checkedOn)",
                "MAX(d.checkedOn)",
                sum("d.remote = :present"),
                sum("d.remote = :absent"),
                sum("d.patchedOn IS NOT NULL"),
                sum("d.supportEndsOn < :today"),
                "MIN(d.patchedOn)",
                sum(COMPUTER),
                done(COMPUTER, "d.unneededServices"),
                sum(COMPUTER + " AND d.unneededServices = :open"),
                done(COMPUTER, "d.usb"),
                sum(COMPUTER + " AND d.usb = :open"),
                sum(NETWORK),
                done(NETWORK, "d.sourceRestriction"),
                sum(NETWORK + " AND d.sourceRestriction = :open")
                    + " FROM Device d WHERE d.retiredOn IS NULL"),
            values);
    return new DeviceSums(
        row.number(0),
        row.number(1),
        row.number(2),
        row.day(3),
        row.day(4),
        row.number(5),
        row.number(6),
        row.number(7),
        row.number(8),
        row.day(9),
        new SafeguardCount(row.number(10), row.number(11), row.number(12)),
        new SafeguardCount(row.number(10), row.number(13), row.number(14)),
        new SafeguardCount(row.number(15), row.number(16), row.number(17)));
  }

  private static String sum(String condition) {
    return "SUM(CASE WHEN " + condition + " THEN 1 ELSE 0 END)";
  }

  private static String done(String kinds, String safeguard) {
    return sum(kinds + " AND (" + safeguard + " = :done OR " + safeguard + " = :notNeeded)");
  }
}
