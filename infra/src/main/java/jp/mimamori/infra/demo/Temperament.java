package jp.mimamori.infra.demo;

import java.util.List;
import java.util.Random;
import jp.mimamori.organization.InstitutionKind;

/**
 * How an institution takes to paperwork, which decides what it does in each year.
 *
 * @param hasSystem whether it keeps any medical information on a computer
 * @param diligence around 0.5; hospitals and pharmacies more, small practices less
 */
record Temperament(boolean hasSystem, double diligence) {

  static Temperament of(InstitutionKind kind, Random random) {
    int onPaperPercent =
        switch (kind) {
          case MATERNITY_HOME -> 70;
          case CLINIC, DENTAL_CLINIC -> 8;
          default -> 0;
        };
    double usual =
        switch (kind) {
          case HOSPITAL -> 0.8;
          case PHARMACY -> 0.65;
          case CLINIC_WITH_BEDS -> 0.6;
          case CLINIC -> 0.48;
          case DENTAL_CLINIC, MATERNITY_HOME -> 0.42;
        };
    return new Temperament(
        random.nextInt(100) >= onPaperPercent, usual + 0.12 * random.nextGaussian());
  }

  /** Two years ago, last year, this year. */
  List<Plot> plots(Random random) {
    return List.of(past(random, -0.08), past(random, 0), present(random));
  }

  private Plot past(Random random, double shift) {
    double luck = luck(random) + shift;
    if (!hasSystem) {
      return luck < 0.15 ? Plot.UNTOUCHED : Plot.NO_SYSTEM;
    }
    if (luck < 0.10) {
      return Plot.UNTOUCHED;
    }
    if (luck < 0.13) {
      return Plot.GATE_ONLY;
    }
    if (luck < 0.22) {
      return Plot.HALF;
    }
    if (luck < 0.50) {
      return Plot.WAITING;
    }
    return luck < 0.78 ? Plot.IMPROVED : Plot.ALL_YES;
  }

  private Plot present(Random random) {
    double luck = luck(random);
    if (!hasSystem) {
      return luck < 0.35 ? Plot.UNTOUCHED : Plot.NO_SYSTEM;
    }
    if (luck < 0.18) {
      return Plot.UNTOUCHED;
    }
    if (luck < 0.25) {
      return Plot.GATE_ONLY;
    }
    if (luck < 0.40) {
      return Plot.HALF;
    }
    if (luck < 0.46) {
      return Plot.HALF_OVERDUE;
    }
    if (luck < 0.56) {
      return Plot.OVERDUE;
    }
    if (luck < 0.76) {
      return Plot.WAITING;
    }
    return luck < 0.9 ? Plot.IMPROVED : Plot.ALL_YES;
  }

  private double luck(Random random) {
    return random.nextDouble() + (diligence - 0.5) / 2;
  }
}
