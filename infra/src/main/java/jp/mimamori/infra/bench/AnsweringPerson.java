package jp.mimamori.infra.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person of an institution who answers item after item, by the pages and forms of the portal. */
final class AnsweringPerson {

  private static final Pattern TAG = Pattern.compile("<(input|button|textarea)\\b([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");

  private final PortalSession session;
  private final long institution;
  private final String sub;
  private final List<String> items;
  private int next;
  private PortalSession.Page open;

  /**
   * @param items ids of the items to answer, one after the other and over again
   */
  AnsweringPerson(PortalSession session, long institution, String sub, List<String> items) {
    this.session = session;
    this.institution = institution;
    this.sub = sub;
    this.items = items;
  }

  PortalSession session() {
    return session;
  }

  long institution() {
    return institution;
  }

  String sub() {
    return sub;
  }

  List<String> items() {
    return items;
  }

  /** Opens the page of the next item. */
  PortalSession.Page open() throws IOException, InterruptedException {
    open = session.get("/checklist/answer.xhtml?item=" + items.get(next++ % items.size()));
    return open;
  }

  /** Answers はい on the page that is open; the page that follows. */
  PortalSession.Page answer() throws IOException, InterruptedException {
    Map<String, String> fields = fields(open.body());
    fields.put("form:value", "YES");
    return session.post(open.address(), fields);
  }

  private static Map<String, String> fields(String html) throws IOException {
    return fields(html, "form");
  }

  /** What a browser would send of a form, with its first button. */
  static Map<String, String> fields(String html, String id) throws IOException {
    int begin = html.indexOf("<form id=\"" + id + "\"");
    int end = html.indexOf("</form>", begin);
    if (begin < 0 || end < 0) {
      throw new IOException("no form to answer");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    boolean pressed = false;
    Matcher tag = TAG.matcher(html.substring(begin, end));
    while (tag.find()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
      while (attribute.find()) {
        attributes.put(attribute.group(1), attribute.group(2));
      }
      String type = attributes.getOrDefault("type", tag.group(1));
      String name = attributes.get("name");
      boolean button = type.equals("submit");
      if (name == null || type.equals("radio") || type.equals("button") || button && pressed) {
        continue;
      }
      pressed |= button;
      fields.put(name, unescaped(attributes.getOrDefault("value", "")));
    }
    return fields;
  }

  private static String unescaped(String value) {
    return value
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
