package jp.mimamori.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import jp.mimamori.files.JapaneseText;

/** The institution's systems and vendors by name, for columns that refer to one. */
public final class Names {

  /** Of an institution without any. */
  public static final Names NONE = new Names(List.of(), List.of());

  /**
   * @param current whether an entry may refer to it anew
   */
  record Named(long id, String name, boolean current) {}

  private final Side systems;
  private final Side vendors;

  Names(List<Named> systems, List<Named> vendors) {
    this.systems = new Side(systems);
    this.vendors = new Side(vendors);
  }

  /** Those in use. */
  public List<String> systems() {
    return systems.current();
  }

  /** Those with a contract. */
  public List<String> vendors() {
    return vendors.current();
  }

  String system(long id) {
    return systems.names.getOrDefault(id, "");
  }

  String vendor(long id) {
    return vendors.names.getOrDefault(id, "");
  }

  /** Id of the only one of that name. */
  long systemNamed(String name, Supplier<CellRefusedException> none) {
    return systems.named(name, none);
  }

  /** Id of the only one of that name. */
  long vendorNamed(String name, Supplier<CellRefusedException> none) {
    return vendors.named(name, none);
  }

  private static final class Side {

    private final Map<Long, String> names = new HashMap<>();
    private final Map<String, List<Long>> ids = new LinkedHashMap<>();
    private final List<String> current;

    private Side(List<Named> all) {
      all.forEach(
          each -> {
            names.put(each.id(), each.name());
            ids.computeIfAbsent(plain(each.name()), name -> new ArrayList<>());
          });
      all.stream().filter(Named::current).forEach(e -> ids.get(plain(e.name())).add(e.id()));
      current = all.stream().filter(Named::current).map(Named::name).distinct().toList();
    }

    private List<String> current() {
      return current;
    }

    private long named(String name, Supplier<CellRefusedException> none) {
      List<Long> found = ids.getOrDefault(plain(name), List.of());
      if (found.size() != 1) {
        throw none.get();
      }
      return found.get(0);
    }

    private static String plain(String name) {
      return JapaneseText.code(name).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
  }
}
