package jp.mimamori.oversightportal.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.mimamori.oversight.ComplianceFigures;
import jp.mimamori.oversight.TrendRow;

/**
 * 記入済み in percent, month by month, this year and the year before: where the lines of the drawing
 * run. The same figures stand in a table below it.
 */
public final class TrendChart {

  private static final int LEFT = 40;
  private static final int RIGHT = 384;
  private static final int TOP = 16;
  private static final int BOTTOM = 216;

  /** A place in the drawing, with what it says. */
  public static final class Point {

    private final int x;
    private final int y;
    private final String label;

    private Point(int x, int y, String label) {
      this.x = x;
      this.y = y;
      this.label = label;
    }

    public int getX() {
      return x;
    }

    public int getY() {
      return y;
    }

    public String getLabel() {
      return label;
    }
  }

  private final List<TrendRow> rows;

  TrendChart(List<TrendRow> rows) {
    this.rows = List.copyOf(rows);
  }

  public List<TrendRow> getRows() {
    return rows;
  }

  /** Whether there was a year before in which institutions were asked. */
  public boolean isWithYearBefore() {
    return rows.stream().anyMatch(row -> row.getYearBefore().getInstitutions() > 0);
  }

  public List<Point> getThisYear() {
    return points(TrendRow::getFigures);
  }

  public List<Point> getYearBefore() {
    return isWithYearBefore() ? points(TrendRow::getYearBefore) : List.of();
  }

  /** As the attribute of a polyline. */
  public String line(List<Point> points) {
    return points.stream().map(p -> p.getX() + "," + p.getY()).collect(Collectors.joining(" "));
  }

  /** Marks of the percents at the side. */
  public List<Point> getPercents() {
    return IntStream.of(0, 25, 50, 75, 100)
        .mapToObj(percent -> new Point(LEFT, y(percent), percent + "%"))
        .toList();
  }

  /** Marks of the months below. */
  public List<Point> getMonths() {
    return IntStream.range(0, rows.size())
        .mapToObj(
            i -> new Point(x(i), BOTTOM, Integer.toString(rows.get(i).getMonth().getMonthValue())))
        .toList();
  }

  private List<Point> points(Function<TrendRow, ComplianceFigures> of) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      ComplianceFigures figures = of.apply(rows.get(i));
      if (figures != null) {
        int percent = figures.getCompletePercent();
        points.add(new Point(x(i), y(percent), percent + "%"));
      }
    }
    return points;
  }

  private int x(int month) {
    return LEFT + 16 + month * (RIGHT - LEFT - 32) / Math.max(1, rows.size() - 1);
  }

  private static int y(int percent) {
    return BOTTOM - percent * (BOTTOM - TOP) / 100;
  }
}
