package jp.mimamori.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How large an uploaded file may be, and how much an institution may keep. Raising the first means
 * raising {@code multipart-config} in web.xml and the proxy's limit as well.
 */
@Named
@ApplicationScoped
public class UploadLimits {

  private static final long MEGABYTE = 1024L * 1024;

  @Inject
  @ConfigProperty(name = "upload.file-megabytes", defaultValue = "20")
  private int fileMegabytes;

  @Inject
  @ConfigProperty(name = "upload.institution-megabytes", defaultValue = "2000")
  private int institutionMegabytes;

  public int getFileMegabytes() {
    return fileMegabytes;
  }

  public int getInstitutionMegabytes() {
    return institutionMegabytes;
  }

  public long fileBytes() {
    return fileMegabytes * MEGABYTE;
  }

  public long institutionBytes() {
    return institutionMegabytes * MEGABYTE;
  }
}
