package jp.mimamori.tenancy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;

/**
 * Rows for any table, made up from what the database tells about its columns and keys and the
 * mappings about their enums. A new table needs nothing here, unless a CHECK asks for more: then a
 * line in {@link #COPIED} or {@link #EMPTY}.
 */
final class Samples {

  private static final String TENANT = "institution_id";

  /** Columns that a CHECK wants equal to another one of the same row. */
  private static final Map<String, String> COPIED = Map.of("institution.id", TENANT);

  /** Columns that a CHECK or a trigger wants empty where the others are not. */
  private static final List<String> EMPTY =
      List.of(
          "assignment.prefecture_code",
          // several constants in one text
          "contact_person.roles",
          // no two additions to one contact of everybody's
          "outside_contact.contact_id",
          // only officers enter rounds from paper
          "answer_round.office_name",
          "answer_round.paper_on",
          // only a vendor releases its answers
          "vendor_request.product_id",
          "vendor_request.released_at");

  private record ForeignKey(String table, Map<String, String> columns) {

    boolean isWithinTenant() {
      return columns.containsKey(TENANT);
    }
  }

  private final Sql owner;
  private final Map<String, Map<String, Class<?>>> enums = new HashMap<>();
  private final Map<String, List<Map<String, Object>>> columns = new HashMap<>();
  private final Map<String, Collection<ForeignKey>> foreignKeys = new HashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  Samples(Sql owner, Collection<ClassDescriptor> descriptors) {
    this.owner = owner;
    for (ClassDescriptor descriptor : descriptors) {
      Map<String, Class<?>> ofTable =
          enums.computeIfAbsent(
              table(descriptor), name -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
      descriptor.getMappings().forEach(mapping -> collectEnums(mapping, ofTable));
    }
  }

  static String table(ClassDescriptor descriptor) {
    return descriptor.getTableName().toLowerCase(Locale.ROOT);
  }

  private static void collectEnums(DatabaseMapping mapping, Map<String, Class<?>> enums) {
    if (mapping instanceof AggregateObjectMapping embedded) {
      embedded.getReferenceDescriptor().getMappings().forEach(part -> collectEnums(part, enums));
    } else if (mapping.isDirectToFieldMapping()
        && mapping.getAttributeClassification() != null
        && mapping.getAttributeClassification().isEnum()) {
      enums.put(mapping.getField().getName(), mapping.getAttributeClassification());
    }
  }

  /** Real tables with an institution that the tenant portal has a view of. */
  List<String> tenantTables() {
    return owner
        .column(
            """
            SELECT v.table_name
              FROM information_schema.views v
              JOIN information_schema.columns c
                ON c.table_schema = 'base' AND c.table_name = v.table_name AND c.column_name = 'institution_id'
             WHERE v.table_schema = 'tenant'
             ORDER BY v.table_name
            """)
        .stream()
        .map(String.class::cast)
        .toList();
  }

  /** Ids of the rows that an institution has in a table. */
  List<Long> ids(String table, long institutionId) {
    return owner
        .column("SELECT id FROM " + table + " WHERE institution_id = ? ORDER BY id", institutionId)
        .stream()
        .map(Long.class::cast)
        .toList();
  }

  /** Gives an institution so many rows in each table; the institution itself has one. */
  void fill(long institutionId, Collection<String> tables, int rows) {
    for (String table : tables) {
      int wanted = COPIED.containsKey(table + ".id") ? 1 : rows;
      while (ids(table, institutionId).size() < wanted) {
        insertBelowItsOwnParent(table, institutionId);
      }
    }
  }

  /** Stores one more row of a tenant-owned table; returns its id. */
  long insert(String table, long institutionId) {
    Map<String, Object> row = row(table, institutionId);
    owner.insert(table, row);
    return (Long) row.get("id");
  }

  /** A row that could be stored: its parents are, by now. */
  Map<String, Object> row(String table, long institutionId) {
    count.incrementAndGet();
    Map<String, Object> row = new LinkedHashMap<>();
    columns(table).forEach(column -> row.put((String) column.get("name"), value(table, column)));
    if (row.containsKey(TENANT)) {
      row.put(TENANT, institutionId);
      row.put("id", Ids.next());
      row.put("version", 1);
    }
    EMPTY.stream()
        .filter(column -> column.startsWith(table + "."))
        .forEach(column -> row.put(column.substring(table.length() + 1), null));
    foreignKeys(table).forEach(key -> refer(table, row, key, institutionId));
    COPIED.forEach(
        (column, other) -> {
          if (column.startsWith(table + ".")) {
            row.put(column.substring(table.length() + 1), row.get(other));
          }
        });
    return row;
  }

  private void refer(String table, Map<String, Object> row, ForeignKey key, long institutionId) {
    if (key.table().equals(table)) {
      key.columns().keySet().stream()
          .filter(column -> !TENANT.equals(column))
          .forEach(column -> row.put(column, null));
      return;
    }
    Map<String, Object> parent = parent(key, institutionId);
    key.columns()
        .forEach(
            (column, referred) -> row.computeIfPresent(column, (c, v) -> parent.get(referred)));
  }

  private Map<String, Object> parent(ForeignKey key, long institutionId) {
    String newest =
        key.isWithinTenant()
            ? " WHERE institution_id = " + institutionId + " ORDER BY id DESC LIMIT 1"
            : " LIMIT 1";
    List<Map<String, Object>> parents = owner.rows("SELECT * FROM " + key.table() + newest);
    if (!parents.isEmpty()) {
      return parents.get(0);
    }
    if (key.isWithinTenant()) {
      insert(key.table(), institutionId);
    } else {
      owner.insert(key.table(), row(key.table(), institutionId));
    }
    return parent(key, institutionId);
  }

  /** Short, and never the same again. */
  String anyText() {
    return Integer.toString(count.incrementAndGet(), Character.MAX_RADIX);
  }

  /** Some text of an entity that may be changed to anything that fits. */
  Optional<DatabaseMapping> changeable(ClassDescriptor descriptor) {
    return descriptor.getMappings().stream()
        .filter(DatabaseMapping::isDirectToFieldMapping)
        .filter(mapping -> !mapping.isReadOnly() && mapping.getField().isUpdatable())
        .filter(mapping -> mapping.getAttributeClassification() == String.class)
        .filter(mapping -> !isReference(table(descriptor), mapping.getField().getName()))
        .findFirst();
  }

  /** Whether a column refers to another table. */
  private boolean isReference(String table, String column) {
    return foreignKeys(table).stream()
        .flatMap(key -> key.columns().keySet().stream())
        .anyMatch(column::equalsIgnoreCase);
  }

  /** Stores one more row below one more parent; returns its id. */
  long insertBelowItsOwnParent(String table, long institutionId) {
    insertParents(table, institutionId);
    return insert(table, institutionId);
  }

  /** A row that could be stored, and that no other of the same parent stands in the way of. */
  Map<String, Object> rowBelowItsOwnParent(String table, long institutionId) {
    insertParents(table, institutionId);
    return row(table, institutionId);
  }

  private void insertParents(String table, long institutionId) {
    foreignKeys(table).stream()
        .filter(key -> key.isWithinTenant() && !key.table().equals(table))
        .map(ForeignKey::table)
        .filter(parent -> !COPIED.containsKey(parent + ".id"))
        .forEach(parent -> insertBelowItsOwnParent(parent, institutionId));
  }

  private Object value(String table, Map<String, Object> column) {
    Class<?> type = enums.getOrDefault(table, Map.of()).get(column.get("name"));
    int number = count.get();
    boolean isText = ((Number) column.get("length")).longValue() > 0;
    if (type != null) {
      Object constant = type.getEnumConstants()[number % type.getEnumConstants().length];
      return isText ? ((Enum<?>) constant).name() : ((Enum<?>) constant).ordinal();
    }
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(number);
    return switch ((String) column.get("type")) {
      case "tinyint" -> number % 2;
      case "smallint", "int", "bigint" -> number % Short.MAX_VALUE;
      case "decimal", "double" -> BigDecimal.valueOf(number % 100);
      case "date" -> day;
      case "datetime" -> day.atStartOfDay();
      case "char", "varchar", "text", "mediumtext", "longtext" -> text(column);
      case "binary", "varbinary", "blob", "mediumblob", "longblob" ->
          text(column).getBytes(StandardCharsets.US_ASCII);
      default -> throw new IllegalStateException(table + ": no sample for " + column);
    };
  }

  private String text(Map<String, Object> column) {
    String text = Integer.toString(count.get(), Character.MAX_RADIX);
    long length = ((Number) column.get("length")).longValue();
    return text.length() <= length ? text : text.substring(text.length() - (int) length);
  }

  private List<Map<String, Object>> columns(String table) {
    return columns.computeIfAbsent(
        table,
        name ->
            owner.rows(
                """
                SELECT column_name AS name, data_type AS type, COALESCE(character_maximum_length, 0) AS length
                  FROM information_schema.columns
                 WHERE table_schema = 'base' AND table_name = ? AND is_generated = 'NEVER'
                 ORDER BY ordinal_position
                """,
                name));
  }

  private Collection<ForeignKey> foreignKeys(String table) {
    return foreignKeys.computeIfAbsent(
        table,
        name -> {
          Map<Object, ForeignKey> keys = new LinkedHashMap<>();
          owner
              .rows(
                  """
                  SELECT constraint_name AS name, referenced_table_name AS parent, column_name AS own,
                         referenced_column_name AS referred
                    FROM information_schema.key_column_usage
                   WHERE table_schema = 'base' AND table_name = ? AND referenced_table_name IS NOT NULL
                   ORDER BY constraint_name, ordinal_position
                  """,
                  name)
              .forEach(
                  row ->
                      keys.computeIfAbsent(
                              row.get("name"),
                              key ->
                                  new ForeignKey((String) row.get("parent"), new LinkedHashMap<>()))
                          .columns()
                          .put((String) row.get("own"), (String) row.get("referred")));
          return keys.values();
        });
  }
}
