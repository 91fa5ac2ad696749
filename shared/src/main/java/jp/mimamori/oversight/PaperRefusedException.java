package jp.mimamori.oversight;

import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.AnswerFault;

/** A paper form was not taken over. Nothing was changed; all faults are told at once. */
public class PaperRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<PaperFault> faults;
  private final transient Map<String, List<AnswerFault>> byItem;

  PaperRefusedException(List<PaperFault> faults, Map<String, List<AnswerFault>> byItem) {
    super(faults + " " + byItem);
    this.faults = List.copyOf(faults);
    this.byItem = Map.copyOf(byItem);
  }

  public List<PaperFault> faults() {
    return faults;
  }

  /** What is wrong with single items, by item id. */
  public Map<String, List<AnswerFault>> byItem() {
    return byItem;
  }
}
