package jp.mimamori.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.mimamori.tenancy.Ids;

/** What an officer narrowed a list to, under a name of the officer's own. */
@Entity
@Table(name = "saved_list")
public class SavedList {

  static final int NAME_MAX = 60;
  static final int CONDITIONS_MAX = 500;

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "person_sub")
  private String personSub;

  private String name;
  private String conditions;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected SavedList() {}

  SavedList(String personSub, String name, String conditions, Instant savedAt) {
    this.personSub = personSub;
    this.name = name;
    this.conditions = conditions;
    this.savedAt = savedAt;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  /** The parameters of the list's address. */
  public String getConditions() {
    return conditions;
  }

  public Instant getSavedAt() {
    return savedAt;
  }
}
