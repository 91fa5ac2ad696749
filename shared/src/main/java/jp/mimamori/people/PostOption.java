package jp.mimamori.people;

import java.io.Serializable;
import jp.mimamori.identity.OfficerRole;
import jp.mimamori.identity.Post;

/** A post that the prefecture's administrator can give. */
public final class PostOption implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Post post;
  private final String office;

  PostOption(Post post, String office) {
    this.post = post;
    this.office = office;
  }

  /** Name of the health center, or of the prefecture's division. */
  public String getOffice() {
    return office;
  }

  public OfficerRole getRole() {
    return post.role();
  }

  /** As it stands in a form. */
  public String getKey() {
    String code = post.healthCenterCode() != null ? post.healthCenterCode() : post.prefectureCode();
    return post.role() + ":" + code;
  }

  public Post getPost() {
    return post;
  }
}
