package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.contact.ChartSheet;
import jp.mimamori.contact.ContactCategory;
import jp.mimamori.contact.OutsideBox;
import jp.mimamori.ui.Functions;

/**
 * 連絡体制図: somebody to call inside, the bodies outside that the item names, all of it confirmed since
 * April, and on the wall as it is here (checklist R7, 3-①; seed, slide 5-10).
 */
@ApplicationScoped
class ContactChartRule implements FactRule {

  private static final String CONTROL = "CON";

  /** 外部関係機関(事業者、厚生労働省、警察等), of which everybody has these. */
  private static final List<ContactCategory> EVERYBODYS =
      List.of(ContactCategory.MINISTRY, ContactCategory.POLICE);

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    return judge(records.chart());
  }

  static Fact judge(ChartSheet chart) {
    if (chart.getPeople().isEmpty()) {
      return Fact.of(CONTROL, FactStanding.UNKNOWN, FactOrigin.CONTACTS).say("none");
    }
    boolean nobodyReachable =
        chart.getPeople().stream().allMatch(p -> p.getPhone() == null && p.getMobile() == null);
    String missing =
        missing(chart.getOutside()).map(Functions::term).collect(Collectors.joining("、"));
    return Fact.of(CONTROL, standing(chart, nobodyReachable, missing), FactOrigin.CONTACTS)
        .say("counts", chart.getPeople().size(), chart.getOutside().size())
        .sayIf(nobodyReachable, "noNumber")
        .sayIf(!missing.isEmpty(), "missing", missing)
        .sayIf(chart.isConfirmed(), "confirmed", chart.getChart().getConfirmedOn())
        .sayIf(!chart.isConfirmed(), "unconfirmed")
        .sayIf(chart.getChart().getChartCopy() == null, "neverPrinted")
        .sayIf(chart.isChartCopyOld(), "paperOld");
  }

  private static FactStanding standing(ChartSheet chart, boolean nobodyReachable, String missing) {
    if (nobodyReachable || !missing.isEmpty()) {
      return FactStanding.OPPOSED;
    }
    return chart.isConfirmed() && !chart.isChartCopyOld()
        ? FactStanding.SUPPORTED
        : FactStanding.STALE;
  }

  /** Bodies without a telephone number; vendors only where the institution has any. */
  private static Stream<ContactCategory> missing(List<OutsideBox> outside) {
    Stream<ContactCategory> vendors =
        outside.stream().map(OutsideBox::getCategory).filter(ContactCategory.VENDOR::equals);
    return Stream.concat(vendors.limit(1), EVERYBODYS.stream())
        .filter(wanted -> outside.stream().noneMatch(box -> isReachable(box, wanted)));
  }

  private static boolean isReachable(OutsideBox box, ContactCategory wanted) {
    return box.getCategory() == wanted && box.getPhone() != null;
  }
}
