package jp.mimamori.ledgerimport;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** Texts as they are kept in one column. */
final class TextList {

  private TextList() {}

  static String write(List<String> texts) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    texts.forEach(json::add);
    return json.build().toString();
  }

  static List<String> read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonString::getString);
    }
  }
}
