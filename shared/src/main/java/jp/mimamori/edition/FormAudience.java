package jp.mimamori.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mimamori.checklist.Audience;

/** Whom one Excel form is for; since R8 one form serves institutions and pharmacies alike. */
public enum FormAudience {
  INSTITUTION_AND_PHARMACY(Audience.INSTITUTION, Audience.PHARMACY),
  INSTITUTION(Audience.INSTITUTION),
  PHARMACY(Audience.PHARMACY),
  VENDOR(Audience.VENDOR);

  private final List<Audience> audiences;

  FormAudience(Audience... audiences) {
    this.audiences = List.of(audiences);
  }

  /** The form becomes one edition for each. */
  public List<Audience> audiences() {
    return audiences;
  }

  static Optional<FormAudience> of(Set<Audience> wanted) {
    return Arrays.stream(values()).filter(f -> Set.copyOf(f.audiences).equals(wanted)).findFirst();
  }
}
