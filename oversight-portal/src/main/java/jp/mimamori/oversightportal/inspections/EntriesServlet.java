package jp.mimamori.oversightportal.inspections;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.inspection.InspectionRefusedException;
import jp.mimamori.inspection.RecordVisit;
import jp.mimamori.inspection.VisitChange;
import jp.mimamori.inspection.VisitEntry;
import jp.mimamori.inspection.VisitRecord;
import jp.mimamori.inspection.Word;
import jp.mimamori.signin.OidcConfig;
import jp.mimamori.signin.SameOrigin;
import jp.mimamori.ui.Functions;

/**
 * Takes what {@code oversight/visit.js} kept while there was no connection, {@code POST
 * /inspections/entries?id=…}, and tells all that stands. Ids are sent as text: a browser's numbers
 * are too short for them.
 */
@WebServlet("/inspections/entries")
public class EntriesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** A form of 30 items, each with the longest remark, four times over. */
  private static final int LONGEST = 1_000_000;

  @Inject private transient OidcConfig config;
  @Inject private transient RecordVisit visits;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (!SameOrigin.made(request, config.baseUrl())) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LONGEST) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    try {
      RecordVisit.Taken taken =
          visits.take(IdParameter.of(request.getParameter("id")), changes(request));
      response.setContentType("application/json;charset=UTF-8");
      response.getOutputStream().write(json(taken).toString().getBytes(StandardCharsets.UTF_8));
    } catch (NotFoundException e) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermittedException e) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    } catch (InspectionRefusedException e) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
    } catch (JsonException | ClassCastException | NumberFormatException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static List<VisitChange> changes(HttpServletRequest request) throws IOException {
    try (JsonReader reader = Json.createReader(request.getReader())) {
      return array(reader.readObject(), "changes").stream()
          .map(JsonValue::asJsonObject)
          .map(EntriesServlet::change)
          .toList();
    }
  }

  /** What is missing makes a change that is not sound, and so is not stored. */
  private static VisitChange change(JsonObject json) {
    return new VisitChange(
        json.getString("key", ""),
        json.getString("item", ""),
        Long.parseLong(json.getString("seen", "0")),
        array(json, "after").getValuesAs(JsonString::getString),
        Word.of(json.getString("result", null)),
        Word.of(json.getString("direction", null)),
        json.getString("remark", null));
  }

  private static JsonArray array(JsonObject json, String name) {
    return json.containsKey(name) ? json.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
  }

  private static JsonObject json(RecordVisit.Taken taken) {
    JsonObjectBuilder stored = Json.createObjectBuilder();
    taken.stored().forEach((key, id) -> stored.add(key, Long.toString(id)));
    JsonObjectBuilder standing = Json.createObjectBuilder();
    VisitRecord now = taken.now();
    standing.add(VisitEntry.WHOLE, entries(now, VisitEntry.WHOLE));
    now.getItems().forEach(i -> standing.add(i.getItemId(), entries(now, i.getItemId())));
    return Json.createObjectBuilder().add("stored", stored).add("standing", standing).build();
  }

  private static JsonArrayBuilder entries(VisitRecord record, String itemId) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (VisitEntry entry : record.getEntries().standing(itemId)) {
      JsonObjectBuilder json = Json.createObjectBuilder();
      json.add("id", entry.getId().toString());
      json.add("by", entry.getPersonName());
      json.add("at", Functions.moment(entry.getRecordedAt()));
      json.add("result", entry.getResult() == null ? "" : entry.getResult().getText());
      json.add("direction", entry.getDirection() == null ? "" : entry.getDirection().getText());
      json.add("remark", entry.getRemark() == null ? "" : entry.getRemark());
      array.add(json);
    }
    return array;
  }
}
