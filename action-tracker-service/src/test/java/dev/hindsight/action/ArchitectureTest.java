package dev.hindsight.action;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.hindsight.action");

    private static final List<String> RULES = List.of("ActionItemDecider", "ActionItem", "ActionItemEvent",
            "ActionItemCommand", "ImportRules");

    private static final DescribedPredicate<JavaClass> DOMAIN = DescribedPredicate.describe("of the domain",
            one -> one.getPackageName().equals("dev.hindsight.action") && (RULES.contains(outermost(one))
                    || List.of("Ticket", "Evidence", "Status", "Priority", "ActionType", "TicketKind")
                            .contains(outermost(one))));

    @Test
    void the_rules_know_only_the_jdk_and_each_other() {
        classes().that(DescribedPredicate.describe("the rules", one -> RULES.contains(outermost(one)))).should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..").or(DOMAIN)
                        .or(simpleName("Decider")).or(simpleName("Rejected")))
                .check(CODE);
    }

    @Test
    void nobody_asks_for_the_time_or_for_chance_in_the_rules() {
        noClasses().that(DOMAIN).should().callMethod(java.time.Instant.class, "now").orShould()
                .callMethod(java.time.LocalDate.class, "now").orShould().callMethod(java.util.UUID.class, "randomUUID")
                .check(CODE);
    }

    @Test
    void what_is_known_of_incidents_knows_nothing_of_items() {
        noClasses().that().resideInAPackage("dev.hindsight.action.incident").should()
                .dependOnClassesThat(resideInAnyPackage("dev.hindsight.action", "dev.hindsight.action.read")).check(CODE);
    }

    @Test
    void the_read_side_changes_nothing() {
        noClasses().that().resideInAPackage("dev.hindsight.action.read").should()
                .dependOnClassesThat(simpleNameEndingWith("Handler").or(simpleNameEndingWith("Resource"))
                        .or(simpleName("ActionItemCommand")))
                .check(CODE);
    }

    @Test
    void names_say_what_a_class_does_and_not_that_it_is_one() {
        noClasses().should().haveNameMatching(".*(Service|Manager|Util|Utils|Helper|Impl|DTO|Dto|Common|Base)").check(CODE);
    }

    private static String outermost(JavaClass one) {
        return one.getEnclosingClass().map(ArchitectureTest::outermost).orElse(one.getSimpleName());
    }
}
