package jp.mimamori.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/** Papers to be replaced, because they expire soon or have. */
@ApplicationScoped
public class EvidenceToDos implements ToDoSource {

  /** More are found in the list of all evidences. */
  private static final int MOST = 5;

  @Inject private EvidenceRepository evidences;

  @Override
  public List<ToDo> on(LocalDate today) {
    return evidences.expiringBy(today.plusDays(Expiry.WARNING_DAYS), MOST).stream()
        .map(EvidenceVersion::getEvidence)
        .map(
            e ->
                ToDo.due(
                    ToDoKind.RENEW_EVIDENCE,
                    e.getExpiresOn(),
                    today,
                    String.valueOf(e.getId()),
                    e.getTitle()))
        .toList();
  }
}
