package jp.mimamori.continuity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.checklist.Provenance;
import jp.mimamori.checklist.RevisionKind;
import jp.mimamori.identity.Actor;

/**
 * A row of 「サイバー攻撃を想定した事業継続計画(BCP)策定の確認表」. Reference data that the prefecture's administrator
 * confirms and corrects.
 */
@Entity
@Table(name = "bcp_check_item")
public class CheckItem {

  @Id private String id;
  private int position;

  @Column(name = "stage_no")
  private String stageNo;

  private String stage;

  @Column(name = "item_no")
  private String itemNo;

  private String heading;
  private String text;

  @Column(name = "wording_no")
  private int wordingNo = 1;

  @Embedded private Provenance provenance;

  protected CheckItem() {}

  /** A row of which nobody has the official text yet. */
  CheckItem(String id, String stageNo, String stage, String itemNo, String heading) {
    this.id = id;
    this.stageNo = stageNo;
    this.stage = stage;
    this.itemNo = itemNo;
    this.heading = heading;
    this.provenance = Provenance.unverified(null, null);
  }

  /**
   * Takes over what the official document says.
   *
   * @return what the row said before
   */
  public CheckItemRevision revise(
      RevisionKind kind, CheckWording official, Provenance from, Actor by, Instant at) {
    CheckItemRevision before = new CheckItemRevision(this, kind, by, at);
    itemNo = official.itemNo();
    heading = official.heading();
    text = official.text();
    provenance = from;
    if (kind == RevisionKind.MEANING) {
      wordingNo++;
    }
    return before;
  }

  public String getId() {
    return id;
  }

  public String getStageNo() {
    return stageNo;
  }

  /** 段階: 平時, 検知, 初動対応, 復旧処理, 事後対応. */
  public String getStage() {
    return stage;
  }

  /** 項番. */
  public String getItemNo() {
    return itemNo;
  }

  /** 大項目. */
  public String getHeading() {
    return heading;
  }

  /** 確認項目; null while nobody has the official text. */
  public String getText() {
    return text;
  }

  public CheckWording getWording() {
    return new CheckWording(itemNo, heading, text);
  }

  /** Counts up when the row asks something else: answers know the one they were given for. */
  public int getWordingNo() {
    return wordingNo;
  }

  public Provenance getProvenance() {
    return provenance;
  }

  public String getSource() {
    return provenance.getSource();
  }

  /** Whether the text is that of the official document, word for word. */
  public boolean isVerified() {
    return provenance.isVerified();
  }
}
