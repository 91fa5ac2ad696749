package jp.mimamori.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.vendor.VendorKept;
import jp.mimamori.vendor.VendorRetired;

/** Vendors stand on the chart: when one changes, there is a new revision of it. */
@ApplicationScoped
class ReviseWithVendors {

  @Inject private ContactRepository contacts;
  @Inject private Clock clock;

  void kept(@Observes VendorKept event) {
    revise();
  }

  void retired(@Observes VendorRetired event) {
    revise();
  }

  private void revise() {
    contacts.chart().ifPresent(chart -> chart.revise(LocalDate.now(clock)));
  }
}
