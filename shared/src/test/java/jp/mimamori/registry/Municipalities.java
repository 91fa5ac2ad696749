package jp.mimamori.registry;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import jp.mimamori.organization.Municipality;

/** Reference data that nobody makes but the database. */
final class Municipalities {

  private Municipalities() {}

  static Municipality of(String code, String name) {
    try {
      Constructor<Municipality> made = Municipality.class.getDeclaredConstructor();
      made.setAccessible(true);
      Municipality municipality = made.newInstance();
      set(municipality, "code", code);
      set(municipality, "name", name);
      return municipality;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void set(Municipality municipality, String field, String value)
      throws ReflectiveOperationException {
    Field found = Municipality.class.getDeclaredField(field);
    found.setAccessible(true);
    found.set(municipality, value);
  }
}
