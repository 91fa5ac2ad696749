package jp.mimamori.vendorform;

import java.time.Instant;
import java.util.List;
import jp.mimamori.checklist.Progress;
import jp.mimamori.vendor.Vendor;

/**
 * The record of request, reminder and answer as it goes to paper: proof for an inspection that the
 * institution asked. A picture of one moment.
 *
 * @param progress of this year's form, or null before anything was answered
 * @param requests oldest first
 */
public record VendorRecord(
    String institutionName,
    String institutionCode,
    Vendor vendor,
    Progress progress,
    List<RequestRecord> requests,
    Instant printedAt) {

  public VendorRecord {
    requests = List.copyOf(requests);
  }
}
