package jp.mimamori.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.vendor.ContractKind;
import jp.mimamori.vendor.Vendor;
import jp.mimamori.vendor.VendorDetails;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactChartTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void itIsConfirmedAnewEachFiscalYear() {
    ContactChart chart = new ContactChart(TODAY);
    assertThat(chart.isConfirmedIn(FiscalYear.of(TODAY))).isFalse();
    chart.confirm(new Actor("sub", "諫早 花子", "STAFF"), LocalDate.of(2026, 4, 1));
    assertThat(chart.isConfirmedIn(FiscalYear.of(TODAY))).isTrue();
    assertThat(chart.isConfirmedIn(FiscalYear.of(LocalDate.of(2027, 4, 1)))).isFalse();
  }

  @Test
  void paperIsOldWhenItSaysSomethingElseAndNotBecauseTimePassed() {
    ContactChart chart = new ContactChart(TODAY);
    ChartSheet before = sheet(chart, person("諫早 花子", "0957-00-0001"));
    assertThat(before.isChartCopyOld()).as("nothing was printed").isFalse();
    chart.chartPrinted(TODAY, before.getChartDigest());
    chart.sheetPrinted(TODAY, before.getSheetDigest());
    chart.revise(TODAY.plusDays(40));
    assertThat(sheet(chart, person("諫早 花子", "0957-00-0001")).isChartCopyOld()).isFalse();

    chart.write("受付の白い箱", null);
    ChartSheet otherCable = sheet(chart, person("諫早 花子", "0957-00-0001"));
    assertThat(otherCable.isChartCopyOld()).as("the chart does not name the cable").isFalse();
    assertThat(otherCable.isSheetCopyOld()).isTrue();
    assertThat(sheet(chart, person("諫早 花子", "0957-00-0002")).isChartCopyOld()).isTrue();
  }

  @Test
  void whoIsAdministratorDecidesWhereNobodyElseIsNamed() {
    ContactPerson head = person("院長 太郎", "0957-00-0001", ContactRole.ADMINISTRATOR);
    assertThat(sheet(new ContactChart(TODAY), head).getDeciders()).containsExactly(head);
    ContactPerson named = person("副院長 次郎", "0957-00-0002", ContactRole.DECIDER);
    assertThat(sheet(new ContactChart(TODAY), head, named).getDeciders()).containsExactly(named);
  }

  @ParameterizedTest
  @CsvSource({
    "0957-00-0000, ",
    "０９５７－００－００００, ",
    "090 1234 5678（夜間）, ",
    "0956-24-1111（代表）, ",
    "でんわ, PHONE_UNREADABLE",
  })
  void numbersAreReadKindly(String phone, ChartFault fault) {
    PersonDetails details = new PersonDetails("諫早 花子", null, Set.of(), 1, phone, null, null, null);
    assertThat(details.faults()).isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @Test
  void everyFaultIsToldAtOnce() {
    assertThat(new PersonDetails(" ", null, Set.of(), null, null, null, "花子", null).faults())
        .containsExactly(
            ChartFault.NAME_MISSING,
            ChartFault.ORDER_UNREADABLE,
            ChartFault.PHONE_MISSING,
            ChartFault.EMAIL_UNREADABLE);
    OutsideDetails nameless = new OutsideDetails(null, null, null, null, null, false);
    assertThat(nameless.faults(true)).containsExactly(ChartFault.NAME_MISSING);
    assertThat(nameless.faults(false)).isEmpty();
  }

  @Test
  void severalRolesStandInOneColumn() {
    ContactRoles converter = new ContactRoles();
    Set<ContactRole> roles = Set.of(ContactRole.RECORDER, ContactRole.ADMINISTRATOR);
    String stored = converter.convertToDatabaseColumn(roles);
    assertThat(stored).isEqualTo("ADMINISTRATOR,RECORDER");
    assertThat(converter.convertToEntityAttribute(stored)).isEqualTo(roles);
    assertThat(converter.convertToEntityAttribute(null)).isEmpty();
  }

  @Test
  void bothPrintsBearRevisionAndDateAndTheSheetIsOnePage() throws IOException {
    ContactChart chart = new ContactChart(TODAY);
    chart.revise(TODAY);
    chart.write("受付カウンター下の白い箱の青いケーブル", "処置室の赤い箱");
    List<OutsideBox> outside = new ArrayList<>();
    IntStream.rangeClosed(1, 5)
        .forEach(i -> outside.add(OutsideBox.of(vendor("事業者" + i + "株式会社", "095-000-000" + i))));
    OutsideContact insurer = new OutsideContact(null);
    insurer.write(new OutsideDetails("あんしん保険", null, null, null, "証券番号 A-1", false));
    outside.add(OutsideBox.of(insurer));
    ChartSheet sheet =
        new ChartSheet(
            "髙﨑𠮷医院",
            chart,
            List.of(
                person("院長 太郎", "0957-00-0001", ContactRole.ADMINISTRATOR),
                person("事務 花子", "0957-00-0002", ContactRole.CONTACT_POINT)),
            outside,
            TODAY);

    assertThat(text(ContactChartDocument.print(sheet, TODAY), 1))
        .contains("連絡体制図", "髙﨑𠮷医院", "第2版", "令和8年11月23日", "院長太郎", "連絡窓口")
        .contains("事業者5株式会社", "095-000-0005", "あんしん保険", "証券番号A-1", "＿＿＿");
    assertThat(text(FirstContactDocument.print(sheet, TODAY), 1))
        .contains("初動連絡シート", "第2版", "LANケーブルを抜く", "青いケーブル", "電源は切らない")
        .contains("止めるかを決める人", "院長太郎0957-00-0001", "処置室の赤い箱", "画面に出ていた文");
  }

  private static String text(byte[] pdf, int pages) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(pages);
      return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
    }
  }

  private static ChartSheet sheet(ContactChart chart, ContactPerson... people) {
    return new ChartSheet("ふじ内科医院", chart, List.of(people), List.of(), TODAY);
  }

  private static ContactPerson person(String name, String phone, ContactRole... roles) {
    return new ContactPerson(
        new PersonDetails(name, null, Set.of(roles), 1, phone, null, null, null));
  }

  private static Vendor vendor(String name, String phone) {
    return new Vendor(
        new VendorDetails(
            name, "電子カルテ", ContractKind.MAINTENANCE, null, null, null, phone, null, null));
  }
}
