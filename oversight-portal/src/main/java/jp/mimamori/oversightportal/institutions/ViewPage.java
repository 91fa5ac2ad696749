package jp.mimamori.oversightportal.institutions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.ItemState;
import jp.mimamori.checklist.SheetSection;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.oversight.InstitutionFile;
import jp.mimamori.oversight.OpenInstitution;

/** One institution of the jurisdiction, read-only; any other is not found. */
@Named("institutions_view")
@RequestScoped
public class ViewPage {

  @Inject private OpenInstitution openInstitution;

  private String id;
  private String year;
  private InstitutionFile file;

  public void load() throws IOException {
    try {
      file = openInstitution.open(IdParameter.of(id), year == null ? null : year(year));
    } catch (NotFoundException e) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
    }
  }

  private static FiscalYear year(String text) {
    if (!text.matches("[0-9]{4}")) {
      throw new NotFoundException("no year: " + text);
    }
    return new FiscalYear(Integer.parseInt(text));
  }

  public InstitutionFile getFile() {
    return file;
  }

  public ChecklistSheet getSheet() {
    return file.getSheet();
  }

  /** What was asked: without any information system that is the gate question alone. */
  public List<SheetSection> getSections() {
    return getSheet().getSections().stream()
        .filter(
            section ->
                section.getGroups().stream()
                    .flatMap(group -> group.getLines().stream())
                    .anyMatch(line -> line.getState() != ItemState.NOT_ASKED))
        .toList();
  }

  public List<FiscalYear> getYears() {
    return file.getYears().stream().map(FiscalYear::new).toList();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }
}
