package jp.mimamori.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/**
 * Draws {@code <object data="text"/>} as the 2-D code of the text, in lines and not as an image, so
 * that it is sharp on any printer.
 */
final class CodeDrawer implements FSObjectDrawerFactory, FSObjectDrawer {

  @Override
  public FSObjectDrawer createDrawer(org.w3c.dom.Element element) {
    return this;
  }

  @Override
  public boolean isReplacedObject(org.w3c.dom.Element element) {
    return element.getNodeName().equals("object");
  }

  @Override
  public Map<Shape, String> drawObject(
      org.w3c.dom.Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    QrCode code = QrCode.of(element.getAttribute("data"));
    double side = Math.min(width, height) / dotsPerPixel;
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width / dotsPerPixel,
        (float) height / dotsPerPixel,
        graphics -> draw(code, side / code.size(), graphics));
    return Map.of();
  }

  /** One shape: between two that touch a printer may leave a hair. */
  private static void draw(QrCode code, double module, Graphics2D graphics) {
    Area dark = new Area();
    for (int row = 0; row < code.size(); row++) {
      for (int column = 0; column < code.size(); column++) {
        if (code.isDark(column, row)) {
          dark.add(new Area(new Rectangle2D.Double(column * module, row * module, module, module)));
        }
      }
    }
    graphics.setColor(Color.BLACK);
    graphics.fill(dark);
  }
}
