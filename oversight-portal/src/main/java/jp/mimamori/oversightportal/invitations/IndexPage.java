package jp.mimamori.oversightportal.invitations;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.invitation.InvitationDocument;
import jp.mimamori.invitation.InvitationFilter;
import jp.mimamori.invitation.InvitationLetter;
import jp.mimamori.invitation.InvitationLine;
import jp.mimamori.invitation.InviteInstitution;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Municipality;
import jp.mimamori.ui.Feedback;

/**
 * Institutions where nobody signs in, and their invitations. Address parameters: {@code center},
 * {@code municipality}, {@code kind}, {@code invited}, {@code after} for the id of the last one of
 * the page before.
 */
@Named("invitations_index")
@ViewScoped
public class IndexPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Letters in one PDF; a few seconds, and what a printer takes at once. */
  private static final int LETTERS = 100;

  /** Mails put into the outbox at once. */
  private static final int MAILS = 500;

  @Inject private InviteInstitution invite;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String center;
  private String municipality;
  private String kind;
  private String invited;
  private String after;
  private transient List<InvitationLine> lines;
  private transient long count;

  public void load() {
    count = invite.count(filter());
    lines = invite.page(filter(), Objects.requireNonNullElse(IdParameter.orNull(after), 0L));
  }

  private InvitationFilter filter() {
    return new InvitationFilter(
        center,
        municipality,
        Arrays.stream(InstitutionKind.values())
            .filter(k -> k.name().equals(kind))
            .findFirst()
            .orElse(null),
        "yes".equals(invited) ? Boolean.TRUE : "no".equals(invited) ? Boolean.FALSE : null);
  }

  /** Letters to the first hundred of those who are shown, as one PDF file. */
  public void letters() throws IOException {
    send(invite.first(filter(), LETTERS).stream().map(invite::byLetter).toList());
  }

  public void letter(long institutionId) throws IOException {
    send(List.of(invite.byLetter(institutionId)));
  }

  /** The codes are in this answer and nowhere else. */
  private void send(List<InvitationLetter> letters) throws IOException {
    byte[] pdf = InvitationDocument.print(letters, LocalDate.now(clock));
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseContentType("application/pdf");
    answer.setResponseContentLength(pdf.length);
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"invitations.pdf\"");
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.getResponseOutputStream().write(pdf);
    faces.responseComplete();
  }

  /** To all of those who are shown whose address is known. */
  public String mails() {
    List<Long> ids = invite.withEmail(filter(), 0, MAILS);
    ids.forEach(this::mailTo);
    return done("invitations_index.mailed", ids.size());
  }

  /** Somebody may have signed in there meanwhile, which is what was wanted. */
  private void mailTo(long institutionId) {
    try {
      invite.byMail(institutionId);
    } catch (NotFoundException e) {
      return;
    }
  }

  public String mail(long institutionId) {
    invite.byMail(institutionId);
    return done("invitations_index.mailed", 1);
  }

  public String revoke(long institutionId) {
    invite.revoke(institutionId);
    return done("invitations_index.revoked");
  }

  private String done(String key, Object... values) {
    feedback.done(key, values);
    return "/invitations/index?faces-redirect=true&includeViewParams=true";
  }

  public List<InvitationLine> getLines() {
    if (lines == null) {
      load();
    }
    return lines;
  }

  public long getCount() {
    getLines();
    return count;
  }

  /** Letters that one PDF would hold. */
  public long getLetterCount() {
    return Math.min(LETTERS, getCount());
  }

  public boolean isMore() {
    return getLines().size() == InviteInstitution.PAGE;
  }

  /** Where the next page begins. */
  public long getNext() {
    List<InvitationLine> shown = getLines();
    return shown.isEmpty() ? 0 : shown.get(shown.size() - 1).getInstitution().getId();
  }

  public List<HealthCenter> getCenters() {
    return invite.healthCenters();
  }

  public List<Municipality> getMunicipalities() {
    return invite.municipalities();
  }

  public InstitutionKind[] getKinds() {
    return InstitutionKind.values();
  }

  public String getCenter() {
    return center;
  }

  public void setCenter(String center) {
    this.center = center;
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getInvited() {
    return invited;
  }

  public void setInvited(String invited) {
    this.invited = invited;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
