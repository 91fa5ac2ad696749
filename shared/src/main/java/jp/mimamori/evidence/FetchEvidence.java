package jp.mimamori.evidence;

import jakarta.inject.Inject;
import jp.mimamori.files.FileStore;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Hands out the file of a version, piece by piece. */
@TenantUseCase
public class FetchEvidence {

  @Inject private EvidenceRepository evidences;
  @Inject private FileStore files;

  /**
   * @throws NotFoundException if the institution has none of that id
   */
  @Permitted(Permission.READ_CHECKLIST)
  public EvidenceVersion version(long id) {
    return evidences.version(id);
  }

  /**
   * @param position from 0 to one less than the file has chunks
   * @throws NotFoundException if the institution has none of that id, or no longer
   */
  @Permitted(Permission.READ_CHECKLIST)
  public byte[] chunk(long versionId, int position) {
    return files.chunk(evidences.version(versionId).getFile(), position);
  }
}
