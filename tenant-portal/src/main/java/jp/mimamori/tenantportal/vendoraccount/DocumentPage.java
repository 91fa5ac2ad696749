package jp.mimamori.tenantportal.vendoraccount;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.files.ReceivedFile;
import jp.mimamori.files.UploadRefusedException;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;
import jp.mimamori.vendoraccount.AccountFault;
import jp.mimamori.vendoraccount.AccountRefusedException;
import jp.mimamori.vendoraccount.DocumentKind;
import jp.mimamori.vendoraccount.VendorDesk;
import jp.mimamori.vendoraccount.VendorDocument;
import jp.mimamori.vendoraccount.VendorDocuments;
import jp.mimamori.vendoraccount.VendorProduct;

/** MDS and SDS of a product: adds one, takes one away. */
@Named("vendoraccount_document")
@ViewScoped
public class DocumentPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private VendorDesk desk;
  @Inject private VendorDocuments documents;
  @Inject private Feedback feedback;

  private String id;
  private DocumentKind kind;
  private LocalDate datedOn;
  private transient Part file;
  private transient VendorProduct product;

  public void load() {
    getProduct();
  }

  public String add() {
    try (ReceivedFile received = received()) {
      documents.add(productId(), kind, datedOn, received);
    } catch (AccountRefusedException refusal) {
      feedback.refuse(refusal.faults(), AccountFault::field);
      return null;
    } catch (UploadRefusedException refusal) {
      feedback.refuse("file", Functions.term(refusal.fault()));
      return null;
    } finally {
      file = null;
    }
    feedback.done("vendoraccount_document.added", getProduct().getLabel());
    return again();
  }

  private ReceivedFile received() {
    return file == null || file.getSubmittedFileName().isBlank() ? null : ReceivedFile.of(file);
  }

  public String withdraw(VendorDocument document) {
    documents.withdraw(document.getId());
    feedback.done("vendoraccount_document.withdrawn", document.getFileName());
    return again();
  }

  private String again() {
    return "/vendoraccount/document?faces-redirect=true&id=" + id;
  }

  private long productId() {
    return IdParameter.of(id);
  }

  public VendorProduct getProduct() {
    if (product == null) {
      product = desk.product(productId());
    }
    return product;
  }

  public List<VendorDocument> getDocuments() {
    return documents.current().stream().filter(d -> d.getProductId() == productId()).toList();
  }

  public DocumentKind[] getKinds() {
    return DocumentKind.values();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public DocumentKind getKind() {
    return kind;
  }

  public void setKind(DocumentKind kind) {
    this.kind = kind;
  }

  public LocalDate getDatedOn() {
    return datedOn;
  }

  public void setDatedOn(LocalDate datedOn) {
    this.datedOn = datedOn;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
