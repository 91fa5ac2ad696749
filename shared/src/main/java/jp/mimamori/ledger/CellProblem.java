package jp.mimamori.ledger;

import java.util.List;
import jp.mimamori.ui.Functions;

/**
 * What is wrong with one cell.
 *
 * @param column name of the column
 * @param values for the words of the fault
 */
public record CellProblem(String column, CellFault fault, List<String> values) {

  public CellProblem {
    values = List.copyOf(values);
  }

  CellProblem(String column, CellFault fault) {
    this(column, fault, List.of());
  }

  public String words() {
    return Functions.fill(Functions.term(fault), values);
  }
}
