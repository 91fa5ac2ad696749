package jp.mimamori.print;

import org.w3c.dom.Node;

/**
 * A piece of a printed page. It becomes nodes of a document tree and is never parsed, so whatever a
 * person typed stays text: there is nothing to escape and nothing to inject.
 */
@FunctionalInterface
public interface Markup {

  void appendTo(Node parent);

  /** Text as typed, less the characters that have no shape on paper. */
  static Markup text(String text) {
    String printable = Printable.of(text);
    return parent -> parent.appendChild(parent.getOwnerDocument().createTextNode(printable));
  }

  /** Nothing at all. */
  static Markup none() {
    return parent -> {};
  }

  static Element element(String name) {
    return new Element(name);
  }

  /** {@code element("p").with("class", style)} */
  static Element element(String name, String style) {
    return new Element(name).with("class", style);
  }
}
