package jp.mimamori.oversight;

/** Institutions that a reminder alone does not bring on. */
public enum AttentionFilter {
  /** 事業者確認用 is due and a vendor has not answered it in full. */
  VENDOR_FORMS(Measure.VENDOR_FORMS, "s.unansweredVendorForms > 0"),
  /** Nobody of it has ever signed in. */
  NO_SIGN_IN(Measure.NO_SIGN_IN, "s.withoutSignIn = TRUE"),
  /** No e-mail address, or mail to it came back. */
  NO_EMAIL(Measure.NO_EMAIL, "s.withoutEmail = TRUE");

  private final Measure measure;
  private final String condition;

  AttentionFilter(Measure measure, String condition) {
    this.measure = measure;
    this.condition = condition;
  }

  Measure measure() {
    return measure;
  }

  /** JPQL over the standing {@code s}. */
  String condition() {
    return condition;
  }
}
