package jp.mimamori.vendorform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.organization.Institution;
import jp.mimamori.vendor.Vendor;

/** 事業者確認用 as whoever fills it in sees it: who asks, what is asked, and what was typed so far. */
public final class VendorForm extends FormSheet {

  private final Institution institution;
  private final VendorRequest request;
  private final LinkState state;

  VendorForm(
      Institution institution,
      VendorRequest request,
      LinkState state,
      ChecklistSheet sheet,
      List<SheetLine> asked,
      FormDraft draft,
      Map<String, List<String>> problems,
      LocalDate today) {
    super(sheet, asked, draft, problems, today);
    this.institution = institution;
    this.request = request;
    this.state = state;
  }

  public LinkState getState() {
    return state;
  }

  public String getInstitutionName() {
    return institution.getName();
  }

  /** Or null. */
  public String getInstitutionPhone() {
    return institution.getPhone();
  }

  public Vendor getVendor() {
    return request.getVendor();
  }

  public VendorRequest getRequest() {
    return request;
  }

  /** Items that were answered はい before and are not asked again. */
  public int getSettled() {
    return getSheet().getLines().size() - getAsked().size();
  }

  /** When it was last saved, or null. */
  public Instant getSavedAt() {
    return request.getDraftSavedAt();
  }
}
