package jp.mimamori.oversightportal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jp.mimamori.files.CsvEncoding;
import jp.mimamori.files.CsvWriter;
import jp.mimamori.oversight.ComplianceFilter;
import jp.mimamori.oversight.ComplianceSort;
import jp.mimamori.oversight.ExportInstitutions;
import jp.mimamori.oversight.ExportStatistics;
import jp.mimamori.oversight.InstitutionComplianceRow;
import jp.mimamori.oversight.ListPlace;
import jp.mimamori.oversight.StatisticsRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of institutions, and statistics, as one file each. */
@Path("exports")
@RequestScoped
@Tag(name = "ファイル")
public class ExportsResource {

  private static final String CSV = "text/csv;charset=UTF-8";

  @Inject private ExportInstitutions export;
  @Inject private ExportStatistics exportStatistics;
  @Context private UriInfo address;

  @GET
  @Path("institutions.csv")
  @Produces(CSV)
  @Operation(
      operationId = "exportInstitutions",
      summary = "医療機関の一覧（CSV、フリガナ順）",
      description = "保存したことが記録に残ります。")
  @APIResponse(responseCode = "200", description = "見出しは1行目。UTF-8（BOM付き）")
  @Parameter(name = "center", in = ParameterIn.QUERY, description = Query.CENTER)
  @Parameter(name = "municipality", in = ParameterIn.QUERY, description = Query.MUNICIPALITY)
  @Parameter(name = "kind", in = ParameterIn.QUERY, description = Query.KIND)
  @Parameter(name = "standing", in = ParameterIn.QUERY, description = Query.STANDING)
  @Parameter(name = "submission", in = ParameterIn.QUERY, description = Query.SUBMISSION)
  @Parameter(name = "attention", in = ParameterIn.QUERY, description = Query.ATTENTION)
  @Parameter(name = "text", in = ParameterIn.QUERY, description = Query.TEXT)
  public Response institutions() {
    ComplianceFilter filter = Query.of(address).filter();
    List<InstitutionComplianceRow> first = page(filter, null);
    StreamingOutput body = out -> write(filter, first, out);
    return Response.ok(body)
        .type(CSV)
        .header("Content-Disposition", "attachment; filename=\"institutions.csv\"")
        .build();
  }

  @GET
  @Path("statistics.csv")
  @Produces(CSV)
  @Operation(
      operationId = "exportStatistics",
      summary = "統計（CSV、保健所・種別・統制ごと、きょう現在）",
      description = "保存したことが記録に残ります。統計だけを見られる保健所では、5未満の数と、引き算で5未満の数がわかる数が空です。")
  @APIResponse(responseCode = "200", description = "見出しは1行目。UTF-8（BOM付き）")
  public Response statistics() {
    List<StatisticsRow> rows = exportStatistics.rows();
    StreamingOutput body = out -> write(rows, out);
    return Response.ok(body)
        .type(CSV)
        .header("Content-Disposition", "attachment; filename=\"statistics.csv\"")
        .build();
  }

  private static void write(List<StatisticsRow> rows, OutputStream out) throws IOException {
    CsvWriter csv = new CsvWriter(out, CsvEncoding.UTF_8);
    csv.row("center", "kind", "control", "group", "asked", "yes", "rate", "no", "unknown");
    for (StatisticsRow row : rows) {
      csv.row(
          row.getCenter().getCode(),
          row.getKind(),
          row.getControl().getId(),
          row.getGroupName(),
          row.getAsked(),
          row.getYes(),
          row.getRate(),
          row.getNo(),
          row.getUnknown());
    }
    csv.flush();
  }

  private List<InstitutionComplianceRow> page(ComplianceFilter filter, ListPlace after) {
    return export.page(filter, ComplianceSort.NAME, true, after);
  }

  /** Page by page; between two of them no database connection is held. */
  private void write(
      ComplianceFilter filter, List<InstitutionComplianceRow> first, OutputStream out)
      throws IOException {
    CsvWriter csv = new CsvWriter(out, CsvEncoding.UTF_8);
    csv.row(
        "id",
        "name",
        "kind",
        "municipality",
        "standing",
        "answered",
        "applicable",
        "yes",
        "no",
        "overdue_items",
        "next_target_on",
        "submission",
        "last_activity_at");
    for (List<InstitutionComplianceRow> rows = first; !rows.isEmpty(); ) {
      for (InstitutionComplianceRow row : rows) {
        csv.row(cells(new InstitutionData.Row(row)));
      }
      ListPlace last = rows.get(rows.size() - 1).getPlace();
      rows = rows.size() < ExportInstitutions.PAGE ? List.of() : page(filter, last);
    }
    csv.flush();
  }

  private static Object[] cells(InstitutionData.Row row) {
    InstitutionData.ProgressData progress = row.progress;
    return new Object[] {
      row.id,
      row.name,
      row.kind,
      row.municipality,
      row.standing,
      progress == null ? null : progress.answered,
      progress == null ? null : progress.applicable,
      progress == null ? null : progress.yes,
      progress == null ? null : progress.no,
      row.overdueItems,
      progress == null ? null : progress.nextTargetOn,
      row.submission,
      row.lastActivityAt
    };
  }
}
