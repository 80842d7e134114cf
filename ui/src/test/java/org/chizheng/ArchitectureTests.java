package org.chizheng;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house. A rule that matches nothing fails, so that none of them dies unnoticed. */
class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chizheng");

    private static final String[] LEAVES = {"org.chizheng.questionbank..", "org.chizheng.certificates.."};

    private static final DescribedPredicate<JavaClass> TALKS_SQL = DescribedPredicate.or(
                    assignableTo(Repository.class),
                    assignableTo(EntityManager.class),
                    assignableTo(JdbcOperations.class),
                    assignableTo(NamedParameterJdbcOperations.class),
                    assignableTo(JdbcClient.class))
            .as("talk to the database");

    private static final DescribedPredicate<JavaCall<?>> READS_THE_WALL_CLOCK =
            new DescribedPredicate<>("reads the" + " machine's clock") {
                @Override
                public boolean test(JavaCall<?> call) {
                    JavaClass owner = call.getTargetOwner();
                    boolean now = owner.getPackageName().startsWith("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    return now
                            || owner.isEquivalentTo(System.class)
                                    && call.getName().equals("currentTimeMillis");
                }
            };

    @Test
    void roomsKeepTheirWalls() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void entitiesArePackagePrivate() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void repositoriesArePackagePrivate() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    /** Inside a room a table may be public, where its packages share it; outside nobody reads another room's rows. */
    @Test
    void tablesAreReadInTheirRoomOnly() {
        classes()
                .that()
                .areAnnotatedWith("org.springframework.stereotype.Repository")
                .should(new ArchCondition<>("be used in their room only") {
                    @Override
                    public void check(JavaClass table, ConditionEvents events) {
                        for (Dependency use : table.getDirectDependenciesToSelf()) {
                            boolean inside = room(use.getOriginClass()).equals(room(table));
                            events.add(new SimpleConditionEvent(table, inside, use.getDescription()));
                        }
                    }
                })
                .check(HOUSE);
    }

    /** The first folder below {@code org.chizheng}. */
    private static String room(JavaClass type) {
        List<String> folders = List.of(type.getPackageName().split("\\."));
        return folders.size() > 2 ? folders.get(2) : "";
    }

    @Test
    void onlyTheSearchRoomKnowsLucene() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chizheng.questionbank.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(HOUSE);
    }

    @Test
    void timeIsAskedOfTheClock() {
        noClasses().should().callMethodWhere(READS_THE_WALL_CLOCK).check(HOUSE);
    }

    @Test
    void nobodyUsesTheOldDates() {
        noClasses()
                .that()
                .resideOutsideOfPackages(OLD_DATES_NEEDED)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\.(Date|Time)")
                .check(HOUSE);
    }

    /** Quartz triggers and X.509 certificates speak {@code java.util.Date}. */
    private static final String[] OLD_DATES_NEEDED = {
        "org.chizheng.scheduling..", "org.chizheng.certificates.signing..", "org.chizheng.certificates.document.."
    };

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Common)(\\$.*)?")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            boolean marked = type.getPackage()
                    .tryGetPackageInfo()
                    .filter(info -> info.isAnnotatedWith(NullMarked.class))
                    .isPresent();
            if (!marked) {
                unmarked.add(type.getPackageName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void screensSpeakToServicesNotToTheDatabase() {
        noClasses()
                .that()
                .resideInAPackage("org.chizheng.ui..")
                .should()
                .dependOnClassesThat(are(TALKS_SQL))
                .check(HOUSE);
    }

    @Test
    void sharedPartsKnowNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("org.chizheng.ui.parts..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.chizheng..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage("org.chizheng.ui.parts..", "org.chizheng.profiles"))))
                .check(HOUSE);
    }

    @Test
    void nobodyKnowsTheScreensButThemselves() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.chizheng.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.chizheng.ui..")
                .check(HOUSE);
    }

    @Test
    void onlyScreensAreDrawnWithVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.chizheng.ui..", "org.chizheng")
                .should()
                .dependOnClassesThat(are(assignableTo(Component.class)))
                .check(HOUSE);
    }

    @Test
    void leavesKnowNobodyElseInTheHouse() {
        for (String leaf : LEAVES) {
            noClasses()
                    .that()
                    .resideInAPackage(leaf)
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("org.chizheng..").and(DescribedPredicate.not(resideInAPackage(leaf))))
                    .check(HOUSE);
        }
    }

    @Test
    void nobodyDependsOnScheduling() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chizheng.scheduling..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.chizheng.scheduling..")
                .check(HOUSE);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        for (var annotation :
                List.of(Autowired.class, Value.class, Inject.class, Resource.class, PersistenceContext.class)) {
            noFields().should().beAnnotatedWith(annotation).check(HOUSE);
        }
    }

    @Test
    void nobodyWritesToStandardStreams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(HOUSE);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(HOUSE);
    }
}
