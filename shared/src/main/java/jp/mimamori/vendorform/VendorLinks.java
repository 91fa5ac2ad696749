package jp.mimamori.vendorform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.mimamori.tenancy.LinkToken;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes links to requests. */
@ApplicationScoped
class VendorLinks {

  @Inject private VendorRequestRepository requests;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "mimamori.base-url")
  private String baseUrl;

  /** The address of a new link; nobody can read it again. */
  String make(VendorRequest request) {
    LinkToken token = LinkToken.random();
    requests.add(new VendorLink(request, token, clock.instant()));
    return baseUrl + "/vendor/" + token.value();
  }
}
