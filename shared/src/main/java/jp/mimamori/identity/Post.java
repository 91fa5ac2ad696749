package jp.mimamori.identity;

import java.io.Serializable;

/**
 * 担当: what an officer is, and where.
 *
 * @param healthCenterCode null for a post at the prefecture
 * @param prefectureCode null for a post at a health center
 */
public record Post(OfficerRole role, String healthCenterCode, String prefectureCode)
    implements Serializable {

  public Post {
    if ((healthCenterCode == null) == (prefectureCode == null)) {
      throw new IllegalArgumentException("a post is at a health center or at a prefecture");
    }
  }

  public static Post atHealthCenter(OfficerRole role, String code) {
    return new Post(role, code, null);
  }

  public static Post atPrefecture(OfficerRole role, String code) {
    return new Post(role, null, code);
  }
}
