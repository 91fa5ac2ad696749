package jp.mimamori.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.identity.OfficerRole;
import jp.mimamori.identity.Post;
import jp.mimamori.infra.launch.TestDatabase;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.tenancy.OversightUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A campaign in the database: mails that are due once, and what the recipients did. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignIT {

  private static final long CAMPAIGN = 6_100_000L;
  private static final long FIRST = 6_100_001L;
  private static final Instant SENT = Instant.now().minus(5, ChronoUnit.DAYS);

  private Connection owner;
  private Connection officer;
  private OversightUnit unit;

  @BeforeAll
  void aCampaignToThreeInstitutions() throws SQLException {
    owner = TestDatabase.get().owner();
    officer = TestDatabase.get().portal("oversight");
    unit = new OversightUnit();
    run(
        owner,
        "INSERT INTO prefecture (code, name, division, source, confidence, verified) VALUES ('CC', '試験県', '課', '-', '-', FALSE)");
    run(
        owner,
        "INSERT INTO health_center (code, prefecture_code, position, name, kana, authority, prefecture_view, source, confidence, verified) VALUES ('CC1', 'CC', 1, '保健所', 'ホ', 'PREFECTURE', 'EVERYTHING', '-', '-', FALSE)");
    run(
        owner,
        "INSERT INTO municipality (code, name, kana, health_center_code, medical_area, source, confidence, verified) VALUES ('C1', '試験市', 'シ', 'CC1', '-', '-', '-', FALSE)");
    run(
        owner,
        "INSERT INTO control (id, position, title, meaning, action, ask, show_at_inspection, source, confidence, verified) VALUES ('CCC', 1, '-', '-', '-', '-', '-', '-', '-', FALSE)");
    run(
        owner,
        "INSERT INTO checklist_edition (id, family, audience, title, fiscal_year, status, rounds, source, confidence, verified) VALUES ('CCE', 'CC', 'INSTITUTION', '-', 1921, 'LOADED', 3, '-', '-', FALSE)");
    run(
        owner,
        "INSERT INTO checklist_item (id, edition_id, position, section_title, text, requirement, is_gate, not_required_allowed, control_id, wording_digest, source, confidence, verified) VALUES ('CCE1', 'CCE', 1, '-', '-', 'REQUIRED', FALSE, TRUE, 'CCC', '-', '-', '-', FALSE)");
    for (long id = FIRST; id < FIRST + 4; id++) {
      run(
          owner,
          "INSERT INTO institution (institution_id, id, version, kind, name, kana, municipality_code, health_center_code, email) VALUES (%1$d, %1$d, 1, 'CLINIC', '試験医院', 'シ', 'C1', 'CC1', 'c%1$d@example.jp')"
              .formatted(id));
      run(
          owner,
          "INSERT INTO checklist_response (institution_id, id, version, fiscal_year, edition_id, standing, applicable, answered, yes_count, no_count, not_required_count, last_activity_at) VALUES (%1$d, %1$d, 1, 2026, 'CCE', 'IN_PROGRESS', 1, 0, 0, 0, 0, '2026-05-01')"
              .formatted(id));
    }
    run(
        officer,
        "INSERT INTO campaign (id, version, prefecture_code, health_center_code, office_name, fiscal_year, conditions, until_complete, subject, text, sent_at, sent_by) VALUES (%d, 1, 'CC', 'CC1', '保健所', 2026, '?', TRUE, '件名', '本文', '%s', '-')"
            .formatted(CAMPAIGN, utc(SENT)));
    recipient(FIRST, true);
    recipient(FIRST + 1, true);
    recipient(FIRST + 2, false);
    answered(FIRST, SENT.minus(3, ChronoUnit.DAYS));
    answered(FIRST + 1, SENT.plus(1, ChronoUnit.DAYS));
    answered(FIRST + 2, SENT.plus(2, ChronoUnit.DAYS));
    answered(FIRST + 3, SENT.plus(2, ChronoUnit.DAYS));
    answered(FIRST + 1, SENT.minus(30, ChronoUnit.DAYS));
  }

  private void recipient(long institution, boolean byEmail) throws SQLException {
    run(
        officer,
        "INSERT INTO campaign_recipient (campaign_id, institution_id, by_email) VALUES (%d, %d, %b)"
            .formatted(CAMPAIGN, institution, byEmail));
  }

  private void answered(long institution, Instant at) throws SQLException {
    run(
        owner,
        "INSERT INTO answer_round (institution_id, id, version, response_id, item_id, control_id, round_no, revision_no, value, confirmed_on, wording_digest, answered_by_name, answered_at, latest) VALUES (%1$d, %2$d, 1, %1$d, 'CCE1', 'CCC', %3$d, 1, 'YES', '2026-05-01', '-', '-', '%4$s', FALSE)"
            .formatted(
                institution,
                at.toEpochMilli(),
                ChronoUnit.DAYS.between(Instant.EPOCH, at),
                utc(at)));
  }

  private static String utc(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).toString().replace("T", " ").replace("Z", "");
  }

  @AfterAll
  void close() throws SQLException {
    unit.close();
    officer.close();
    owner.close();
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void eachRecipientWithAnAddressHasOneMailThatIsDue() throws SQLException {
    assertThat(mails())
        .containsExactly(
            FIRST + " c" + FIRST + "@example.jp QUEUED",
            (FIRST + 1) + " c" + (FIRST + 1) + "@example.jp QUEUED");
    assertThatThrownBy(() -> recipient(FIRST, true)).hasMessageContaining("Duplicate");
    assertThat(mails()).hasSize(2);
  }

  @Test
  void officersHaveNoOtherWayIntoAnOutbox() {
    assertThatThrownBy(() -> run(officer, "SELECT 1 FROM outgoing_mail"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> run(officer, "UPDATE campaign SET text = 'x'"))
        .isInstanceOf(SQLException.class);
  }

  private List<String> mails() throws SQLException {
    List<String> mails = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT CONCAT_WS(' ', institution_id, address, state) FROM outgoing_mail"
                    + " WHERE kind = 'CAMPAIGN' AND subject_id = "
                    + CAMPAIGN
                    + " ORDER BY institution_id")) {
      while (row.next()) {
        mails.add(row.getString(1));
      }
    }
    return mails;
  }

  @Test
  void theEffectIsWhatRecipientsDidInTheTwoWeeksBeforeAndAfter() {
    CampaignEffect effect =
        unit.read(
            null,
            em -> {
              CampaignQueries queries = new CampaignQueries();
              inject(queries, em);
              Jurisdiction jurisdiction = Jurisdiction.of(em.find(HealthCenter.class, "CC1"));
              Post office = Post.atHealthCenter(OfficerRole.OFFICER, "CC1");
              Post other = Post.atPrefecture(OfficerRole.OFFICER, "CC");
              assertThat(queries.of(jurisdiction, other)).isEmpty();
              assertThat(queries.one(jurisdiction, other, CAMPAIGN)).isEmpty();
              assertThat(queries.of(jurisdiction, office)).hasSize(1);
              return queries.effect(
                  jurisdiction,
                  queries.one(jurisdiction, office, CAMPAIGN).orElseThrow(),
                  Instant.now());
            });
    assertThat(effect.getRecipients()).isEqualTo(3);
    assertThat(effect.getLetters()).isOne();
    assertThat(effect.getWaiting()).isEqualTo(2);
    assertThat(effect.getBefore()).as("before").isOne();
    assertThat(effect.getAfter()).as("after").isEqualTo(2);
    assertThat(effect.getComplete()).isZero();
    assertThat(effect.isRunning()).isTrue();
  }

  /** What the container would do. */
  private static void inject(Object bean, Object value) {
    for (Field field : bean.getClass().getDeclaredFields()) {
      if (field.getType().isInstance(value)) {
        field.setAccessible(true);
        try {
          field.set(bean, value);
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }
}
