package dev.hindsight.desk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import dev.hindsight.news.EventNames;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.hindsight.rule", "dev.hindsight.notification", "dev.hindsight.delivery",
                    "dev.hindsight.history", "dev.hindsight.subscription", "dev.hindsight.news");

    @Test
    void a_delivery_knows_neither_rules_nor_events() {
        noClasses().that().resideInAPackage("dev.hindsight.delivery..").should().dependOnClassesThat()
                .resideInAnyPackage("dev.hindsight.rule..", "dev.hindsight.notification..", "dev.hindsight.news..").check(OURS);
    }

    @Test
    void events_know_nothing_of_what_they_do() {
        noClasses().that().resideInAPackage("dev.hindsight.news..").should().dependOnClassesThat()
                .resideInAnyPackage("dev.hindsight.rule..", "dev.hindsight.notification..", "dev.hindsight.delivery..",
                        "dev.hindsight.subscription..", "dev.hindsight.history..")
                .check(OURS);
    }

    @Test
    void history_knows_nothing_of_what_has_one() {
        noClasses().that().resideInAPackage("dev.hindsight.history..").should().dependOnClassesThat()
                .resideInAnyPackage("dev.hindsight.rule..", "dev.hindsight.notification..", "dev.hindsight.delivery..",
                        "dev.hindsight.subscription..", "dev.hindsight.news..")
                .check(OURS);
    }

    @Test
    void a_rule_or_a_subscription_knows_of_events_their_names_alone() {
        noClasses().that().resideInAnyPackage("dev.hindsight.rule..", "dev.hindsight.subscription..").should()
                .dependOnClassesThat(resideInAPackage("dev.hindsight.notification..")
                        .or(resideInAPackage("dev.hindsight.news..").and(not(type(EventNames.class)))))
                .check(OURS);
    }

    @Test
    void nobody_reaches_into_a_single_channel() {
        noClasses().that().resideOutsideOfPackage("dev.hindsight.delivery.(*)..").should().dependOnClassesThat()
                .resideInAnyPackage("dev.hindsight.delivery.email..", "dev.hindsight.delivery.webhook..").check(OURS);
        slices().matching("dev.hindsight.delivery.(*)..").should().notDependOnEachOther().check(OURS);
    }

    @Test
    void matching_planning_and_wording_know_no_database_and_no_clock() {
        classes().that()
                .haveNameMatching(
                        ".*\\.(Match|Wishes|EventNames|Planner|Reporter|.*Words|Known(Incident|ActionItem)|Backoff|Verdict)")
                .should().onlyDependOnClassesThat()
                .resideOutsideOfPackages("io.vertx..", "io.smallrye.mutiny..", "java.time.clock..").check(OURS);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses().should().haveNameMatching(".*(Service|Manager|Util|Utils|Helper|Impl|DTO|Dto|Base|Common)").check(OURS);
    }
}
