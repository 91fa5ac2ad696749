package jp.mimamori.tenantportal.vendors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.ui.Feedback;
import jp.mimamori.vendor.RetireVendor;
import jp.mimamori.vendoraccount.OpenReleasedDocuments;
import jp.mimamori.vendoraccount.ReleasedDocument;
import jp.mimamori.vendorform.ReadVendorForms;
import jp.mimamori.vendorform.RequestRecord;
import jp.mimamori.vendorform.VendorFormLine;

/** One vendor: what was agreed on, and what it answered. */
@Named("vendors_view")
@ViewScoped
public class ViewPage extends VendorPage {

  private static final long serialVersionUID = 1L;

  @Inject private RetireVendor retireVendor;
  @Inject private ReadVendorForms forms;
  @Inject private OpenReleasedDocuments openDocuments;
  @Inject private Feedback feedback;

  private transient VendorFormLine line;
  private transient List<RequestRecord> records;
  private transient ChecklistSheet answers;

  @Override
  public void load() {
    super.load();
    line = forms.thisYear().of(vendorId());
    records = forms.records(vendorId());
    answers = forms.answers(vendorId()).orElse(null);
  }

  /** Null for a vendor of whom no form is due any more. */
  public VendorFormLine getLine() {
    return line;
  }

  /** Requests, newest first. */
  public List<RequestRecord> getRecords() {
    return records;
  }

  /** What it answered this year, or null. */
  public ChecklistSheet getAnswers() {
    return answers;
  }

  /** MDS and SDS that came with the answers to a request. */
  public List<ReleasedDocument> documents(RequestRecord about) {
    return openDocuments.of(about.getRequest());
  }

  public String resume() {
    retireVendor.resume(vendorId());
    feedback.done("vendors_view.resumed", getVendor().getName());
    return address("view");
  }
}
