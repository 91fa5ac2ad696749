package jp.mimamori.infra.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
  @TempDir Path run;
  private Process process;

  @BeforeEach
  void startProcess() throws IOException {
    process = new ProcessBuilder("sleep", "60").start();
  }

  @AfterEach
  void endProcess() {
    process.destroyForcibly();
  }

  @Test
  void notedProcessIsEnded() {
    Path note = run.resolve("database.pid");
    Orphans.note(process.toHandle(), note);

    assertThat(Orphans.end(run)).containsExactly("database");

    assertThat(process.isAlive()).isFalse();
    assertThat(note).doesNotExist();
  }

  @Test
  void anotherProcessWithTheSameIdIsLeftAlone() throws IOException {
    Path note = run.resolve("database.pid");
    Files.writeString(note, process.pid() + " 2020-01-01T00:00:00Z");

    assertThat(Orphans.end(run)).isEmpty();

    assertThat(process.isAlive()).isTrue();
    assertThat(note).doesNotExist();
  }

  @Test
  void halfWrittenNoteIsForgotten() throws IOException {
    Files.writeString(run.resolve("database.pid"), String.valueOf(process.pid()));

    assertThat(Orphans.end(run)).isEmpty();

    assertThat(process.isAlive()).isTrue();
  }
}
