package org.chizheng.qualification;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.SettableClock;
import org.chizheng.TestDatabase;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.Certificates;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.Exams;
import org.chizheng.exams.FakeBank;
import org.chizheng.exams.FakeProfiles;
import org.chizheng.exams.enrolment.Enrolling;
import org.chizheng.marking.PublishedResult;
import org.chizheng.marking.ResultPublished;
import org.chizheng.marking.Results;
import org.chizheng.marking.Verdict;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.chizheng.officers.identity.MasterSecret;
import org.chizheng.profiles.JurisdictionProfiles;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The qualification room with real certificates and a register of people in memory. */
final class QualificationFixtures implements AutoCloseable {

    static final Caller COORDINATOR = Town.staff(1, Town.UNIT, Role.COORDINATOR);
    static final Caller ISSUER = Town.staff(2, Town.BUREAU, Role.ISSUER);
    static final Caller SUPERVISOR = Town.staff(3, Town.COUNTY, Role.SUPERVISOR);

    final SettableClock clock = new SettableClock(Instant.parse("2025-03-01T02:00:00Z"));
    final Town town = new Town();
    final List<AuditEntry> log = new ArrayList<>();

    private final Map<OfficerId, List<PublishedResult>> results = new HashMap<>();
    private final TestDatabase database = TestDatabase.h2();
    final ExamFixtures planned = new ExamFixtures(database, new FakeBank(30));
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private long exams = 0;

    @EnableTransactionManagement
    static class Transactions {}

    QualificationFixtures() {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("chizheng.public-url", "https://zhifa.example.gov.cn")));
        context.registerBean(JdbcClient.class, database::jdbc);
        context.registerBean(
                PlatformTransactionManager.class, () -> database.transactions().getTransactionManager());
        context.registerBean(TransactionTemplate.class, database::transactions);
        context.registerBean(MasterSecret.class, () -> new MasterSecret("a secret for tests, thirty-two long"));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Town.class, () -> town);
        context.registerBean(Organisations.class, Town.Places::new);
        context.registerBean(JurisdictionProfiles.class, FakeProfiles::new);
        context.registerBean(AuditLog.class, () -> log::add);
        context.registerBean(Results.class, () -> officer -> results.getOrDefault(officer, List.of()));
        context.registerBean(Exams.class, () -> planned.exams);
        context.registerBean(Enrolling.class, () -> planned.enrolling);
        context.register(Transactions.class);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new AssignableTypeFilter(EligibilityConfiguration.class));
        scanner.scan("org.chizheng.qualification", "org.chizheng.certificates");
        context.refresh();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Publishes a result as the marking room does. */
    void result(Officer officer, ExamPart part, EnforcementDomain domain, Verdict verdict) {
        PublishedResult result = new PublishedResult(
                new ExamId(++exams),
                "行政执法资格考试",
                part,
                domain,
                officer.id(),
                BigDecimal.valueOf(80),
                BigDecimal.valueOf(100),
                BigDecimal.valueOf(60),
                verdict,
                clock.instant());
        results.computeIfAbsent(officer.id(), id -> new ArrayList<>()).addFirst(result);
        database.transactions().executeWithoutResult(tx -> context.publishEvent(new ResultPublished(result)));
    }

    void passBoth(Officer officer) {
        result(officer, ExamPart.PUBLIC, null, Verdict.PASSED);
        result(officer, ExamPart.PROFESSIONAL, officer.domain(), Verdict.PASSED);
    }

    /** Somebody of the unit who passed both parts. */
    Officer qualified() {
        Officer officer = town.hire("欧阳晓明", Town.UNIT);
        passBoth(officer);
        return officer;
    }

    Application submitted(Officer officer) {
        return done(get(Applying.class).apply(town.as(officer)));
    }

    Application approved(Officer officer) {
        ApplicationId id = submitted(officer).id();
        ApplicationDeciding deciding = get(ApplicationDeciding.class);
        done(deciding.approveForUnit(COORDINATOR, id, ""));
        return done(deciding.approveForBureau(ISSUER, id, ""));
    }

    Certificate certified(Officer officer) {
        Application issued = done(
                get(ApplicationDeciding.class).issue(ISSUER, approved(officer).id()));
        return get(Certificates.class).find(issued.certificate()).orElseThrow();
    }

    static Application done(ApplicationOutcome outcome) {
        return ((ApplicationOutcome.Done) outcome).application();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
