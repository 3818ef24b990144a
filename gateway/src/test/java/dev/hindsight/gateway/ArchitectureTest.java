package dev.hindsight.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.hindsight.gateway");

    @Test
    void what_every_request_meets_first_does_not_know_who_asks() {
        noClasses().that().resideInAPackage("..gateway.edge..").should().dependOnClassesThat()
                .resideInAnyPackage("..gateway.session..", "..gateway.identity..", "..gateway.proxy..", "..gateway.pages..")
                .check(MAIN);
    }

    @Test
    void who_signs_does_not_know_how_people_sign_in() {
        noClasses().that().resideInAPackage("..gateway.identity..").should().dependOnClassesThat()
                .resideInAnyPackage("..gateway.session..", "..gateway.proxy..", "..gateway.pages..").check(MAIN);
    }

    @Test
    void sessions_do_not_know_what_they_are_used_for() {
        noClasses().that().resideInAPackage("..gateway.session..").should().dependOnClassesThat()
                .resideInAnyPackage("..gateway.proxy..", "..gateway.pages..", "..gateway.live..").check(MAIN);
    }

    @Test
    void pages_do_not_go_round_in_circles() {
        slices().matching("dev.hindsight.gateway.pages.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void the_gateway_reads_no_service_tables_and_knows_no_service_code() {
        classes().that().resideInAPackage("dev.hindsight.gateway..").should().onlyDependOnClassesThat().resideOutsideOfPackages(
                "dev.hindsight.incident..", "dev.hindsight.alert..", "dev.hindsight.action..", "dev.hindsight.notification..",
                "dev.hindsight.rule..", "dev.hindsight.delivery..").check(MAIN);
    }

    @Test
    void names_say_what_things_are() {
        noClasses().should().haveNameMatching(".*(Service|Manager|Util|Utils|Helper|Impl|DTO|Dto|Base|Common)").check(MAIN);
    }
}
