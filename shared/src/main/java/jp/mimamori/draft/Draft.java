package jp.mimamori.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.tenancy.TenantOwned;

/** What one person typed on one page. */
@Entity
@Table(name = "draft")
public class Draft extends TenantOwned {

  @Column(name = "person_sub")
  private String personSub;

  private String page;
  private String content;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected Draft() {}

  Draft(String personSub, String page) {
    this.personSub = personSub;
    this.page = page;
  }

  void write(String typed, Instant at) {
    content = typed;
    savedAt = at;
  }

  String getContent() {
    return content;
  }
}
