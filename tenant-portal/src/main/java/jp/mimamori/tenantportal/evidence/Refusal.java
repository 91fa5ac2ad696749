package jp.mimamori.tenantportal.evidence;

import jp.mimamori.evidence.EvidenceFault;
import jp.mimamori.evidence.EvidenceRefusedException;
import jp.mimamori.files.UploadRefusedException;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Says beside each field why something about an evidence cannot be saved. */
final class Refusal {

  private Refusal() {}

  static void explain(EvidenceRefusedException refusal, Feedback feedback) {
    for (EvidenceFault fault : refusal.faults()) {
      if (fault.field() == null) {
        feedback.refuse(Functions.term(fault));
      } else {
        feedback.refuse(fault.field(), Functions.term(fault));
      }
    }
  }

  static void explain(UploadRefusedException refusal, Feedback feedback) {
    feedback.refuse("file", Functions.term(refusal.fault()));
  }
}
