package dev.hindsight.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import dev.hindsight.eventlog.Decider;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.IncidentHandler;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.hindsight.incident", "dev.hindsight.alert", "dev.hindsight.followup", "dev.hindsight.report",
                    "dev.hindsight.bundle", "dev.hindsight.door");

    /** The JDK without clocks, chance, files, threads. */
    private static final DescribedPredicate<JavaClass> PLAIN_JDK = resideInAnyPackage("java.lang", "java.lang.runtime",
            "java.lang.invoke", "java.util", "java.util.regex", "java.util.function", "java.util.stream", "java.time");
    private static final DescribedPredicate<JavaClass> WORDS_FOR_JSON_AND_NULLS = resideInAnyPackage(
            "com.fasterxml.jackson.annotation", "org.jspecify.annotations", "org.eclipse.microprofile.openapi..",
            "jakarta.validation..");
    private static final DescribedPredicate<JavaClass> RULES = DescribedPredicate.describe("the rules",
            type -> type.getName().startsWith("dev.hindsight.") && (type.isAssignableTo(Decider.class)
                    || type.isEquivalentTo(Rejected.class)
                    || type.getName().matches(
                            ".*\\.incident\\.(Incident|IncidentCommand|IncidentEvent|Evolution|ImportedItem|Ties|Tie|Audience|Facts|Times|Told|People|Listed|ById"
                                    + "|Moment|Ownerless|Precision|Section|Severity|Status|rule\\.\\w+|CarriedEntry|CarriedAlert)(\\$.*)?")
                    || type.getName()
                            .matches(
                                    ".*\\.alert\\.(placing\\.)?(Correlation|Verdict|Episode|Signal|AlertState|Routing|SeverityWords)(\\$.*)?")));

    @Test
    void rules_know_only_rules_and_the_jdk() {
        classes().that().haveNameMatching(
                ".*\\.(incident\\.rule\\.\\w+|Evolution|Correlation)(\\$.*)?")
                .should().onlyDependOnClassesThat(PLAIN_JDK.or(WORDS_FOR_JSON_AND_NULLS).or(RULES)).check(CLASSES);
        noClasses().that().haveNameMatching(
                ".*\\.(incident\\.rule\\.\\w+|Evolution|Correlation)(\\$.*)?")
                .should().dependOnClassesThat().haveNameMatching("java\\.time\\.Clock|java\\.util\\.Random").check(CLASSES);
    }

    @Test
    void features_do_not_go_round_in_circles() {
        slices().matching("dev.hindsight.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void rooms_of_the_importer_do_not_go_round_in_circles() {
        slices().matching("dev.hindsight.report.importing.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("dev.hindsight.report.importing.action.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void formats_of_a_report_do_not_go_round_in_circles() {
        slices().matching("dev.hindsight.report.render.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_paper_is_laid_out() {
        noClasses().that().resideOutsideOfPackage("dev.hindsight.report.render.pdf..").should()
                .dependOnClassesThat(resideInAPackage("com.openhtmltopdf..")).check(CLASSES);
    }

    @Test
    void rooms_of_what_is_read_do_not_go_round_in_circles() {
        slices().matching("dev.hindsight.incident.read.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_way_of_an_alert_does_not_go_round_in_circles() {
        slices().matching("dev.hindsight.alert.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_the_desk_answers_what_is_asked_of_an_incident() {
        noClasses().that().resideOutsideOfPackage("dev.hindsight.incident.desk..").should()
                .dependOnClassesThat(resideInAPackage("dev.hindsight.incident.desk..")).check(CLASSES);
    }

    @Test
    void what_happens_to_an_incident_knows_nothing_of_how_it_is_read() {
        noClasses().that().resideInAPackage("dev.hindsight.incident").and().doNotBelongToAnyOf(IncidentHandler.class).should()
                .dependOnClassesThat(resideInAPackage("dev.hindsight.incident.*..")).check(CLASSES);
    }

    @Test
    void incidents_know_nothing_of_alerts_intake() {
        noClasses().that().resideInAPackage("dev.hindsight.incident..").should()
                .dependOnClassesThat(resideInAPackage("dev.hindsight.alert..")).check(CLASSES);
    }

    @Test
    void sources_know_each_other_not_and_nobody_knows_them() {
        slices().matching("dev.hindsight.alert.sources.(*)..").should().notDependOnEachOther().check(CLASSES);
        noClasses().that().resideOutsideOfPackage("dev.hindsight.alert.sources..").should()
                .dependOnClassesThat(resideInAPackage("dev.hindsight.alert.sources.*..")).check(CLASSES);
    }

    @Test
    void names_say_what_things_are() {
        noClasses().should().haveNameMatching(".*(Service|Manager|Util|Utils|Helper|Impl|DTO|Dto|Base|Common)").check(CLASSES);
    }
}
