package jp.mimamori.shape;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every key that is used exists, and none is there in vain. */
class MessageKeysTest {

  private static final Path TERMS =
      Sources.SHARED.resolve("resources/jp/mimamori/ui/Terms.properties");
  private static final Pattern LITERAL =
      Pattern.compile("['\"]([A-Za-z0-9_]+(?:\\.[A-Za-z0-9_]*)+)['\"]");

  /** var of the pages, bundle file, modules whose pages and classes use it. */
  @ParameterizedTest
  @CsvSource({
    "text, ../tenant-portal/src/main/resources/jp/mimamori/tenantportal/Messages.properties, tenant-portal",
    "text, ../oversight-portal/src/main/resources/jp/mimamori/oversightportal/Messages.properties, oversight-portal",
    "kit, ../shared/src/main/resources/jp/mimamori/ui/Kit.properties, ALL",
    "signin, ../shared/src/main/resources/jp/mimamori/signin/SignIn.properties, ALL",
  })
  void everyUsedKeyExistsAndNoneIsUnused(String variable, Path bundle, String module) {
    Set<String> keys = Sources.keys(bundle);
    List<Path> sources = sources(module);

    assertThat(keysOfPages(variable, sources).filter(used -> !exists(keys, used)))
        .as("keys of %s that pages use and %s lacks", variable, bundle)
        .isEmpty();

    Set<String> literals = literals(sources);
    assertThat(keys.stream().filter(key -> !isUsed(key, literals)))
        .as("keys of %s that nothing uses", bundle)
        .isEmpty();
  }

  @Test
  void enumsWithTermsHaveOneForEachConstant() {
    Map<String, Set<String>> constants =
        new ClassFileImporter()
            .importPackages("jp.mimamori").stream()
                .filter(JavaClass::isEnum)
                .collect(toMap(JavaClass::getSimpleName, MessageKeysTest::constants, (a, b) -> a));
    Map<String, Set<String>> terms =
        Sources.keys(TERMS).stream()
            .collect(
                groupingBy(
                    key -> key.substring(0, key.indexOf('.')),
                    mapping(
                        key -> key.substring(key.indexOf('.') + 1), toCollection(TreeSet::new))));
    terms.forEach((name, words) -> assertThat(words).as(name).isEqualTo(constants.get(name)));
  }

  private static Set<String> constants(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
        .map(JavaField::getName)
        .collect(toCollection(TreeSet::new));
  }

  private static List<Path> sources(String module) {
    List<Path> roots =
        module.equals("ALL")
            ? List.of(Sources.SHARED, Sources.TENANT, Sources.OVERSIGHT)
            : List.of(Path.of("..", module, "src/main"), Sources.SHARED);
    List<Path> sources = new ArrayList<>();
    for (Path root : roots) {
      sources.addAll(Sources.files(root, ".xhtml"));
      sources.addAll(Sources.files(root, ".java"));
    }
    return sources;
  }

  /** Keys in square brackets after the variable; one that ends in a dot is completed by a name. */
  private static Stream<String> keysOfPages(String variable, List<Path> sources) {
    Pattern use = Pattern.compile("\\b" + variable + "\\['([^']+)'");
    return sources.stream()
        .filter(source -> source.toString().endsWith(".xhtml"))
        .flatMap(page -> use.matcher(Sources.markup(page)).results())
        .map(found -> found.group(1))
        .distinct();
  }

  private static boolean exists(Set<String> keys, String used) {
    return used.endsWith(".")
        ? keys.stream().anyMatch(key -> key.startsWith(used))
        : keys.contains(used);
  }

  private static Set<String> literals(List<Path> sources) {
    Set<String> literals = new TreeSet<>();
    for (Path source : sources) {
      LITERAL.matcher(Sources.read(source)).results().forEach(l -> literals.add(l.group(1)));
    }
    return literals;
  }

  private static boolean isUsed(String key, Set<String> literals) {
    return literals.contains(key)
        || literals.stream().anyMatch(l -> l.endsWith(".") && key.startsWith(l));
  }
}
