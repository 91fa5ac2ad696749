package jp.mimamori.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * An entity that belongs to one institution.
 *
 * <p>Its table has {@code institution_id, id, version} and the primary key ({@code institution_id,
 * id}). The id alone is unique in the whole product, known from birth and tells nothing about the
 * institution. The version makes a change that meets another institution's row, or a stale one,
 * fail instead of passing silently.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "institution_id", contextProperty = TenantOwned.TENANT_PROPERTY)
public abstract class TenantOwned {

  static final String TENANT_PROPERTY = "eclipselink.tenant-id";

  @Id private Long id = Ids.next();

  @Version private int version;

  @Column(name = "institution_id", insertable = false, updatable = false)
  private Long institutionId;

  public Long getId() {
    return id;
  }

  /** Counts the changes of this row; a form carries it along to notice a change made meanwhile. */
  public int getVersion() {
    return version;
  }

  /**
   * The owner, as read from the database; null until a new entity has been stored and read again.
   */
  public Long getInstitutionId() {
    return institutionId;
  }

  @Override
  public final boolean equals(Object other) {
    return this == other || other instanceof TenantOwned that && id.equals(that.id);
  }

  @Override
  public final int hashCode() {
    return id.hashCode();
  }
}
