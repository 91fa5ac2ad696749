package jp.mimamori.backup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.setup.PlainAnswer;

/**
 * What an institution writes down about a backup.
 *
 * @param systemId system of the register, or null
 * @param target which data; null means: as the system is called
 * @param generations 世代, or null while nobody knows
 * @param offline whether a copy is off the network
 * @param takenOn of the last copy that somebody saw to be there
 */
public record BackupDetails(
    Long systemId,
    String target,
    BackupFrequency frequency,
    String method,
    String medium,
    Integer generations,
    PlainAnswer offline,
    String place,
    String keeper,
    LocalDate takenOn,
    LocalDate restoreTestedOn,
    String restoreResult,
    String procedurePlace) {

  private static final int TARGET_MAX = 120;
  private static final int TEXT_MAX = 200;
  private static final int KEEPER_MAX = 100;
  private static final int RESULT_MAX = 500;
  private static final int GENERATIONS_MAX = 9999;

  public BackupDetails {
    target = plain(target);
    method = plain(method);
    medium = plain(medium);
    place = plain(place);
    keeper = plain(keeper);
    restoreResult = plain(restoreResult);
    procedurePlace = plain(procedurePlace);
  }

  private static String plain(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  List<BackupFault> faults(LocalDate today) {
    List<BackupFault> faults = new ArrayList<>();
    add(faults, target == null, BackupFault.TARGET_MISSING);
    add(faults, isLonger(target, TARGET_MAX), BackupFault.TARGET_TOO_LONG);
    add(faults, frequency == null, BackupFault.FREQUENCY_MISSING);
    add(faults, isLonger(method, TEXT_MAX), BackupFault.METHOD_TOO_LONG);
    add(faults, isLonger(medium, TEXT_MAX), BackupFault.MEDIUM_TOO_LONG);
    add(
        faults,
        generations != null && (generations < 0 || generations > GENERATIONS_MAX),
        BackupFault.GENERATIONS_UNREADABLE);
    add(faults, offline == null, BackupFault.OFFLINE_MISSING);
    add(faults, isLonger(place, TEXT_MAX), BackupFault.PLACE_TOO_LONG);
    add(faults, isLonger(keeper, KEEPER_MAX), BackupFault.KEEPER_TOO_LONG);
    add(faults, isAfter(takenOn, today), BackupFault.TAKEN_IN_FUTURE);
    add(faults, isAfter(restoreTestedOn, today), BackupFault.TESTED_IN_FUTURE);
    add(faults, isLonger(restoreResult, RESULT_MAX), BackupFault.RESULT_TOO_LONG);
    add(faults, isLonger(procedurePlace, TEXT_MAX), BackupFault.PROCEDURE_TOO_LONG);
    return faults;
  }

  private static void add(List<BackupFault> faults, boolean broken, BackupFault fault) {
    if (broken) {
      faults.add(fault);
    }
  }

  private static boolean isLonger(String text, int max) {
    return text != null && text.codePointCount(0, text.length()) > max;
  }

  private static boolean isAfter(LocalDate day, LocalDate today) {
    return day != null && day.isAfter(today);
  }
}
