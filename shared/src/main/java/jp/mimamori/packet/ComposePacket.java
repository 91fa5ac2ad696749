package jp.mimamori.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.mimamori.evidence.EvidenceRow;
import jp.mimamori.evidence.OpenEvidence;
import jp.mimamori.files.SheetWriter;
import jp.mimamori.ledger.LedgerCount;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.LedgerSearch;
import jp.mimamori.ledger.ReadLedger;
import jp.mimamori.packet.PrintParts.Paper;
import jp.mimamori.print.Binding;
import jp.mimamori.print.Binding.Leaf;
import jp.mimamori.ui.Functions;

/**
 * Puts a packet together in a folder: one paper after the other is printed to a file there, so that
 * never more than one is in memory. Speaks for the person in whose name it is called.
 */
@ApplicationScoped
class ComposePacket {

  @Inject private CheckPacket checkPacket;
  @Inject private PrintParts printParts;
  @Inject private OpenEvidence openEvidence;
  @Inject private ReadLedger readLedger;

  /** Hears what is being done. */
  interface Listener {

    /**
     * @param done steps that are over
     * @param all steps that there are
     */
    void at(int done, int all, String words);
  }

  private record Printed(PacketPart part, Leaf leaf) {}

  /** One time of composing, with what has come together so far. */
  private final class Work {

    private final Path folder;
    private final Listener listener;
    private final PacketContents contents = checkPacket.contents();
    private final List<EvidenceRow> evidences = openEvidence.all();
    private final List<LedgerCount> large =
        readLedger.overview().stream()
            .filter(count -> count.getEntries() > ReadLedger.PRINT_BEGINNING)
            .toList();
    private final List<Printed> printed = new ArrayList<>();
    private final List<PacketDraft.File> files = new ArrayList<>();
    private int steps;
    private int done;

    private Work(Path folder, Listener listener) {
      this.folder = folder;
      this.listener = listener;
    }

    private PacketDraft compose() throws IOException {
      List<Paper> papers = printParts.of(contents);
      int ends = 2; // binding and keeping
      steps = papers.size() + large.size() + (evidences.isEmpty() ? 0 : 1) + ends;
      for (Paper paper : papers) {
        say(step(paper));
        add(paper.part(), paper.title(), paper.pdf().get());
      }
      addLarge();
      addEvidences();
      say(Printing.WORDS.get("step.bind"));
      Path whole = folder.resolve("whole.pdf");
      int pages = bind(whole);
      files.add(0, made(ZipPath.plain(Printing.WORDS.get("pdf", name())), whole));
      say(Printing.WORDS.get("step.store"));
      return new PacketDraft(pages, files);
    }

    private String name() {
      return contents.institution().getName();
    }

    private String step(Paper paper) {
      String part = Functions.term(paper.part());
      return Printing.WORDS.get(
          "step.print",
          paper.title() == null ? part : Printing.WORDS.get("step.part", part, paper.title()));
    }

    private void say(String words) {
      listener.at(done++, steps, words);
    }

    private void add(PacketPart part, String title, byte[] pdf) throws IOException {
      Path file = Files.write(folder.resolve(printed.size() + ".pdf"), pdf);
      printed.add(new Printed(part, Leaf.of(Functions.term(part), title, file)));
    }

    /** Of a ledger that is too long for paper, all entries as Excel. */
    private void addLarge() throws IOException {
      for (LedgerCount count : large) {
        String word = Functions.term(count.getKind());
        say(Printing.WORDS.get("step.table", word));
        Path file = folder.resolve(count.getKind().getAddress() + ".xlsx");
        write(count.getKind(), word, file);
        files.add(made(ZipPath.ofLedger(word), file));
      }
    }

    private void write(LedgerKind kind, String word, Path file) throws IOException {
      try (SheetWriter sheet = new SheetWriter(word, readLedger.heads(kind));
          OutputStream out = Files.newOutputStream(file)) {
        LedgerSearch place = LedgerSearch.all();
        List<List<String>> rows;
        do {
          rows = readLedger.export(kind, place);
          for (List<String> row : rows) {
            sheet.row(row);
            place = LedgerSearch.all().from(Long.valueOf(row.get(row.size() - 1)));
          }
        } while (rows.size() == ReadLedger.EXPORT_CHUNK);
        sheet.writeTo(out);
      }
    }

    private void addEvidences() throws IOException {
      if (evidences.isEmpty()) {
        return;
      }
      say(Printing.WORDS.get("step.print", Functions.term(PacketPart.EVIDENCE)));
      List<String> paths = new ArrayList<>();
      for (EvidenceRow evidence : evidences) {
        String path = ZipPath.ofEvidence(paths.size() + 1, evidence.getFileName());
        paths.add(path);
        files.add(new PacketDraft.File(path, null, evidence.getVersionId(), evidence.getSize()));
      }
      add(PacketPart.EVIDENCE, null, EvidenceListDocument.print(contents, evidences, paths));
    }

    /** The cover is printed twice: how many pages it takes moves all that stand behind it. */
    private int bind(Path whole) throws IOException {
      String title = Printing.WORDS.get("cover");
      Path file = folder.resolve("cover.pdf");
      Files.write(file, PacketCover.print(contents, pagesBehind(1), remarks()));
      int cover = Leaf.of(title, null, file).pages();
      Files.write(file, PacketCover.print(contents, pagesBehind(cover), remarks()));
      List<Leaf> leaves =
          Stream.concat(Stream.of(Leaf.of(title, null, file)), printed.stream().map(Printed::leaf))
              .toList();
      return Binding.bind(Printing.WORDS.get("cover.title") + " " + name(), leaves, whole);
    }

    private Map<PacketPart, PacketCover.Pages> pagesBehind(int cover) {
      Map<PacketPart, PacketCover.Pages> pages = new EnumMap<>(PacketPart.class);
      int before = cover;
      for (Printed one : printed) {
        int first = before + 1;
        before += one.leaf().pages();
        pages.merge(
            one.part(),
            new PacketCover.Pages(first, before),
            (known, more) -> new PacketCover.Pages(known.from(), more.to()));
      }
      return pages;
    }

    private List<String> remarks() {
      return large.stream()
          .map(
              count ->
                  Printing.WORDS.get(
                      "cover.large",
                      Functions.term(count.getKind()),
                      count.getEntries(),
                      ReadLedger.PRINT_BEGINNING))
          .toList();
    }

    private PacketDraft.File made(String path, Path file) throws IOException {
      return new PacketDraft.File(path, file, null, Files.size(file));
    }
  }

  /**
   * @param folder empty, and removed by the caller
   */
  PacketDraft into(Path folder, Listener listener) {
    try {
      return new Work(folder, listener).compose();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
