package jp.mimamori.oversight;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.mimamori.checklist.Answer;
import jp.mimamori.checklist.AnswerFault;
import jp.mimamori.checklist.AnswerRefusedException;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.ChecklistResponseRepository;
import jp.mimamori.checklist.EditionRepository;
import jp.mimamori.checklist.ItemAnswered;
import jp.mimamori.checklist.PaperEntry;
import jp.mimamori.checklist.PaperReference;
import jp.mimamori.checklist.Round;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.tenancy.OnBehalf;
import jp.mimamori.tenancy.OversightUseCase;
import jp.mimamori.tenancy.SecondTry;

/**
 * 代理入力: an institution stays on paper, and its health center enters what stands there. Each round
 * bears the office and the date of the paper for ever; the institution sees it, and corrects it by
 * a further round.
 */
@OversightUseCase
@SecondTry
public class EnterFromPaper {

  /**
   * @param paperOn date on the paper
   * @param answers by item id; items without an answer on the paper are left out
   * @param entriesSeen how many entries the checklist had when the officer began
   */
  public record Command(
      long institutionId, LocalDate paperOn, Map<String, Answer> answers, int entriesSeen) {}

  @Inject private CurrentOfficer officer;
  @Inject private ComplianceQueries queries;
  @Inject private EditionRepository editions;
  @Inject private ChecklistResponseRepository responses;
  @Inject private OnBehalf onBehalf;
  @Inject private Event<ItemAnswered> answered;
  @Inject private Clock clock;

  /**
   * The institution whose paper bears a reference; empty if it is mistyped, of another year, or of
   * an institution outside the jurisdiction: the three look the same.
   */
  @Permitted(Permission.ENTER_FROM_PAPER)
  public Optional<Long> find(String reference) {
    FiscalYear year = FiscalYear.of(LocalDate.now(clock));
    return PaperReference.read(reference)
        .filter(r -> r.year().equals(year))
        .filter(
            r ->
                queries
                    .institution(officer.jurisdiction(), r.institutionId())
                    .filter(i -> r.isOf(edition(i, year).getId()))
                    .isPresent())
        .map(PaperReference::institutionId);
  }

  /**
   * @throws InstitutionNotFoundException if there is none, or none in the jurisdiction
   * @throws PaperRefusedException with everything that is wrong; then nothing is entered
   */
  @Permitted(Permission.ENTER_FROM_PAPER)
  public void enter(Command command) {
    Institution institution =
        queries
            .institution(officer.jurisdiction(), command.institutionId())
            .orElseThrow(InstitutionNotFoundException::new);
    LocalDate today = LocalDate.now(clock);
    FiscalYear year = FiscalYear.of(today);
    List<PaperFault> faults = faults(command, year, today);
    if (!faults.isEmpty()) {
      throw new PaperRefusedException(faults, Map.of());
    }
    onBehalf.of(command.institutionId());
    ChecklistResponse response =
        response(officer.jurisdiction(), command.institutionId(), year)
            .orElseGet(() -> begin(institution, year));
    if (entries(response) != command.entriesSeen()) {
      throw new PaperRefusedException(List.of(PaperFault.ANSWERED_MEANWHILE), Map.of());
    }
    Map<String, List<AnswerFault>> byItem = new LinkedHashMap<>();
    for (ChecklistItem item : response.getEdition().getItems()) {
      Answer answer = command.answers().get(item.getId());
      if (answer != null) {
        enter(response, item, answer, command, byItem);
      }
    }
    if (!byItem.isEmpty()) {
      throw new PaperRefusedException(List.of(), byItem);
    }
  }

  private void enter(
      ChecklistResponse response,
      ChecklistItem item,
      Answer answer,
      Command command,
      Map<String, List<AnswerFault>> byItem) {
    Actor by = officer.actor();
    Instant now = clock.instant();
    Round before = response.latest(item.getId()).orElse(null);
    PaperEntry paper = new PaperEntry(officer.postName(), command.paperOn());
    try {
      Round after = response.answerFromPaper(item, answer, paper, by, now, LocalDate.now(clock));
      answered.fire(new ItemAnswered(command.institutionId(), by, before, after, false));
    } catch (AnswerRefusedException refusal) {
      byItem.put(item.getId(), refusal.faults());
    }
  }

  private static int entries(ChecklistResponse response) {
    return response.getEdition().getItems().stream()
        .mapToInt(item -> response.history(item.getId()).size())
        .sum();
  }

  private static List<PaperFault> faults(Command command, FiscalYear year, LocalDate today) {
    List<PaperFault> faults = new ArrayList<>();
    if (command.paperOn() == null) {
      faults.add(PaperFault.PAPER_ON_MISSING);
    } else if (command.paperOn().isAfter(today)) {
      faults.add(PaperFault.PAPER_ON_IN_FUTURE);
    } else if (!year.contains(command.paperOn())) {
      faults.add(PaperFault.PAPER_ON_OUTSIDE_YEAR);
    }
    if (command.answers().isEmpty()) {
      faults.add(PaperFault.NOTHING_ENTERED);
    }
    return faults;
  }

  private ChecklistEdition edition(Institution institution, FiscalYear year) {
    return response(officer.jurisdiction(), institution.getId(), year)
        .map(ChecklistResponse::getEdition)
        .orElseGet(() -> editions.inForce(Audience.of(institution.getKind()), year));
  }

  private Optional<ChecklistResponse> response(
      Jurisdiction jurisdiction, long institutionId, FiscalYear year) {
    return queries.responses(jurisdiction, institutionId).stream()
        .filter(r -> r.year().equals(year))
        .findFirst();
  }

  private ChecklistResponse begin(Institution institution, FiscalYear year) {
    ChecklistResponse response =
        new ChecklistResponse(
            year,
            ChecklistResponse.OWN_FORM,
            editions.inForce(Audience.of(institution.getKind()), year),
            clock.instant());
    responses.add(response);
    return response;
  }
}
