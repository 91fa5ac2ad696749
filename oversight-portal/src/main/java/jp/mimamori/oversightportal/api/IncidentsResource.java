package jp.mimamori.oversightportal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import jp.mimamori.casefile.IncidentRow;
import jp.mimamori.casefile.IncidentSort;
import jp.mimamori.casefile.WatchIncidents;
import jp.mimamori.law.JapanTime;
import jp.mimamori.signin.OidcConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Incidents of the program's jurisdiction, as the list on screen has them; not what was reported.
 */
@Path("incidents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "インシデント")
public class IncidentsResource {

  @Inject private WatchIncidents watch;
  @Inject private OidcConfig portal;
  @Context private UriInfo address;

  @GET
  @Operation(operationId = "listIncidents", summary = "インシデントの一覧（施設からの新しい知らせの順）")
  @APIResponse(
      responseCode = "200",
      description = Paging.NEXT,
      content = @Content(schema = @Schema(implementation = Page.class)))
  @APIResponse(responseCode = "400", description = "パラメーターが正しくない")
  @Parameter(name = "center", in = ParameterIn.QUERY, description = Query.CENTER)
  @Parameter(name = "part", in = ParameterIn.QUERY, description = Query.PART)
  @Parameter(name = "stage", in = ParameterIn.QUERY, description = Query.STAGE)
  @Parameter(name = "type", in = ParameterIn.QUERY, description = Query.TYPE)
  @Parameter(name = "care", in = ParameterIn.QUERY, description = Query.CARE)
  public Response incidents(
      @Parameter(description = Paging.LIMIT) @QueryParam("limit") String limit,
      @Parameter(description = Paging.CURSOR) @QueryParam("cursor") String cursor) {
    int size = Paging.size(limit);
    List<IncidentRow> found =
        watch.page(
            Query.of(address).incidents(), IncidentSort.NEWS, Cursor.ofIncident(cursor), size + 1);
    boolean more = found.size() > size;
    List<IncidentRow> rows = more ? found.subList(0, size) : found;
    String next = more ? Cursor.of(rows.get(size - 1).getPlace()) : null;
    return Paging.answer(
        new Page(rows.stream().map(Row::new).toList(), next), next, address, portal);
  }

  /** A run of rows. */
  @Schema(name = "IncidentPage")
  public static final class Page {
    public final List<Row> items;

    @Schema(description = "次のページのcursor。最後のページでは空")
    public final String next;

    Page(List<Row> items, String next) {
      this.items = List.copyOf(items);
      this.next = next;
    }
  }

  /** An incident in the list. */
  @Schema(name = "IncidentRow")
  public static final class Row {
    public final String id;
    public final String institutionId;
    public final String institution;
    public final String healthCenterCode;

    @Schema(
        description =
            "保健所・県の対応の状態。UNRECEIVED, RECEIVED, RESPONDING, CLOSED, CLOSED_WITH_NEWS（完了後に施設から新しい知らせ）")
    public final String caseState;

    @Schema(description = "施設の状態。BEGUN（報告の前）, REPORTED, FINISHED, WITHDRAWN")
    public final String state;

    @Schema(description = "最後の報告の段階。報告の前は空")
    public final String stage;

    @Schema(description = "類型。まだ分からないときは空")
    public final String type;

    @Schema(description = "診療への影響。まだ分からないときは空")
    public final String care;

    @Schema(description = "施設が書き始めた日時（日本時間）")
    public final String begunAt;

    @Schema(description = "施設からの最後の知らせの日時（日本時間）")
    public final String newsAt;

    Row(IncidentRow row) {
      this.id = String.valueOf(row.getIncidentId());
      this.institutionId = String.valueOf(row.getId());
      this.institution = row.getName();
      this.healthCenterCode = row.getHealthCenterCode();
      this.caseState = row.getCaseState().name();
      this.state = row.getIncidentState().name();
      this.stage = name(row.getStage());
      this.type = name(row.getType());
      this.care = name(row.getCare());
      this.begunAt = moment(row.getBegunAt());
      this.newsAt = moment(row.getNewsAt());
    }

    private static String name(Enum<?> constant) {
      return constant == null ? null : constant.name();
    }

    private static String moment(Instant at) {
      return at.atZone(JapanTime.ZONE).toOffsetDateTime().toString();
    }
  }
}
