package jp.mimamori.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VendorDetailsTest {

  private static VendorDetails with(String email, LocalDate from, LocalDate to) {
    return new VendorDetails(
        " さくら ", "レセコン", ContractKind.MAINTENANCE, from, to, " ", null, email, null);
  }

  @Test
  void isTidiedUp() {
    VendorDetails details = with("Ｓｕｐｐｏｒｔ@Sakura.example", null, null);
    assertThat(details.faults()).isEmpty();
    assertThat(details.name()).isEqualTo("さくら");
    assertThat(details.contactName()).isNull();
    assertThat(details.email()).isEqualTo("support@sakura.example");
  }

  @Test
  void allFaultsAreToldAtOnce() {
    LocalDate day = LocalDate.of(2026, 4, 1);
    assertThat(
            new VendorDetails(
                    null, " ", null, day, day.minusDays(1), null, null, "x@y\nBcc: z", null)
                .faults())
        .containsExactly(
            VendorFault.NAME_MISSING,
            VendorFault.SYSTEMS_MISSING,
            VendorFault.CONTRACT_KIND_MISSING,
            VendorFault.CONTRACT_ENDS_BEFORE_IT_BEGINS,
            VendorFault.EMAIL_UNREADABLE);
  }
}
