package jp.mimamori.oversightportal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.oversight.ComplianceFilter;
import jp.mimamori.oversight.ComplianceSort;
import jp.mimamori.oversight.InstitutionComplianceRow;
import jp.mimamori.oversight.InstitutionFile;
import jp.mimamori.oversight.ListPlace;
import jp.mimamori.oversight.ListSlice;
import jp.mimamori.oversight.OpenInstitution;
import jp.mimamori.oversight.StandingFilter;
import jp.mimamori.oversight.WatchJurisdiction;
import jp.mimamori.signin.OidcConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Institutions of the program's jurisdiction, and where they stand. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "医療機関")
public class InstitutionsResource {

  @Inject private WatchJurisdiction watch;
  @Inject private OpenInstitution open;
  @Inject private OidcConfig portal;
  @Context private UriInfo address;

  @GET
  @Path("institutions")
  @Operation(operationId = "listInstitutions", summary = "医療機関の一覧（フリガナ順）")
  @APIResponse(
      responseCode = "200",
      description = Paging.NEXT,
      content = @Content(schema = @Schema(implementation = InstitutionData.Page.class)))
  @APIResponse(responseCode = "400", description = "パラメーターが正しくない")
  @Parameter(name = "center", in = ParameterIn.QUERY, description = Query.CENTER)
  @Parameter(name = "municipality", in = ParameterIn.QUERY, description = Query.MUNICIPALITY)
  @Parameter(name = "kind", in = ParameterIn.QUERY, description = Query.KIND)
  @Parameter(name = "standing", in = ParameterIn.QUERY, description = Query.STANDING)
  @Parameter(name = "submission", in = ParameterIn.QUERY, description = Query.SUBMISSION)
  @Parameter(name = "attention", in = ParameterIn.QUERY, description = Query.ATTENTION)
  @Parameter(name = "text", in = ParameterIn.QUERY, description = Query.TEXT)
  public Response institutions(
      @Parameter(description = Paging.LIMIT) @QueryParam("limit") String limit,
      @Parameter(description = Paging.CURSOR) @QueryParam("cursor") String cursor) {
    return page(Query.of(address).filter(), ComplianceSort.NAME, Cursor.ofText(cursor), limit);
  }

  @GET
  @Path("overdue")
  @Operation(operationId = "listOverdue", summary = "目標日を過ぎた項目のある医療機関（目標日の早い順）")
  @APIResponse(
      responseCode = "200",
      description = Paging.NEXT,
      content = @Content(schema = @Schema(implementation = InstitutionData.Page.class)))
  @Parameter(name = "center", in = ParameterIn.QUERY, description = Query.CENTER)
  @Parameter(name = "municipality", in = ParameterIn.QUERY, description = Query.MUNICIPALITY)
  @Parameter(name = "kind", in = ParameterIn.QUERY, description = Query.KIND)
  @Parameter(name = "submission", in = ParameterIn.QUERY, description = Query.SUBMISSION)
  @Parameter(name = "attention", in = ParameterIn.QUERY, description = Query.ATTENTION)
  @Parameter(name = "text", in = ParameterIn.QUERY, description = Query.TEXT)
  public Response overdue(
      @Parameter(description = Paging.LIMIT) @QueryParam("limit") String limit,
      @Parameter(description = Paging.CURSOR) @QueryParam("cursor") String cursor) {
    return page(
        Query.of(address).filter(StandingFilter.OVERDUE),
        ComplianceSort.OVERDUE,
        Cursor.ofDate(cursor),
        limit);
  }

  @GET
  @Path("institutions/{id}")
  @Operation(
      operationId = "getInstitution",
      summary = "ひとつの医療機関",
      description = "閲覧したことが、その医療機関の操作の記録に残ります。")
  @APIResponse(
      responseCode = "200",
      description = "医療機関",
      content = @Content(schema = @Schema(implementation = InstitutionData.One.class)))
  @APIResponse(responseCode = "404", description = "ない、または担当の範囲の外")
  public InstitutionData.One institution(@PathParam("id") String id) {
    return new InstitutionData.One(file(id, null));
  }

  @GET
  @Path("institutions/{id}/status")
  @Operation(
      operationId = "getStatus",
      summary = "ひとつの医療機関の記入状況と回答",
      description = "閲覧したことが、その医療機関の操作の記録に残ります。")
  @APIResponse(
      responseCode = "200",
      description = "年度の状況",
      content = @Content(schema = @Schema(implementation = InstitutionData.Status.class)))
  @APIResponse(responseCode = "404", description = "ない、または担当の範囲の外、またはその年度の回答がない")
  public InstitutionData.Status status(
      @PathParam("id") String id,
      @Parameter(description = "年度（西暦）。指定しなければ今年度") @QueryParam("year") String year) {
    return new InstitutionData.Status(file(id, year));
  }

  private InstitutionFile file(String id, String year) {
    return open.open(IdParameter.of(id), year == null ? null : year(year));
  }

  private static FiscalYear year(String text) {
    if (!text.matches("[0-9]{4}")) {
      throw new NotFoundException("no year: " + text);
    }
    return new FiscalYear(Integer.parseInt(text));
  }

  private Response page(
      ComplianceFilter filter, ComplianceSort sort, ListPlace after, String limit) {
    int size = Paging.size(limit);
    List<InstitutionComplianceRow> found =
        watch.page(filter, sort, true, new ListSlice(after, false, 0, size + 1));
    boolean more = found.size() > size;
    List<InstitutionComplianceRow> rows = more ? found.subList(0, size) : found;
    String next = more ? Cursor.of(rows.get(size - 1).getPlace()) : null;
    return Paging.answer(
        new InstitutionData.Page(rows.stream().map(InstitutionData.Row::new).toList(), next),
        next,
        address,
        portal);
  }
}
