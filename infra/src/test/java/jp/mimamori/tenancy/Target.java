package jp.mimamori.tenancy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;

/**
 * A row, who owns it, and who is after it.
 *
 * @param detached the row as an entity, got hold of at another time
 * @param attackersId a row of the same kind that belongs to the attacker
 */
record Target(
    ClassDescriptor descriptor,
    Samples samples,
    long owner,
    long id,
    TenantOwned detached,
    long attacker,
    long attackersId) {

  Class<?> type() {
    return descriptor.getJavaClass();
  }

  /** Its name in JPQL. */
  String entity() {
    return descriptor.getAlias();
  }

  String table() {
    return Samples.table(descriptor);
  }

  /** Relationships with other rows of the same institution. */
  List<ForeignReferenceMapping> relationships() {
    return descriptor.getMappings().stream()
        .filter(ForeignReferenceMapping.class::isInstance)
        .map(ForeignReferenceMapping.class::cast)
        .filter(m -> TenantOwned.class.isAssignableFrom(m.getReferenceDescriptor().getJavaClass()))
        .toList();
  }

  /** The relationship to the row that this one hangs below. */
  Optional<ForeignReferenceMapping> parent() {
    return relationships().stream().filter(DatabaseMapping::isOneToOneMapping).findFirst();
  }

  String parentColumn() {
    return parent().orElseThrow().getFields().get(0).getName().toLowerCase(Locale.ROOT);
  }

  TenantOwned detachedParent() {
    return (TenantOwned) parent().orElseThrow().getRealAttributeValueFromObject(detached, null);
  }

  /** Some text of the entity that may be changed to anything that fits. */
  Optional<DatabaseMapping> changeable() {
    return samples.changeable(descriptor);
  }

  void change(Object entity) {
    changeable().orElseThrow().setAttributeValueInObject(entity, samples.anyText());
  }

  /** A further row that the owner could store. */
  Map<String, Object> another() {
    return samples.row(table(), owner);
  }
}
