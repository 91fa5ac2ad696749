package jp.mimamori.oversightportal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.oversight.ComplianceFigures;
import jp.mimamori.oversight.ComplianceOverview;
import jp.mimamori.oversight.WatchJurisdiction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of the dashboard. */
@Path("statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "集計")
public class StatisticsResource {

  /** Numbers of institutions. */
  @Schema(name = "Figures")
  public static final class Figures {
    public final long institutions;
    public final long complete;
    public final long achieved;
    public final long noSystem;
    public final long untouched;
    public final long overdue;
    public final long submitted;
    public final long noSignIn;
    public final long noEmail;

    Figures(ComplianceFigures figures) {
      this.institutions = figures.getInstitutions();
      this.complete = figures.getComplete();
      this.achieved = figures.getAchieved();
      this.noSystem = figures.getNoSystem();
      this.untouched = figures.getUntouched();
      this.overdue = figures.getOverdue();
      this.submitted = figures.getSubmitted();
      this.noSignIn = figures.getNoSignIn();
      this.noEmail = figures.getNoEmail();
    }
  }

  /** Figures of a part, named by its code. */
  @Schema(name = "Part")
  public static final class Part {
    public final String code;
    public final String name;

    @Schema(description = "統計だけを見られる保健所では、5施設未満の数を含みません")
    public final boolean statisticsOnly;

    public final Figures figures;

    Part(String code, String name, boolean statisticsOnly, ComplianceFigures figures) {
      this.code = code;
      this.name = name;
      this.statisticsOnly = statisticsOnly;
      this.figures = new Figures(figures);
    }
  }

  /** The whole jurisdiction, as of today. */
  @Schema(name = "Statistics")
  public static final class Statistics {
    public final String year;
    public final Figures total;
    public final List<Part> centers;
    public final List<Part> kinds;

    Statistics(ComplianceOverview overview) {
      this.year = overview.getYearLabel();
      this.total = new Figures(overview.getTotal());
      this.centers =
          overview.getCenters().stream()
              .map(
                  row -> {
                    HealthCenter center = row.getCenter();
                    return new Part(
                        center.getCode(), center.getName(), !row.isOpen(), row.getFigures());
                  })
              .toList();
      this.kinds =
          overview.getKinds().stream()
              .map(row -> new Part(row.getKind().name(), null, false, row.getFigures()))
              .toList();
    }
  }

  @Inject private WatchJurisdiction watch;

  @GET
  @Operation(
      operationId = "getStatistics",
      summary = "今年度の集計（きょう現在）",
      description = "保健所別・種別の施設数です。コミットされた最新の回答まで入ります。")
  public Statistics statistics() {
    return new Statistics(watch.today().overview());
  }
}
