package jp.mimamori.tenantportal.vendoraccount;

import java.util.List;
import jp.mimamori.vendoraccount.VendorDocument;
import jp.mimamori.vendoraccount.VendorProduct;
import jp.mimamori.vendorform.ProductSheet;

/** A product on the vendor's first page: how far its answers are, and its documents. */
public final class ProductRow {

  private final VendorProduct product;
  private final ProductSheet sheet;
  private final List<VendorDocument> documents;

  ProductRow(VendorProduct product, ProductSheet sheet, List<VendorDocument> documents) {
    this.product = product;
    this.sheet = sheet;
    this.documents = documents.stream().filter(d -> d.getProductId() == product.getId()).toList();
  }

  public VendorProduct getProduct() {
    return product;
  }

  public long getAnswered() {
    return getAsked() - sheet.getOpen();
  }

  public long getAsked() {
    return sheet.getAsked().size();
  }

  public boolean isComplete() {
    return sheet.getOpen() == 0;
  }

  /** Answered before, and asked in other words now. */
  public long getReworded() {
    return sheet.getReworded();
  }

  public List<VendorDocument> getDocuments() {
    return documents;
  }
}
