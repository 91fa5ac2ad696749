package jp.mimamori.packet;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.backup.BackupOverview;
import jp.mimamori.backup.BackupRule;
import jp.mimamori.checklist.Progress;
import jp.mimamori.checklist.Standing;
import jp.mimamori.contact.ChartSheet;
import jp.mimamori.continuity.CheckTable;
import jp.mimamori.continuity.ContinuityPlan;
import jp.mimamori.facts.Fact;
import jp.mimamori.law.Wareki;
import jp.mimamori.responsibility.VendorAgreement;
import jp.mimamori.vendorform.VendorForms;

/** When a part of a packet is complete, lacks something, or is old. */
final class PacketRules {

  private PacketRules() {}

  /** At the visit every item has a date and an answer (立入検査, item 2-19; not that all are はい). */
  static PacketLine ownForm(Progress progress) {
    PacketStanding standing =
        progress.getStanding() == Standing.UNTOUCHED
            ? PacketStanding.MISSING
            : progress.getAnswered() < progress.getApplicable()
                ? PacketStanding.PARTLY
                : PacketStanding.GOOD;
    return PacketLine.of(
        PacketPart.OWN_FORM,
        standing,
        "ownForm",
        progress.getAnswered(),
        progress.getApplicable(),
        progress.getYes());
  }

  /** One for each vendor with a contract. */
  static PacketLine vendorForms(VendorForms forms) {
    if (forms.isUnknown()) {
      return PacketLine.of(PacketPart.VENDOR_FORMS, PacketStanding.MISSING, "vendorForms.unknown");
    }
    if (forms.getDue() == 0) {
      return PacketLine.of(
          PacketPart.VENDOR_FORMS, PacketStanding.NOT_NEEDED, "vendorForms.without");
    }
    PacketStanding standing =
        forms.getAnswered() == 0
            ? PacketStanding.MISSING
            : forms.isComplete() ? PacketStanding.GOOD : PacketStanding.PARTLY;
    return PacketLine.of(
        PacketPart.VENDOR_FORMS, standing, "vendorForms", forms.getAnswered(), forms.getDue());
  }

  /** Each duty is shared out with each vendor. */
  static PacketLine responsibility(List<VendorAgreement> agreements, boolean withoutVendor) {
    if (agreements.isEmpty()) {
      return withoutVendor
          ? PacketLine.of(
              PacketPart.RESPONSIBILITY, PacketStanding.NOT_NEEDED, "vendorForms.without")
          : PacketLine.of(PacketPart.RESPONSIBILITY, PacketStanding.MISSING, "vendorForms.unknown");
    }
    long complete = agreements.stream().filter(VendorAgreement::isComplete).count();
    boolean begun = agreements.stream().anyMatch(one -> one.getAgreement() != null);
    PacketStanding standing =
        complete == agreements.size()
            ? PacketStanding.GOOD
            : begun ? PacketStanding.PARTLY : PacketStanding.MISSING;
    return PacketLine.of(
        PacketPart.RESPONSIBILITY, standing, "responsibility", complete, agreements.size());
  }

  /** It is read through once each fiscal year: people change posts in April. */
  static PacketLine chart(ChartSheet sheet) {
    if (sheet.getPeople().isEmpty()) {
      return PacketLine.of(PacketPart.CONTACT_CHART, PacketStanding.MISSING, "chart.none");
    }
    int inside = sheet.getPeople().size();
    int outside = sheet.getOutside().size();
    return sheet.isConfirmed()
        ? PacketLine.of(
            PacketPart.CONTACT_CHART,
            PacketStanding.GOOD,
            "chart.confirmed",
            inside,
            outside,
            Wareki.date(sheet.getChart().getConfirmedOn()))
        : PacketLine.of(
            PacketPart.CONTACT_CHART, PacketStanding.OLD, "chart.unconfirmed", inside, outside);
  }

  static PacketLine firstContact(ChartSheet sheet) {
    if (sheet.getPeople().isEmpty()) {
      return PacketLine.of(PacketPart.FIRST_CONTACT, PacketStanding.MISSING, "chart.none");
    }
    if (sheet.getDeciders().isEmpty()) {
      return PacketLine.of(PacketPart.FIRST_CONTACT, PacketStanding.PARTLY, "first.nobody");
    }
    return sheet.getChart() == null || sheet.getChart().getUnplug() == null
        ? PacketLine.of(PacketPart.FIRST_CONTACT, PacketStanding.PARTLY, "first.unplug")
        : PacketLine.of(PacketPart.FIRST_CONTACT, PacketStanding.GOOD, "first.good");
  }

  /**
   * @param fact what the ledgers say to the item, or null where none asks for this one
   */
  static PacketLine ledger(PacketPart part, long entries, Fact fact) {
    if (entries == 0) {
      return PacketLine.of(part, PacketStanding.MISSING, "ledger.none");
    }
    if (fact == null) {
      return PacketLine.of(part, PacketStanding.GOOD, "ledger.entries", entries);
    }
    PacketStanding standing =
        switch (fact.getStanding()) {
          case SUPPORTED -> PacketStanding.GOOD;
          case STALE -> PacketStanding.OLD;
          case OPPOSED, UNKNOWN -> PacketStanding.PARTLY;
        };
    return new PacketLine(part, standing, fact.getSentences());
  }

  static PacketLine backup(BackupOverview backups) {
    int all = backups.getLines().size();
    if (all == 0) {
      return PacketLine.of(PacketPart.BACKUP, PacketStanding.MISSING, "ledger.none");
    }
    long offline = backups.kept(BackupRule.OFFLINE);
    long tested = backups.kept(BackupRule.RESTORE_TEST);
    boolean good =
        List.of(backups.getRules()).stream().allMatch(rule -> backups.kept(rule) == all)
            && backups.getWithoutBackup() == 0;
    return PacketLine.of(
        PacketPart.BACKUP,
        good ? PacketStanding.GOOD : PacketStanding.PARTLY,
        "backup",
        all,
        offline,
        tested);
  }

  static PacketLine checkTable(CheckTable table) {
    int answered = table.getAnswered();
    PacketStanding standing =
        answered == 0
            ? PacketStanding.MISSING
            : answered < table.getLines().size() ? PacketStanding.PARTLY : PacketStanding.GOOD;
    return PacketLine.of(
        PacketPart.CHECK_TABLE, standing, "checkTable", answered, table.getLines().size());
  }

  /**
   * A plan is looked through at least once a year (BCP ひな形 1.4).
   *
   * @param plan null before anything was written
   */
  static PacketLine plan(ContinuityPlan plan, LocalDate today) {
    if (plan == null) {
      return PacketLine.of(PacketPart.PLAN, PacketStanding.MISSING, "plan.none");
    }
    boolean old = plan.getRevisedOn().plusYears(1).isBefore(today);
    return PacketLine.of(
        PacketPart.PLAN,
        old ? PacketStanding.OLD : PacketStanding.GOOD,
        old ? "plan.old" : "plan.good",
        plan.getRevision(),
        Wareki.date(plan.getRevisedOn()));
  }

  static PacketLine evidence(long all, long expired) {
    return all == 0
        ? PacketLine.of(PacketPart.EVIDENCE, PacketStanding.MISSING, "ledger.none")
        : PacketLine.of(
            PacketPart.EVIDENCE,
            expired > 0 ? PacketStanding.OLD : PacketStanding.GOOD,
            expired > 0 ? "evidence.expired" : "evidence.good",
            all,
            expired);
  }
}
