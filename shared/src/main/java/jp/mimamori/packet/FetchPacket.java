package jp.mimamori.packet;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.evidence.FetchEvidence;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.JapanTime;
import jp.mimamori.law.Wareki;
import jp.mimamori.print.Words;
import jp.mimamori.tenancy.TenantUseCase;

/** Hands out what was made, file by file and piece by piece. */
@TenantUseCase
public class FetchPacket {

  private static final Words WORDS = Words.of("jp.mimamori.packet.packet");

  @Inject private CurrentTenant tenant;
  @Inject private PacketRepository packets;
  @Inject private FetchEvidence evidences;
  @Inject private Event<PacketTold> told;

  /**
   * What there is to fetch.
   *
   * @param name of the file without its ending
   * @param files the PDF file with everything printed is the first
   */
  public record Fetched(String name, List<PacketFile> files) {

    public PacketFile pdf() {
      return files.get(PacketFile.PDF);
    }
  }

  /**
   * The newest packet that is ready; the audit trail notes it.
   *
   * @throws NotFoundException if there is none, or no longer
   */
  @Permitted(Permission.READ_CHECKLIST)
  public Fetched fetch() {
    Packet packet = packets.ready().orElseThrow(() -> new NotFoundException("no packet"));
    told.fire(
        new PacketTold(
            tenant.institutionId(),
            tenant.actor(),
            AuditAction.FETCH_PACKET,
            String.valueOf(packet.getId())));
    String day = Wareki.date(packet.getMadeAt().atZone(JapanTime.ZONE).toLocalDate());
    return new Fetched(
        WORDS.get("file", tenant.institutionName(), day), List.copyOf(packets.files(packet)));
  }

  /**
   * A piece of a file. Each is asked for on its own: a slow reader then holds no connection to the
   * database.
   *
   * @throws NotFoundException if the institution has no such file, or no longer
   */
  @Permitted(Permission.READ_CHECKLIST)
  public byte[] chunk(PacketFile file, int position) {
    return file.getEvidenceVersionId() == null
        ? packets.chunk(packets.file(file.getId()), position)
        : evidences.chunk(file.getEvidenceVersionId(), position);
  }
}
