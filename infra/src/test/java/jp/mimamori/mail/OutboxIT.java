package jp.mimamori.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.mimamori.infra.launch.TestDatabase;
import jp.mimamori.law.JapanTime;
import jp.mimamori.tenancy.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A mail server that is away, and several nodes that send from one outbox at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutboxIT {

  private static final int NODES = 4;
  private static final List<Long> INSTITUTIONS = List.of(7_800_001L, 7_800_002L);

  private final MovableClock clock = new MovableClock();
  private final Map<String, Integer> told = new ConcurrentHashMap<>();
  private Connection owner;
  private int smtpPort;

  @BeforeAll
  void twoInstitutions() throws Exception {
    owner = TestDatabase.get().owner();
    run(
        "INSERT INTO prefecture (code, name, division, source, confidence, verified) VALUES ('OX', '試験県', '課', '-', '-', FALSE)");
    run(
        "INSERT INTO health_center (code, prefecture_code, position, name, kana, authority, prefecture_view, source, confidence, verified) VALUES ('OX1', 'OX', 1, '保健所', 'ホ', 'PREFECTURE', 'EVERYTHING', '-', '-', FALSE)");
    run(
        "INSERT INTO municipality (code, name, kana, health_center_code, medical_area, source, confidence, verified) VALUES ('YY11', '試験市', 'シ', 'OX1', '-', '-', '-', FALSE)");
    for (long id : INSTITUTIONS) {
      run(
          "INSERT INTO institution (institution_id, id, version, kind, name, kana, municipality_code, health_center_code)"
              + " VALUES (%1$d, %1$d, 1, 'CLINIC', '試験医院', 'シケン', 'YY11', 'OX1')".formatted(id));
    }
    try (ServerSocket free = new ServerSocket(0)) {
      smtpPort = free.getLocalPort();
    }
  }

  @AfterAll
  void close() throws SQLException {
    run("DELETE FROM outgoing_mail WHERE address LIKE '%.outbox.example'");
    owner.close();
  }

  @Test
  void whatCannotBeSentIsSentOnceTheServerIsThereAgain() throws Exception {
    queue(MailKind.VENDOR_REQUEST, 5, "away");
    try (Node node = node()) {
      node.round();
      assertThat(standing("away")).containsExactly("QUEUED after 1, failed 5");

      clock.advance(Duration.ofSeconds(59));
      node.round();
      assertThat(standing("away"))
          .as("before the minute is over")
          .containsExactly("QUEUED after 1, failed 5");

      clock.advance(Duration.ofSeconds(1));
      node.round();
      assertThat(standing("away"))
          .as("away for longer")
          .containsExactly("QUEUED after 2, failed 5");

      GreenMail server = mailServer();
      try {
        clock.advance(Duration.ofMinutes(4));
        node.round();
        assertThat(received(server, "away")).as("now it is five minutes").isEmpty();
        clock.advance(Duration.ofMinutes(1));
        node.round();
        node.round();
        clock.advance(Duration.ofDays(2));
        node.round();
        assertThat(received(server, "away"))
            .hasSize(5)
            .allSatisfy((to, n) -> assertThat(n).isOne());
      } finally {
        server.stop();
      }
      assertThat(standing("away")).containsExactly("SENT after 3, failed 0");
    }
  }

  /** Requests that go out at once and reminders that came due meanwhile. */
  @Test
  void severalNodesAtOnceSendEachMailOnce() throws Exception {
    queue(MailKind.VENDOR_REQUEST, 60, "request");
    queue(MailKind.VENDOR_REMINDER, 60, "reminder");
    GreenMail server = mailServer();
    try {
      CyclicBarrier start = new CyclicBarrier(NODES);
      ExecutorService threads = Executors.newFixedThreadPool(NODES);
      List<Future<?>> nodes = new ArrayList<>();
      for (int n = 0; n < NODES; n++) {
        nodes.add(threads.submit(() -> sendAll(start)));
      }
      for (Future<?> node : nodes) {
        node.get();
      }
      threads.shutdown();

      for (String what : List.of("request", "reminder")) {
        assertThat(received(server, what)).hasSize(60).allSatisfy((to, n) -> assertThat(n).isOne());
        assertThat(standing(what)).containsExactly("SENT after 1, failed 0");
      }
      assertThat(told.entrySet().stream().filter(e -> e.getKey().startsWith("VENDOR_REMINDER")))
          .as("what a reminder leaves in the audit trail")
          .hasSize(60)
          .allSatisfy(e -> assertThat(e.getValue()).isOne());
    } finally {
      server.stop();
    }
  }

  private Void sendAll(CyclicBarrier start) throws Exception {
    try (Node node = node()) {
      start.await();
      for (int round = 0; round < 10; round++) {
        node.round();
      }
    }
    return null;
  }

  private Node node() {
    return new Node(
        smtpPort,
        clock,
        new Letter(MailKind.VENDOR_REQUEST),
        new Letter(MailKind.VENDOR_REMINDER),
        new Letter(MailKind.SUBMISSION_REVIEW));
  }

  /** To those that this test has put into the outbox; what others left there is not needed. */
  private final class Letter implements MailWriter {

    private final MailKind kind;

    private Letter(MailKind kind) {
      this.kind = kind;
    }

    @Override
    public MailKind kind() {
      return kind;
    }

    @Override
    public Optional<Mail> write(long subjectId, String address) {
      return address.endsWith(".outbox.example")
          ? Optional.of(new Mail(address, "お願い " + subjectId, "本文です。\n"))
          : Optional.empty();
    }

    @Override
    public void sent(long subjectId) {
      told.merge(kind + " " + subjectId, 1, Integer::sum);
    }
  }

  private GreenMail mailServer() {
    GreenMail server =
        new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  private void queue(MailKind kind, int mails, String what) throws SQLException {
    for (int i = 0; i < mails; i++) {
      long id = Ids.next();
      run(
          "INSERT INTO outgoing_mail (institution_id, id, version, kind, subject_id, address, due_at, state, attempts, next_attempt_at)"
              + " VALUES (%d, %d, 1, '%s', %d, 'box-%d@%s.outbox.example', '2020-01-01', 'QUEUED', 0, '2020-01-01')"
                  .formatted(INSTITUTIONS.get(i % 2), id, kind, id, i, what));
    }
  }

  /** How often each address got a mail. */
  private static Map<String, Integer> received(GreenMail server, String what)
      throws MessagingException {
    Map<String, Integer> received = new TreeMap<>();
    for (MimeMessage mail : server.getReceivedMessages()) {
      String to = mail.getAllRecipients()[0].toString();
      if (to.contains("@" + what + ".")) {
        received.merge(to, 1, Integer::sum);
      }
    }
    return received;
  }

  /** What became of the mails, the same for all of them. */
  private List<String> standing(String what) throws SQLException {
    List<String> standing = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT CONCAT(state, ' after ', attempts, ', failed ', COUNT(last_failure)) FROM outgoing_mail"
                    + " WHERE address LIKE '%@"
                    + what
                    + ".outbox.example' GROUP BY state, attempts")) {
      while (row.next()) {
        standing.add(row.getString(1));
      }
    }
    return standing;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  private static final class MovableClock extends Clock {

    private volatile Instant now = Instant.parse("2026-11-23T00:00:00Z");

    private void advance(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return JapanTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
