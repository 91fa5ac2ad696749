package jp.mimamori.continuity;

import java.util.ArrayList;
import java.util.List;

/**
 * The institution's own words of the plan; null for what is not written yet.
 *
 * @param emergency 非常時の判断: when it is one, and who says so
 * @param impact what does not work without the systems
 * @param paper 代替運用: how the institution works on paper
 * @param recovery what is restored first, by whom
 * @param patients what patients and others are told
 * @param storage where the plan is kept, and how people know it
 */
public record PlanWords(
    String emergency,
    String impact,
    String paper,
    String recovery,
    String patients,
    String storage) {

  /** Nothing written yet. */
  public static final PlanWords NONE = new PlanWords(null, null, null, null, null, null);

  private static final int TEXT_MAX = 2000;
  private static final int STORAGE_MAX = 500;

  public PlanWords {
    emergency = plain(emergency);
    impact = plain(impact);
    paper = plain(paper);
    recovery = plain(recovery);
    patients = plain(patients);
    storage = plain(storage);
  }

  private static String plain(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  List<ContinuityFault> faults() {
    List<ContinuityFault> faults = new ArrayList<>();
    add(faults, emergency, TEXT_MAX, ContinuityFault.EMERGENCY_TOO_LONG);
    add(faults, impact, TEXT_MAX, ContinuityFault.IMPACT_TOO_LONG);
    add(faults, paper, TEXT_MAX, ContinuityFault.PAPER_TOO_LONG);
    add(faults, recovery, TEXT_MAX, ContinuityFault.RECOVERY_TOO_LONG);
    add(faults, patients, TEXT_MAX, ContinuityFault.PATIENTS_TOO_LONG);
    add(faults, storage, STORAGE_MAX, ContinuityFault.STORAGE_TOO_LONG);
    return faults;
  }

  private static void add(
      List<ContinuityFault> faults, String text, int max, ContinuityFault fault) {
    if (text != null && text.codePointCount(0, text.length()) > max) {
      faults.add(fault);
    }
  }
}
