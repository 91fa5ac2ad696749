package jp.mimamori.signin;

import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.List;
import java.util.Set;

/**
 * How an ID token says that a second factor was used. The realm's sign-in ({@code
 * keycloak/realm.json}) names a code of an app and a passkey by their methods (RFC 8176); who has
 * just set up a first one when it was demanded is known by the level reached.
 */
final class SecondFactorProof {

  /** Level that the portals ask for; the realm maps it to a number. */
  static final String LEVEL = "second-factor";

  private static final Set<String> METHODS = Set.of("otp", "pop");

  private SecondFactorProof() {}

  static boolean in(IDTokenClaimsSet claims) {
    List<AMR> methods = claims.getAMR() == null ? List.of() : claims.getAMR();
    return methods.stream().anyMatch(method -> METHODS.contains(method.getValue()))
        || claims.getACR() != null && LEVEL.equals(claims.getACR().getValue());
  }
}
