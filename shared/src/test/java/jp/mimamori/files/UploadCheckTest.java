package jp.mimamori.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadCheckTest {

  private static final int MAX_BYTES = 1024 * 1024;
  private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
  private static final String PNG = "\u0089PNG\r\n\u001a\n....IEND\u00aeB`\u0082";
  private static final String JPEG = "\u00ff\u00d8\u00ff\u00e0....";

  @TempDir Path folder;

  /** A document under construction; complete but for what a test adds. */
  private static final class Archive {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    static Archive docx() throws IOException {
      return new Archive()
          .with("[Content_Types].xml", "<Types/>")
          .with("word/document.xml", "<x/>");
    }

    Archive with(String name, String content) throws IOException {
      return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Archive with(String name, byte[] content) throws IOException {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
      return this;
    }

    String content() throws IOException {
      zip.close();
      return bytes.toString(StandardCharsets.ISO_8859_1);
    }
  }

  /** One character per byte. */
  private FileKind check(String name, String content) throws IOException {
    Path file = Files.createTempFile(folder, "upload", null);
    Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
    return UploadCheck.check(name, file, MAX_BYTES);
  }

  private void refused(UploadFault fault, String name, String content) {
    assertThatThrownBy(() -> check(name, content))
        .isInstanceOfSatisfying(
            UploadRefusedException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  @Test
  void whatIsAllowedPasses() throws IOException {
    assertThat(check("連絡体制図.pdf", PDF)).isEqualTo(FileKind.PDF);
    assertThat(check("画面.PNG", PNG)).isEqualTo(FileKind.PNG);
    assertThat(check("写真.jpeg", JPEG)).isEqualTo(FileKind.JPEG);
    assertThat(check("規程.docx", Archive.docx().content())).isEqualTo(FileKind.DOCX);
    assertThat(
            check(
                "台帳.xlsx",
                new Archive()
                    .with("[Content_Types].xml", "<Types/>")
                    .with("xl/workbook.xml", "<x/>")
                    .content()))
        .isEqualTo(FileKind.XLSX);
    assertThat(
            check(
                "研修.pptx",
                new Archive()
                    .with("[Content_Types].xml", "<Types/>")
                    .with("ppt/presentation.xml", "<x/>")
                    .content()))
        .isEqualTo(FileKind.PPTX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"page.html", "picture.svg", "run.exe", "old.doc", "macro.docm", "pdf", "x.pdf.js"})
  void otherKindsAreRefused(String name) {
    if (name.equals("pdf")) {
      refused(UploadFault.CONTENT_DIFFERS, name, "<html>");
    } else {
      refused(UploadFault.KIND_NOT_ALLOWED, name, PDF);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.pdf",
        "a\\b.pdf",
        "C:a.pdf",
        "a\u0000.pdf",
        "\u202Efdp.exe.pdf",
        " ",
        "a\r\nb.pdf"
      })
  void namesThatDeceiveAreRefused(String name) {
    refused(UploadFault.NAME_NOT_ALLOWED, name, PDF);
  }

  @Test
  void longNamesAreCountedInLetters() throws IOException {
    assertThat(check("𠮷".repeat(116) + ".pdf", PDF)).isEqualTo(FileKind.PDF);
    refused(UploadFault.NAME_NOT_ALLOWED, "𠮷".repeat(117) + ".pdf", PDF);
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf,<html><script>",
    "a.png,%PDF-1.7 %%EOF",
    "a.jpg,GIF89a",
    "a.docx,\u00D0\u00CF\u0011\u00E0"
  })
  void contentThatIsNotWhatTheNameSaysIsRefused(String name, String content) {
    refused(UploadFault.CONTENT_DIFFERS, name, content);
  }

  @Test
  void halfAFileIsRefused() throws IOException {
    refused(UploadFault.DAMAGED, "a.pdf", PDF.substring(0, 20));
    refused(UploadFault.DAMAGED, "a.png", PNG.substring(0, 12));
    String docx = Archive.docx().content();
    refused(UploadFault.DAMAGED, "a.docx", docx.substring(0, docx.length() / 2));
  }

  @Test
  void sizeIsLimited() {
    refused(UploadFault.EMPTY, "a.pdf", "");
    refused(UploadFault.TOO_LARGE, "a.pdf", PDF + " ".repeat(MAX_BYTES));
  }

  @Test
  void anyOtherArchiveIsNoDocument() throws IOException {
    refused(UploadFault.CONTENT_DIFFERS, "a.docx", new Archive().with("a.txt", "a").content());
    refused(UploadFault.CONTENT_DIFFERS, "a.xlsx", Archive.docx().content());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word/vbaProject.bin",
        "WORD/VBAPROJECT.BIN",
        "word/activeX/activeX1.bin",
        "word/embeddings/oleObject1.bin",
        "xl/macrosheets/sheet1.xml"
      })
  void programsInsideAreRefused(String entry) throws IOException {
    refused(UploadFault.MACROS, "a.docx", Archive.docx().with(entry, "x").content());
  }

  @Test
  void aMacroDocumentUnderAnotherNameIsRefused() throws IOException {
    refused(
        UploadFault.MACROS,
        "a.docx",
        new Archive()
            .with("[Content_Types].xml", "vnd.ms-word.document.macroEnabled.main+xml")
            .with("word/document.xml", "<x/>")
            .content());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../etc/passwd", "/etc/passwd", "word/../../x", "C:\\x", "word\\..\\x"})
  void entriesThatLeaveTheFolderAreRefused(String entry) throws IOException {
    refused(UploadFault.DAMAGED, "a.docx", Archive.docx().with(entry, "x").content());
  }

  @Test
  void twoEntriesOfOneNameAreRefused() throws IOException {
    String twice =
        Archive.docx()
            .with("word/a.xml", "1")
            .with("word/b.xml", "2")
            .content()
            .replace("b.xml", "a.xml");

    refused(UploadFault.DAMAGED, "a.docx", twice);
  }

  @Test
  void oneEntryThatUnpacksALotIsRefused() throws IOException {
    refused(
        UploadFault.UNPACKS_TOO_LARGE,
        "a.docx",
        Archive.docx().with("word/media/a.bin", new byte[20 * 1024 * 1024]).content());
  }

  @Test
  void manySmallBombsAreRefused() throws IOException {
    Archive archive = Archive.docx();
    byte[] justBelowTheRatio = new byte[1024 * 1024];
    for (int i = 0; i < 120; i++) {
      archive.with("word/" + i, justBelowTheRatio);
    }
    refused(UploadFault.UNPACKS_TOO_LARGE, "a.docx", archive.content());
  }

  @Test
  void tooManyEntriesAreRefused() throws IOException {
    Archive archive = Archive.docx();
    for (int i = 0; i < OfficeArchive.MAX_ENTRIES; i++) {
      archive.with("word/" + i, "");
    }
    refused(UploadFault.UNPACKS_TOO_LARGE, "a.docx", archive.content());
  }
}
