package jp.mimamori.registry;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.mimamori.files.Digest;
import jp.mimamori.files.ReceivedFile;
import jp.mimamori.files.VirusScan;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.organization.Territory;
import jp.mimamori.tenancy.OversightUseCase;

/** Reads a public file and compares it with the registry. Changes nothing. */
@OversightUseCase
public class ImportRegistry {

  /** If a file lacks more than one in so many, it is hardly the whole list. */
  private static final int FEW = 5;

  private static final int NAME_MAX = 255;

  @Inject private CurrentOfficer officer;
  @Inject private Territory territory;
  @Inject private RegistryQueries registry;
  @Inject private RegistryRepository repository;
  @Inject private VirusScan virusScan;
  @Inject private Clock clock;

  /**
   * @return id of the update to look through
   * @throws jp.mimamori.files.UploadRefusedException if the file is not what it claims to be
   * @throws RegistryRefusedException if it is not to be used
   */
  @Permitted(Permission.KEEP_REGISTRY)
  public long read(ReceivedFile file) {
    String prefecture = officer.prefectureCode();
    if (repository.isUnderWay(prefecture)) {
      throw new RegistryRefusedException(RegistryFault.ONE_AT_A_TIME);
    }
    try {
      virusScan.check(file.content());
      PublicFile read = new PublicFileReader(places(prefecture)).read(file.name(), file.content());
      if (read.records().isEmpty()) {
        throw new RegistryRefusedException(RegistryFault.NOTHING_HERE);
      }
      return keep(prefecture, read, file.name(), Digest.of(file.content()).sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Places places(String prefecture) {
    return new Places(
        prefecture,
        territory.prefecture(prefecture).getName(),
        territory.municipalitiesOf(officer.jurisdiction().codes()));
  }

  private long keep(String prefecture, PublicFile file, String fileName, String sha256) {
    List<KnownInstitution> known = registry.all(officer.jurisdiction());
    Comparison comparison = new Comparison(known, file.records());
    int same = (int) comparison.matches().stream().filter(m -> m.finding() == null).count();
    LocalDate today = LocalDate.now(clock);
    RegistryUpdate update =
        new RegistryUpdate(
            prefecture,
            file,
            fileName.substring(0, Math.min(NAME_MAX, fileName.length())),
            sha256,
            file.asOf() == null || file.asOf().isAfter(today) ? today : file.asOf(),
            same,
            officer.actor(),
            clock.instant());
    repository.add(update, entries(update, file, comparison, known));
    return update.getId();
  }

  private static List<RegistryEntry> entries(
      RegistryUpdate update, PublicFile file, Comparison comparison, List<KnownInstitution> known) {
    List<RegistryEntry> entries = new ArrayList<>();
    comparison.matches().stream()
        .filter(match -> match.finding() != null)
        .forEach(match -> entries.add(RegistryEntry.of(update, match)));
    List<KnownInstitution> missing =
        comparison.missing(file.groups()).stream()
            .filter(k -> isExpectedIn(file, k, update.getAsOf()))
            .toList();
    long told = known.stream().filter(k -> file.groups().contains(k.facts().group())).count();
    boolean trusted =
        file.source() == RegistrySource.BUREAU_LIST && (long) missing.size() * FEW <= told;
    missing.forEach(k -> entries.add(RegistryEntry.missing(update, k, trusted)));
    return entries;
  }

  /** The bureau lists those with a code, and nobody who opened later. */
  private static boolean isExpectedIn(PublicFile file, KnownInstitution known, LocalDate asOf) {
    LocalDate openedOn = Objects.requireNonNullElse(known.facts().openedOn(), LocalDate.MIN);
    return !openedOn.isAfter(asOf)
        && (file.source() == RegistrySource.OPEN_DATA || known.facts().code() != null);
  }
}
