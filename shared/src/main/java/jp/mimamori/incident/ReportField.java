package jp.mimamori.incident;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a report asks, in the order of the form. None has to be filled in: まだ分からない is an answer
 * (officially nothing but 速やかに is asked for). The fields are the union of 個人情報保護委員会への報告事項
 * (施行規則第8条第1項) and of the ransomware form common to the offices since 令和7年10月1日
 * (国家サイバー統括室「ランサムウェア事案共通様式」, third-party descriptions). A constant's name is what is stored, so it
 * is never changed.
 */
public enum ReportField {
  TYPE(ReportPart.FIRST_MINUTES, IncidentType.class),
  HAPPENED(ReportPart.FIRST_MINUTES, Input.TEXT, 1000),
  NOTICED_ON(ReportPart.FIRST_MINUTES, Input.DATE, 10),
  NOTICED_AT(ReportPart.FIRST_MINUTES, Input.TIME, 5),
  AFFECTED(ReportPart.FIRST_MINUTES, Input.TEXT, 1000),
  CARE(ReportPart.FIRST_MINUTES, CareEffect.class),
  NETWORK(ReportPart.FIRST_MINUTES, NetworkCut.class),
  REPORTER(ReportPart.FIRST_MINUTES, Input.LINE, 100),
  PHONE(ReportPart.FIRST_MINUTES, Input.LINE, 60),

  OCCURRED(ReportPart.CARE, Input.LINE, 200),
  DETECTION(ReportPart.CARE, Input.TEXT, 1000),
  DEVICES(ReportPart.CARE, Input.LINE, 200),
  WORKAROUND(ReportPart.CARE, Input.TEXT, 1000),
  PATIENTS_HARMED(ReportPart.CARE, Likelihood.class),

  PERSONAL_DATA(ReportPart.PERSONAL_DATA, Likelihood.class),
  PERSONAL_ITEMS(ReportPart.PERSONAL_DATA, Input.TEXT, 1000),
  PERSONS(ReportPart.PERSONAL_DATA, Input.LINE, 200),
  ENCRYPTED(ReportPart.PERSONAL_DATA, Likelihood.class),
  LEAKED(ReportPart.PERSONAL_DATA, Likelihood.class),

  RANSOM_NOTE(ReportPart.ATTACK, Input.TEXT, 1000),
  EXTENSION(ReportPart.ATTACK, Input.LINE, 100),
  INTRUSION(ReportPart.ATTACK, IntrusionPath.class),
  PRESERVED(ReportPart.ATTACK, Input.TEXT, 1000),

  BACKUP(ReportPart.RECOVERY, Input.TEXT, 1000),
  RECOVERY(ReportPart.RECOVERY, Input.TEXT, 1000),

  PATIENTS_TOLD(ReportPart.TELLING, Input.TEXT, 1000),
  PUBLISHED(ReportPart.TELLING, Input.TEXT, 1000),
  SHARING(ReportPart.TELLING, Sharing.class),

  CAUSE(ReportPart.AFTERWARDS, Input.TEXT, 2000),
  SECONDARY_DAMAGE(ReportPart.AFTERWARDS, Input.TEXT, 1000),
  PREVENTION(ReportPart.AFTERWARDS, Input.TEXT, 2000),
  FURTHER(ReportPart.AFTERWARDS, Input.TEXT, 2000);

  /** How it is entered. */
  public enum Input {
    LINE,
    TEXT,
    /** Stored as 2026-11-23. */
    DATE,
    /** Stored as 07:40. */
    TIME,
    CHOICE
  }

  private final ReportPart part;
  private final Input input;
  private final int longest;
  private final Class<? extends Enum<?>> choices;

  ReportField(ReportPart part, Input input, int longest) {
    this.part = part;
    this.input = input;
    this.longest = longest;
    this.choices = null;
  }

  ReportField(ReportPart part, Class<? extends Enum<?>> choices) {
    this.part = part;
    this.input = Input.CHOICE;
    this.longest = 0;
    this.choices = choices;
  }

  /** Those that a report of a stage asks. */
  public static List<ReportField> of(ReportStage stage) {
    return Stream.of(values())
        .filter(f -> stage != ReportStage.FIRST || f.part == ReportPart.FIRST_MINUTES)
        .toList();
  }

  public ReportPart getPart() {
    return part;
  }

  public Input getInput() {
    return input;
  }

  /** Longest text, in characters. */
  public int getLongest() {
    return longest;
  }

  /** What there is to choose among; none for a text. */
  public List<Enum<?>> getChoices() {
    return choices == null ? List.of() : Arrays.asList(choices.getEnumConstants());
  }

  /** What was chosen, by its name; null where it is not one of the choices. */
  public Enum<?> choice(String name) {
    return getChoices().stream().filter(c -> c.name().equals(name)).findFirst().orElse(null);
  }
}
