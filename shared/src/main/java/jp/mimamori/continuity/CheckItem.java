package jp.mimamori.continuity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of 「サイバー攻撃を想定した事業継続計画(BCP)策定の確認表」. Reference data. */
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
  private String source;
  private boolean verified;

  protected CheckItem() {}

  /** A row of which nobody has the official text yet. */
  CheckItem(String id, String stageNo, String stage, String itemNo, String heading) {
    this.id = id;
    this.stageNo = stageNo;
    this.stage = stage;
    this.itemNo = itemNo;
    this.heading = heading;
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

  public String getSource() {
    return source;
  }

  /** Whether the text is that of the official document, word for word. */
  public boolean isVerified() {
    return verified;
  }
}
