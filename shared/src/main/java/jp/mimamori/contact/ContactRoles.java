package jp.mimamori.contact;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several roles in one column, separated by commas; none is null. */
@Converter
public class ContactRoles implements AttributeConverter<Set<ContactRole>, String> {

  @Override
  public String convertToDatabaseColumn(Set<ContactRole> roles) {
    return roles == null || roles.isEmpty()
        ? null
        : roles.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  @Override
  public Set<ContactRole> convertToEntityAttribute(String stored) {
    if (stored == null) {
      return Set.of();
    }
    Set<ContactRole> roles = EnumSet.noneOf(ContactRole.class);
    Stream.of(stored.split(",")).map(ContactRole::valueOf).forEach(roles::add);
    return Collections.unmodifiableSet(roles);
  }
}
