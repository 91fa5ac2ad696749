package jp.mimamori.infra.bench;

import java.io.IOException;
import java.util.Map;

/** A large ledger of one institution: bringing it in, paging through it, searching. */
final class Ledgers {

  private static final int TIMES = 20;
  private static final String KIND = "?kind=device";

  private final PortalSession session;
  private final Figures figures;

  Ledgers(PortalSession session, Figures figures) {
    this.session = session;
    this.figures = figures;
  }

  void measure(int devices) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    PortalSession.Page form = session.get("/ledgers/import.xhtml" + KIND);
    Map<String, String> fields = AnsweringPerson.fields(form.body(), "form");
    fields.remove("form:file");
    PortalSession.Page preview =
        session.postFile(form.address(), fields, "form:file", "devices.csv", table(devices));
    PortalSession.Page done =
        session.post(preview.address(), AnsweringPerson.fields(preview.body(), "go"));
    if (!done.isFine() || !done.body().contains("id=\"back\"")) {
      throw new IOException("not imported: " + done.status() + " " + done.address());
    }
    figures.add("ledger.import_s", (System.nanoTime() - begin) / 1e9, "s");
    list("ledger.list", "&sort=name");
    list("ledger.search", "&text=5%E9%9A%8E%20" + (devices - 5));
  }

  /** The use case and the whole request, as the server tells. */
  private void list(String name, String query) throws IOException, InterruptedException {
    Sample service = new Sample();
    Sample page = new Sample();
    for (int i = 0; i < TIMES; i++) {
      PortalSession.Page answer = session.get("/ledgers/list.xhtml" + KIND + query);
      service.add(answer.times().get("ReadLedger.page"));
      page.add(answer.times().get("total"));
    }
    figures.addMillis(name, service.values());
    figures.addMillis(name + ".page", page.values());
  }

  private static String table(int devices) {
    StringBuilder csv = new StringBuilder("管理番号,機器の名前,区分,設置場所,IPアドレス,最後に棚卸をした日\r\n");
    for (int i = 0; i < devices; i++) {
      csv.append(
              "B-%1$d,端末%1$d,端末PC,%2$d階,10.0.%3$d.%4$d,2026-10-03"
                  .formatted(i, i % 9, i >> 8, i & 255))
          .append("\r\n");
    }
    return csv.toString();
  }
}
