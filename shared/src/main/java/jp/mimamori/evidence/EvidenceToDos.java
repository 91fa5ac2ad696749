package jp.mimamori.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/** Papers to be replaced, because they expire soon or have. */
@ApplicationScoped
public class EvidenceToDos implements ToDoSource {

  @Inject private EvidenceRepository evidences;

  @Override
  public List<ToDo> within(Horizon horizon) {
    return evidences.expiringBy(horizon.until(), horizon.most()).stream()
        .map(EvidenceVersion::getEvidence)
        .map(
            e ->
                ToDo.due(
                    ToDoKind.RENEW_EVIDENCE,
                    e.getExpiresOn(),
                    horizon.today(),
                    String.valueOf(e.getId()),
                    e.getTitle()))
        .toList();
  }
}
