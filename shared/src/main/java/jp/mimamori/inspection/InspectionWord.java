package jp.mimamori.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jp.mimamori.tenancy.Ids;

/** The words that a health center uses for one meaning. */
@Entity
@Table(name = "inspection_word")
public class InspectionWord {

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "health_center_code")
  private String healthCenterCode;

  @Enumerated(EnumType.STRING)
  private WordMeaning meaning;

  private String words;

  protected InspectionWord() {}

  InspectionWord(String healthCenterCode, WordMeaning meaning) {
    this.healthCenterCode = healthCenterCode;
    this.meaning = meaning;
  }

  void say(String newWords) {
    words = newWords;
  }

  String healthCenterCode() {
    return healthCenterCode;
  }

  WordMeaning meaning() {
    return meaning;
  }

  String words() {
    return words;
  }
}
