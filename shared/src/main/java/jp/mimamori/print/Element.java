package jp.mimamori.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Node;

/**
 * One XHTML element. Only elements and attributes that lay out text are known: none that runs a
 * script or names a resource. An {@code object} is a 2-D code, its {@code data} the text in it.
 */
public final class Element implements Markup {

  private static final Set<String> NAMES =
      Set.of(
          "html",
          "head",
          "title",
          "meta",
          "style",
          "body",
          "div",
          "p",
          "span",
          "br",
          "strong",
          "abbr",
          "h1",
          "h2",
          "h3",
          "ul",
          "ol",
          "li",
          "table",
          "colgroup",
          "col",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "object");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "class", "colspan", "rowspan", "scope", "lang", "title", "name", "content", "data",
          "alt");

  private final String name;
  private final Map<String, String> attributes;
  private final List<Markup> content;

  Element(String name) {
    this(name, Map.of(), List.of());
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("not an element of a printed page: " + name);
    }
  }

  private Element(String name, Map<String, String> attributes, List<Markup> content) {
    this.name = name;
    this.attributes = attributes;
    this.content = content;
  }

  public Element with(String attribute, String value) {
    if (!ATTRIBUTES.contains(attribute)) {
      throw new IllegalArgumentException("not an attribute of a printed page: " + attribute);
    }
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.put(attribute, Printable.of(value));
    return new Element(name, more, content);
  }

  public Element with(String attribute, int value) {
    return with(attribute, Integer.toString(value));
  }

  public Element holding(Markup... parts) {
    return holding(List.of(parts));
  }

  public Element holding(List<? extends Markup> parts) {
    List<Markup> more = new ArrayList<>(content);
    more.addAll(parts);
    return new Element(name, attributes, List.copyOf(more));
  }

  public Element holding(String text) {
    return holding(Markup.text(text));
  }

  @Override
  public void appendTo(Node parent) {
    var owner =
        parent instanceof org.w3c.dom.Document document ? document : parent.getOwnerDocument();
    org.w3c.dom.Element element = owner.createElement(name);
    attributes.forEach(element::setAttribute);
    content.forEach(part -> part.appendTo(element));
    parent.appendChild(element);
  }
}
