package jp.mimamori.ledger;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/**
 * One cell that was changed.
 *
 * @param column name of the column
 * @param from text before, empty for nothing
 * @param to text after
 */
public record ChangedCell(String column, String from, String to) {

  public static String toJson(List<ChangedCell> cells) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    cells.forEach(
        cell ->
            json.add(
                Json.createObjectBuilder()
                    .add("column", cell.column)
                    .add("from", cell.from)
                    .add("to", cell.to)));
    return json.build().toString();
  }

  public static List<ChangedCell> fromJson(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonArray array = reader.readArray();
      return array.getValuesAs(JsonObject.class).stream()
          .map(
              cell ->
                  new ChangedCell(
                      cell.getString("column"), cell.getString("from"), cell.getString("to")))
          .toList();
    }
  }
}
