package jp.mimamori.infra.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path folder;

  @Test
  void secretsStayUntilTheDataAreCleared() {
    try (DataDirectory data = opened("data")) {
      String password = data.secrets().password("person.jimu");

      assertThat(password).hasSizeGreaterThanOrEqualTo(12);
      assertThat(data.secrets().password("person.jimu")).isEqualTo(password);

      data.clear();
      assertThat(data.secrets().token("other")).isNotEqualTo(password);
      assertThat(folder.resolve("data/secrets/person.jimu")).doesNotExist();
    }
  }

  @Test
  void nobodyElseCanReadTheData() throws IOException {
    try (DataDirectory data = opened("data")) {
      data.secrets().token("key");

      assertThat(permissions("data")).isEqualTo("rwx------");
      assertThat(permissions("data/secrets/key")).isEqualTo("rw-------");
    }
  }

  @Test
  void folderWithForeignFilesIsRefused() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "precious");

    assertThatExceptionOfType(LaunchException.class)
        .isThrownBy(() -> new DataDirectory(folder).open())
        .withMessageContaining("別のファイル");
  }

  @Test
  void secondLauncherOnTheSameDataIsRefused() {
    try (DataDirectory first = opened("data")) {
      assertThatExceptionOfType(LaunchException.class)
          .isThrownBy(() -> opened("data"))
          .withMessageContaining("すでに起動中");
      assertThat(first.run()).exists();
    }
  }

  private DataDirectory opened(String name) {
    DataDirectory data = new DataDirectory(folder.resolve(name));
    data.open();
    return data;
  }

  private String permissions(String path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
  }
}
