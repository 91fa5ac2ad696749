package jp.mimamori.oversightportal.editions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.edition.EditionFile;
import jp.mimamori.edition.ReadEditions;

/** The items of one edition, and which of them nobody has compared with the official document. */
@Named("editions_view")
@RequestScoped
public class ViewPage {

  @Inject private ReadEditions editions;

  private String id;
  private EditionFile file;

  public void load() {
    file = editions.open(id);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public EditionFile getFile() {
    return file;
  }
}
