package jp.mimamori.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;
import jp.mimamori.vendor.Vendor;
import jp.mimamori.vendor.VendorRepository;

/** Duties that somebody has begun to share out, and that are not agreed on yet. */
@ApplicationScoped
class AgreementToDos implements ToDoSource {

  @Inject private VendorRepository vendors;
  @Inject private AgreementRepository agreements;

  @Override
  public List<ToDo> within(Horizon horizon) {
    List<Agreement> open =
        agreements.all().stream().filter(agreement -> agreement.getOpen() > 0).toList();
    List<Vendor> current = open.isEmpty() ? List.of() : vendors.current();
    return open.stream()
        .flatMap(
            agreement ->
                current.stream()
                    .filter(vendor -> vendor.getId() == agreement.getVendorId())
                    .map(vendor -> todo(vendor, agreement)))
        .toList();
  }

  private static ToDo todo(Vendor vendor, Agreement agreement) {
    return ToDo.sometime(
        ToDoKind.AGREE_ON_DUTIES,
        String.valueOf(vendor.getId()),
        vendor.getName(),
        agreement.getOpen());
  }
}
