package jp.mimamori.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.mimamori.files.UploadRefusedException;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicFileReaderTest {

  private static final String CSV =
      """
      "ID","正式名称","正式名称（フリガナ）","略称","都道府県コード","市区町村コード","所在地","所在地座標（緯度）","病床数"
      "1010001","ふじ内科医院","ﾌｼﾞﾅｲｶｲｲﾝ","","42","204","長崎県諫早市栄田町２６－４９","0","0"
      "1010002","さくら医院","サクライイン","","42","422053","長崎県大村市西三城町1","0","19"
      "1010003","よその医院","ヨソノイイン","","13","101","東京都千代田区","0","0"
      "1010004","","","","42","204","","0","0"
      """;

  @TempDir Path folder;

  private final PublicFileReader reader =
      new PublicFileReader(
          new Places(
              "42",
              "長崎県",
              List.of(
                  town("42204", "諫早市"),
                  town("42205", "大村市"),
                  town("42203", "島原市"),
                  town("42214", "南島原市"),
                  town("42307", "長与町"))));

  private static Municipality town(String code, String name) {
    return Municipalities.of(code, name);
  }

  private Path csv(String name, Charset charset, String mark) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, (mark + CSV).getBytes(charset));
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8 with mark", "UTF-8", "windows-31j"})
  void openDataIsReadInAnyEncoding(String encoding) throws IOException {
    String name = "02-1_clinic_facility_info_20260601.csv";
    Path file =
        encoding.equals("windows-31j")
            ? csv(name, Charset.forName(encoding), "")
            : csv(name, StandardCharsets.UTF_8, encoding.endsWith("mark") ? "\uFEFF" : "");
    PublicFile read = reader.read(name, file);
    assertThat(read.asOf()).isEqualTo(LocalDate.of(2026, 6, 1));
    assertThat(read.elsewhere()).isEqualTo(1);
    assertThat(read.unreadable()).isEqualTo(1);
    assertThat(read.records())
        .containsExactly(
            new RegistryRecord(
                2,
                InstitutionKind.CLINIC,
                "ふじ内科医院",
                "フジナイカイイン",
                null,
                "42204",
                "長崎県諫早市栄田町２６－４９",
                null,
                null),
            new RegistryRecord(
                3,
                InstitutionKind.CLINIC_WITH_BEDS,
                "さくら医院",
                "サクライイン",
                null,
                "42205",
                "長崎県大村市西三城町1",
                null,
                null));
  }

  @Test
  void theArchiveIsReadAsItIsPublished() throws IOException {
    Path file = folder.resolve("all.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name :
          List.of("02-1_clinic_facility_info.csv", "02-2_clinic_speciality_hours.csv")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((name.contains("hours") ? "a,b\n1,2\n" : CSV).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    assertThat(reader.read("all.zip", file).records()).hasSize(2);
  }

  @Test
  void theBureausReportIsReadInBlocks() throws IOException {
    Path file;
    try (PublicFiles list = new PublicFiles()) {
      file =
          list.bureau("［令和 8年11月 1日現在　医科］")
              .row(
                  "1",
                  "01,0001,4",
                  "医療法人藤会　ふじ内",
                  "〒854-0081諫早市栄田町",
                  "0957-22-0001",
                  "藤　正弘",
                  "藤　正弘",
                  "平25. 4. 1",
                  "内",
                  "診療所")
              .row("", "", "科医院", "26-49", "常 勤: 1", "", "", "新規", "", "現存")
              .row("", "", "", "", "(医 1)", "", "", "令元. 5. 1", "", "")
              .row("コード内容別医療機関一覧表")
              .row(
                  "2",
                  "01-0123-6",
                  "みなと病院",
                  "〒859-1504南島原市深江町丙１",
                  "0957-72-0000",
                  "",
                  "",
                  "昭57.12. 1",
                  "一般 60 内",
                  "病院")
              .row("3", "02-9999-9", "ありあけ医院", "西彼杵郡長与町高田郷１", "", "", "", "", "一般 19", "診療所")
              .save(folder, "list.xlsx");
    }
    PublicFile read = reader.read("list.xlsx", file);
    assertThat(read.asOf()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(read.groups()).containsExactly(KindGroup.MEDICAL);
    assertThat(read.records())
        .containsExactly(
            new RegistryRecord(
                4,
                InstitutionKind.CLINIC,
                "医療法人藤会　ふじ内科医院",
                null,
                "4210100014",
                "42204",
                "諫早市栄田町26-49",
                "0957-22-0001",
                LocalDate.of(2013, 4, 1)),
            new RegistryRecord(
                8,
                InstitutionKind.HOSPITAL,
                "みなと病院",
                null,
                "4210101236",
                "42214",
                "南島原市深江町丙１",
                "0957-72-0000",
                LocalDate.of(1982, 12, 1)),
            new RegistryRecord(
                9,
                InstitutionKind.CLINIC_WITH_BEDS,
                "ありあけ医院",
                null,
                null,
                "42307",
                "西彼杵郡長与町高田郷１",
                null,
                null));
  }

  @Test
  void theListOfAnotherPrefectureIsRefused() throws IOException {
    Path file;
    try (PublicFiles list = new PublicFiles()) {
      file =
          list.bureau("［令和 8年11月 1日現在　医科］")
              .row("1", "01-0001-5", "よその医院", "千代田区一番町1", "", "", "", "", "", "診療所")
              .save(folder, "list.xlsx");
    }
    refused(RegistryFault.OTHER_PREFECTURE, "list.xlsx", file);
  }

  @Test
  void whatIsNoPublicFileIsRefused() throws IOException {
    Path file = folder.resolve("02-1_clinic_facility_info.csv");
    Files.writeString(file, "a,b\n1,2\n");
    refused(RegistryFault.NOT_KNOWN, "02-1_clinic_facility_info.csv", file);
    refused(RegistryFault.NOT_KNOWN, "addresses.csv", file);
    assertThatThrownBy(() -> reader.read("list.xlsx", file))
        .isInstanceOf(UploadRefusedException.class);
    assertThatThrownBy(() -> reader.read("all.zip", file))
        .isInstanceOf(UploadRefusedException.class);
  }

  @Test
  void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
    Path file = folder.resolve("all.zip");
    byte[] megabyte = new byte[1024 * 1024];
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("02-1_clinic_facility_info.csv"));
      for (int i = 0; i < 401; i++) {
        zip.write(megabyte);
      }
      zip.closeEntry();
    }
    assertThatThrownBy(() -> reader.read("all.zip", file))
        .isInstanceOf(UploadRefusedException.class)
        .hasMessage("UNPACKS_TOO_LARGE");
  }

  private void refused(RegistryFault fault, String name, Path file) {
    assertThatThrownBy(() -> reader.read(name, file))
        .isInstanceOfSatisfying(
            RegistryRefusedException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }
}
