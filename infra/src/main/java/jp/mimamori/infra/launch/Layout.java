package jp.mimamori.infra.launch;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the built files are.
 *
 * @param home root of the repository
 */
record Layout(Path home) {

  /** Finds the repository upwards from the working directory. */
  static Layout find() {
    Path start = Path.of("").toAbsolutePath();
    for (Path dir = start; dir != null; dir = dir.getParent()) {
      if (Files.exists(dir.resolve("infra/pom.xml"))) {
        return new Layout(dir);
      }
    }
    throw new LaunchException(start + " は見守りのフォルダーの中ではありません。");
  }

  Path target() {
    return home.resolve("infra/target");
  }

  Path payaraMicro() {
    return built("payara/payara-micro.jar");
  }

  Path databaseDriver() {
    return built("payara/mariadb-java-client.jar");
  }

  Path keycloak() {
    return built("keycloak");
  }

  Path runFile() {
    return target().resolve("run.json");
  }

  /** The built archive of a portal. */
  Path war(String portal) {
    return existing(home.resolve(portal + "/target/" + portal + ".war"));
  }

  private Path built(String path) {
    return existing(target().resolve(path));
  }

  private static Path existing(Path path) {
    if (Files.notExists(path)) {
      throw new LaunchException(path + " がありません。先に mvn package を実行してください。");
    }
    return path;
  }
}
