package jp.mimamori.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.InstitutionRepository;
import jp.mimamori.organization.Territory;
import jp.mimamori.vendor.VendorRepository;

/** Puts together the chart of the institution in whose name the transaction runs. */
@ApplicationScoped
class ContactSheets {

  @Inject private ContactRepository contacts;
  @Inject private InstitutionRepository institutions;
  @Inject private VendorRepository vendors;
  @Inject private Territory territory;

  ChartSheet on(LocalDate today) {
    Institution institution = institutions.own();
    return new ChartSheet(
        institution.getName(),
        contacts.chart().orElse(null),
        contacts.people(),
        outside(institution),
        today);
  }

  private List<OutsideBox> outside(Institution institution) {
    List<OutsideContact> written = contacts.outside();
    Map<String, OutsideContact> additions =
        written.stream()
            .filter(o -> o.getContactId() != null)
            .collect(Collectors.toMap(OutsideContact::getContactId, Function.identity()));
    Stream<OutsideBox> shared =
        contacts.shared(territory.healthCenter(institution.getHealthCenterCode())).stream()
            .map(e -> OutsideBox.of(e, additions.get(e.getId())));
    Stream<OutsideBox> own =
        written.stream().filter(o -> o.getContactId() == null).map(OutsideBox::of);
    return Stream.of(vendors.current().stream().map(OutsideBox::of), shared, own)
        .flatMap(boxes -> boxes)
        .sorted(Comparator.comparing(OutsideBox::getCategory))
        .toList();
  }
}
