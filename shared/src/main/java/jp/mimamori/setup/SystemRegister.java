package jp.mimamori.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.mimamori.ledger.LedgerRepository;
import jp.mimamori.ledger.MedicalSystem;
import jp.mimamori.ui.Functions;
import jp.mimamori.vendor.ContractKind;
import jp.mimamori.vendor.KeepVendor;
import jp.mimamori.vendor.Vendor;
import jp.mimamori.vendor.VendorDetails;
import jp.mimamori.vendor.VendorRepository;

/** Takes what was told in the setup over into the registers of systems and vendors. */
@ApplicationScoped
class SystemRegister {

  @Inject private LedgerRepository systems;
  @Inject private VendorRepository vendors;
  @Inject private KeepVendor keepVendor;
  @Inject private Clock clock;

  /** May be said again: what is there already is kept up to date. */
  void keep(List<SetupSystem> told) {
    for (SetupSystem system : told) {
      MedicalSystem kept = existing(system).orElseGet(() -> add(system));
      kept.describe(system.getName(), system.hasVendor() ? vendorOf(system, told) : null);
    }
  }

  void retire(long medicalSystemId) {
    systems.findSystem(medicalSystemId).retire(LocalDate.now(clock));
  }

  private Optional<MedicalSystem> existing(SetupSystem system) {
    return Optional.ofNullable(system.getMedicalSystemId()).map(systems::findSystem);
  }

  private MedicalSystem add(SetupSystem system) {
    MedicalSystem added = new MedicalSystem(system.getKind());
    systems.addSystem(added);
    system.becomes(added.getId());
    return added;
  }

  /** The vendor of that name in the register; a new one provides all systems it was told for. */
  private long vendorOf(SetupSystem system, List<SetupSystem> told) {
    String name = system.getVendorName();
    return vendors.current().stream()
        .filter(v -> v.getName().equals(name))
        .findFirst()
        .map(Vendor::getId)
        .orElseGet(() -> keepVendor.register(details(name, told)));
  }

  private static VendorDetails details(String name, List<SetupSystem> told) {
    List<SetupSystem> provided = told.stream().filter(s -> name.equals(s.getVendorName())).toList();
    return new VendorDetails(
        name,
        each(provided, s -> s.getName() == null ? Functions.term(s.getKind()) : s.getName()),
        ContractKind.MAINTENANCE,
        null,
        null,
        null,
        provided.stream()
            .map(SetupSystem::getVendorPhone)
            .filter(phone -> phone != null)
            .findFirst()
            .orElse(null),
        null,
        null);
  }

  private static String each(List<SetupSystem> systems, Function<SetupSystem, String> words) {
    return systems.stream().map(words).distinct().collect(Collectors.joining("、"));
  }
}
