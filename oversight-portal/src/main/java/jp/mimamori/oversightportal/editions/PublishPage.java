package jp.mimamori.oversightportal.editions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.edition.EditionDiff;
import jp.mimamori.edition.EditionFault;
import jp.mimamori.edition.EditionRefusedException;
import jp.mimamori.edition.Publication;
import jp.mimamori.edition.PublishEdition;
import jp.mimamori.ui.Feedback;

/** What changes with a draft, and whether to publish it. */
@Named("editions_publish")
@ViewScoped
public class PublishPage extends OfDraft {

  private static final long serialVersionUID = 1L;

  @Inject private PublishEdition publishEdition;
  @Inject private Feedback feedback;

  private transient List<EditionDiff> diffs;
  private long affected;
  private int versionSeen;

  public void load() {
    diffs = publishEdition.preview(draftId());
    affected = publishEdition.affected(draftId());
    versionSeen = getFile().getDraft().getVersion();
  }

  public String publish() {
    String title = getFile().getDraft().getTitle();
    try {
      List<Publication> publications = publishEdition.publish(draftId(), versionSeen);
      feedback.done(
          "editions_publish.done",
          title,
          publications.stream().mapToInt(Publication::getMoved).sum());
      return "/editions/index?faces-redirect=true";
    } catch (EditionRefusedException refusal) {
      feedback.refuse(refusal.faults(), EditionFault::field);
      return null;
    }
  }

  public List<EditionDiff> getDiffs() {
    if (diffs == null) {
      diffs = publishEdition.preview(draftId());
    }
    return diffs;
  }

  /** Responses in the own prefecture that would go over. */
  public long getAffected() {
    return affected;
  }
}
