package jp.mimamori.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** The door that every uploaded file comes through before it is kept anywhere. */
@ApplicationScoped
public class Uploads {

  @Inject private UploadLimits limits;
  @Inject private VirusScan virusScan;

  /**
   * Looks at the content, and takes out of a photograph where it was taken.
   *
   * @return what it is, by its content
   * @throws UploadRefusedException if it is not what it claims to be, too large or harmful
   * @throws IOException if the copy on disk cannot be read
   */
  public FileKind admit(ReceivedFile received) throws IOException {
    FileKind kind = UploadCheck.check(received.name(), received.content(), limits.fileBytes());
    if (kind == FileKind.JPEG) {
      Photograph.strip(received.content());
    }
    virusScan.check(received.content());
    return kind;
  }
}
