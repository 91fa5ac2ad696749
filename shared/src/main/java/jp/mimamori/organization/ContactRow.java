package jp.mimamori.organization;

/** An institution in a list, and where it is reached. */
public abstract class ContactRow {

  /** What a query selects first, of an {@code Institution i}. */
  public static final String COLUMNS =
      "i.id, i.name, i.kind, i.municipalityCode, i.address, i.phone";

  /** Where the columns of the list itself begin. */
  protected static final int OWN = 6;

  private final long id;
  private final String name;
  private final InstitutionKind kind;
  private final String municipality;
  private final String address;
  private final String phone;

  /**
   * @param columns beginning with {@link #COLUMNS}
   * @param municipality its name
   */
  protected ContactRow(Object[] columns, String municipality) {
    this.id = ((Number) columns[0]).longValue();
    this.name = (String) columns[1];
    this.kind = (InstitutionKind) columns[2];
    this.municipality = municipality;
    this.address = (String) columns[4];
    this.phone = (String) columns[5];
  }

  /** The code of the municipality among the columns. */
  public static String municipalityCode(Object[] columns) {
    return (String) columns[3];
  }

  /** Id of the institution. */
  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public InstitutionKind getKind() {
    return kind;
  }

  public String getMunicipality() {
    return municipality;
  }

  /** Null where it is not known, as the telephone. */
  public String getAddress() {
    return address;
  }

  public String getPhone() {
    return phone;
  }
}
