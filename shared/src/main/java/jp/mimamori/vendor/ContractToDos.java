package jp.mimamori.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/** Contracts with vendors that end, or have ended while the vendor is still in the register. */
@ApplicationScoped
class ContractToDos implements ToDoSource {

  @Inject private VendorRepository vendors;

  @Override
  public List<ToDo> within(Horizon horizon) {
    return vendors.endingBy(horizon.until(), horizon.most()).stream()
        .map(
            vendor ->
                ToDo.due(
                    ToDoKind.RENEW_CONTRACT,
                    vendor.getContractTo(),
                    horizon.today(),
                    String.valueOf(vendor.getId()),
                    vendor.getName()))
        .toList();
  }
}
