package jp.mimamori.shape;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import jp.mimamori.audit.VendorAct;
import jp.mimamori.calendar.HeldCalendar;
import jp.mimamori.calendar.HeldDigest;
import jp.mimamori.calendar.ReadFeed;
import jp.mimamori.calendar.StopDigest;
import jp.mimamori.campaign.Campaign;
import jp.mimamori.campaign.CampaignDelivery;
import jp.mimamori.campaign.CampaignRecipient;
import jp.mimamori.casefile.CaseNote;
import jp.mimamori.casefile.IncidentCase;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.Control;
import jp.mimamori.checklist.ItemRevision;
import jp.mimamori.contact.ExternalContact;
import jp.mimamori.continuity.CheckItem;
import jp.mimamori.continuity.CheckItemRevision;
import jp.mimamori.edition.DraftRow;
import jp.mimamori.edition.EditionDraft;
import jp.mimamori.edition.Publication;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.Deputy;
import jp.mimamori.identity.MyMembership;
import jp.mimamori.identity.Permitted;
import jp.mimamori.inspection.Inspection;
import jp.mimamori.inspection.InspectionRule;
import jp.mimamori.inspection.InspectionWord;
import jp.mimamori.inspection.VisitEntry;
import jp.mimamori.invitation.AcceptInvitation;
import jp.mimamori.invitation.HeldInvitation;
import jp.mimamori.law.JapanTime;
import jp.mimamori.mail.DueMail;
import jp.mimamori.mail.SendDueMail;
import jp.mimamori.notice.Advisory;
import jp.mimamori.notice.AdvisoryAim;
import jp.mimamori.notice.AdvisoryReach;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.organization.Municipality;
import jp.mimamori.organization.Prefecture;
import jp.mimamori.oversight.ContactNote;
import jp.mimamori.oversight.OfficerAct;
import jp.mimamori.oversight.PrefectureViewChange;
import jp.mimamori.oversight.SavedList;
import jp.mimamori.packet.DuePacket;
import jp.mimamori.packet.MakePackets;
import jp.mimamori.registry.RegistryEntry;
import jp.mimamori.registry.RegistryUpdate;
import jp.mimamori.tenancy.Ids;
import jp.mimamori.tenancy.OversightUseCase;
import jp.mimamori.tenancy.TenantOwned;
import jp.mimamori.tenancy.TenantUseCase;
import jp.mimamori.tenancy.Unattended;
import jp.mimamori.vendoraccount.ReleasedDocument;
import jp.mimamori.vendoraccount.ReleasedDocumentChunk;
import jp.mimamori.vendoraccount.VendorAdmission;
import jp.mimamori.vendoraccount.VendorDocument;
import jp.mimamori.vendoraccount.VendorDocumentChunk;
import jp.mimamori.vendoraccount.VendorMember;
import jp.mimamori.vendoraccount.VendorOrganization;
import jp.mimamori.vendoraccount.VendorProduct;
import jp.mimamori.vendorform.AddressedRequest;
import jp.mimamori.vendorform.AnswerAddressed;
import jp.mimamori.vendorform.AnswerByLink;
import jp.mimamori.vendorform.HeldLink;

/** The rules whose breach nobody would see in a review, because it is something that is missing. */
@AnalyzeClasses(packages = "jp.mimamori", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] PORTALS = {
    "jp.mimamori.tenantportal..", "jp.mimamori.oversightportal.."
  };

  /** Entities that belong to no institution, and why. */
  private static final Set<Class<?>> OWNED_BY_NO_INSTITUTION =
      Set.of(
          // reference data, the same for everybody and read-only
          Prefecture.class,
          HealthCenter.class,
          Municipality.class,
          ExternalContact.class,
          CheckItem.class,
          CheckItemRevision.class,
          Control.class,
          ChecklistEdition.class,
          ChecklistItem.class,
          // editions as their keepers make them; institutions read some of it
          ItemRevision.class,
          EditionDraft.class,
          DraftRow.class,
          Publication.class,
          // what public files say about institutions, before it is theirs
          RegistryEntry.class,
          RegistryUpdate.class,
          // officers' own
          Assignment.class,
          SavedList.class,
          PrefectureViewChange.class,
          ContactNote.class,
          Campaign.class,
          CampaignRecipient.class,
          CampaignDelivery.class,
          // a notice is the office's; what institutions say of it is theirs
          Advisory.class,
          AdvisoryAim.class,
          AdvisoryReach.class,
          // and of inspections: institutions see what they are told, not these
          Inspection.class,
          InspectionRule.class,
          InspectionWord.class,
          VisitEntry.class,
          // and of incidents: what institutions report is theirs
          IncidentCase.class,
          CaseNote.class,
          // a view of what officers did
          OfficerAct.class,
          // a view that shows a person the own memberships, before an institution is chosen
          MyMembership.class,
          // views that show a job what waits, and the holder of a link or code where it
          // leads
          DueMail.class,
          DuePacket.class,
          HeldLink.class,
          HeldInvitation.class,
          HeldCalendar.class,
          HeldDigest.class,
          // vendors' own, behind a wall of the person's
          AddressedRequest.class,
          VendorAct.class,
          VendorDocument.class,
          VendorDocumentChunk.class,
          VendorAdmission.class,
          VendorMember.class,
          VendorOrganization.class,
          VendorProduct.class,
          // views that show an institution what a vendor released to it
          ReleasedDocument.class,
          ReleasedDocumentChunk.class);

  /** What officers read and nobody writes: summaries that the database keeps. */
  private static final Set<String> KEPT_BY_THE_DATABASE =
      Set.of(
          "InstitutionStanding",
          "CenterCount",
          "MunicipalityCount",
          "StatisticsCount",
          "TrendCount",
          "AdvisoryStanding",
          "IncidentStanding");

  @ArchTest
  static final ArchRule useCasesNameTheirPermission =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(TenantUseCase.class)
          .or()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(OversightUseCase.class)
          .and()
          .arePublic()
          .and()
          .areNotStatic()
          .should()
          .beAnnotatedWith(Permitted.class)
          .because("a use case that everybody may call looks just like any other");

  @ArchTest
  static final ArchRule entitiesBelongToAnInstitution =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .and(describe("are not listed", type -> !isListed(type)))
          .should()
          .beAssignableTo(TenantOwned.class)
          .because("only then do both walls stand before it");

  private static boolean isListed(JavaClass type) {
    return OWNED_BY_NO_INSTITUTION.stream().anyMatch(type::isEquivalentTo)
        || Set.of("jp.mimamori.oversight", "jp.mimamori.notice", "jp.mimamori.casefile")
                .contains(type.getPackageName())
            && KEPT_BY_THE_DATABASE.contains(type.getSimpleName());
  }

  @ArchTest
  static final ArchRule nothingBelongsToAnEntityWithoutBeingOne =
      noFields()
          .should()
          .beAnnotatedWith(ElementCollection.class)
          .orShould()
          .beAnnotatedWith(ManyToMany.class)
          .because("EclipseLink adds no institution to their tables");

  @ArchTest
  static final ArchRule queriesTakeAJurisdictionFirst =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Queries")
          .and()
          .arePublic()
          .should(
              have(
                  describe(
                      "a Jurisdiction as first parameter",
                      (JavaMethod method) ->
                          !method.getRawParameterTypes().isEmpty()
                              && method
                                  .getRawParameterTypes()
                                  .get(0)
                                  .isEquivalentTo(Jurisdiction.class))))
          .because("an officer sees the own jurisdiction, and a filter can be forgotten");

  @ArchTest
  static final ArchRule portalsHoldNoPersistence =
      noClasses()
          .that()
          .resideInAnyPackage(PORTALS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..", "jakarta.transaction..", "java.sql..", "javax.sql..")
          .because("permission and institution are decided in use cases");

  @ArchTest
  static final ArchRule portalsEnterByUseCases =
      noClasses()
          .that()
          .resideInAnyPackage(PORTALS)
          .should()
          .dependOnClassesThat(
              simpleNameEndingWith("Repository").or(simpleNameEndingWith("Queries")))
          .because("they ask nobody for permission");

  @ArchTest
  static final ArchRule institutionsNeverSeeOversight =
      noClasses()
          .that()
          .resideInAPackage("jp.mimamori.tenantportal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jp.mimamori.oversight..", "jp.mimamori.oversightportal..");

  @ArchTest
  static final ArchRule officersDoNotActForInstitutions =
      noClasses()
          .that()
          .resideInAPackage("jp.mimamori.oversightportal..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jp.mimamori.tenantportal..")
          .orShould()
          .dependOnClassesThat()
          .areAnnotatedWith(TenantUseCase.class);

  @ArchTest
  static final ArchRule fewWorkWithoutASignedInPerson =
      noClasses()
          .that()
          .resideOutsideOfPackage("jp.mimamori.tenancy..")
          .and(describe("are not listed", type -> !isUnattended(type)))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Unattended.class)
          .because("it opens an institution without asking for a membership");

  private static boolean isUnattended(JavaClass type) {
    return type.isEquivalentTo(SendDueMail.class)
        || type.isEquivalentTo(MakePackets.class)
        || type.isEquivalentTo(AnswerByLink.class)
        || type.isEquivalentTo(ReadFeed.class)
        || type.isEquivalentTo(StopDigest.class)
        || type.isEquivalentTo(AnswerAddressed.class)
        || type.isEquivalentTo(AcceptInvitation.class);
  }

  @ArchTest
  static final ArchRule oneGoesOnInSomebodysName =
      noClasses()
          .that()
          .resideOutsideOfPackage("jp.mimamori.identity..")
          .and(describe("are not listed", type -> !type.isEquivalentTo(MakePackets.class)))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Deputy.class)
          .because("it acts for a person who is not there");

  @ArchTest
  static final ArchRule featuresAreFreeOfCycles =
      slices().matching("jp.mimamori.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule tenancyAloneKnowsEclipseLink =
      noClasses()
          .that()
          .resideOutsideOfPackage("jp.mimamori.tenancy..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.persistence..");

  @ArchTest
  static final ArchRule noNativeSql =
      noClasses()
          .that()
          .resideOutsideOfPackage("jp.mimamori.infra..")
          .should()
          .callMethodWhere(
              describe(
                  "createNativeQuery or a stored procedure is called",
                  (JavaCall<?> call) ->
                      call.getName().equals("createNativeQuery")
                          || call.getName().contains("StoredProcedureQuery")))
          .because("EclipseLink adds no institution to it");

  @ArchTest
  static final ArchRule noConnectionPastEclipseLink =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "jp.mimamori.infra..", "jp.mimamori.tenancy..", "jp.mimamori.monitoring..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..")
          .because(
              "a connection of one's own carries no seal; only monitoring asks whether it opens");

  @ArchTest
  static final ArchRule timeComesFromAClock =
      noClasses()
          .that(describe("are not the clock itself", ArchitectureTest::takesTimeFromElsewhere))
          .should()
          .callMethodWhere(describe("the time of the machine is read", ArchitectureTest::readsTime))
          .orShould()
          .callConstructor(Date.class)
          .because("tests and demo data choose their day, and days are days in Japan");

  private static boolean takesTimeFromElsewhere(JavaClass type) {
    return !type.isEquivalentTo(JapanTime.class)
        && !type.isEquivalentTo(Ids.class)
        && !type.getPackageName().startsWith("jp.mimamori.infra");
  }

  private static boolean readsTime(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    boolean withoutClock =
        call.getTarget().getRawParameterTypes().stream()
            .noneMatch(p -> p.isEquivalentTo(Clock.class));
    return owner.startsWith("java.time.") && call.getName().equals("now") && withoutClock
        || owner.equals("java.time.Clock") && call.getName().startsWith("system")
        || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
  }
}
