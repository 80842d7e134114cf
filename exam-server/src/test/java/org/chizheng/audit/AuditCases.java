package org.chizheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateEvent.HoldPlaced;
import org.chizheng.certificates.CertificateId;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.HoldKind;
import org.chizheng.certificates.HolderId;
import org.chizheng.questionbank.BankEvent.QuestionCommented;
import org.chizheng.questionbank.BankEvent.QuestionRestored;
import org.chizheng.questionbank.BankEvent.QuestionsApproved;
import org.chizheng.questionbank.BankEvent.QuestionsConfirmed;
import org.chizheng.questionbank.BankEvent.QuestionsFrozen;
import org.chizheng.questionbank.BankEvent.StatuteImported;
import org.chizheng.questionbank.BankEvent.StepUndone;
import org.chizheng.questionbank.BulkStep;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionVersionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The log in a running house. */
abstract class AuditCases {

    @Autowired
    AuditLog log;

    @Autowired
    AuditSealing sealing;

    @Autowired
    AuditProofs proofs;

    @Autowired
    AuditReading reading;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void noEntryWithoutATransaction() {
        assertThatThrownBy(() -> log.append(entry("nobody"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anActThatIsRolledBackLeavesNoEntry() {
        transaction.executeWithoutResult(status -> {
            log.append(entry("rolled.back"));
            status.setRollbackOnly();
        });
        AuditFilter filter = new AuditFilter("/", "rolled.back", null, null, null, null);
        assertThat(reading.count(filter)).isZero();
    }

    @Test
    void whatTheLeavesTellIsLogged() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new HoldPlaced(certificate(), HoldKind.SUSPENDED, Instant.EPOCH, "案件核查", "李监督"));
            events.publishEvent(new QuestionsApproved(
                    new Curator(1, "王审题", "/1/", Set.of(Curator.Duty.REVIEWER)), List.of(new QuestionId(9))));
        });
        RecordedEntry held = reading.entries(AuditFilter.below("/1/2/"), 0, 1).getFirst();
        assertThat(held.subject()).isEqualTo("certificate:7");
        assertThat(held.action()).isEqualTo("certificate.held");
        assertThat(held.facts()).contains("\"hold\":\"SUSPENDED\"", "\"reason\":\"案件核查\"");
        assertThat(reading.count(new AuditFilter("/1/", "question.", null, "question:9", null, null)))
                .isEqualTo(1);
    }

    @Test
    void nobodyReadsWhatLiesBeside() {
        transaction.executeWithoutResult(
                status -> log.append(new AuditEntry("x", "beside.done", "s", "/1/22/", Map.of())));
        assertThat(reading.entries(AuditFilter.below("/1/2/"), 0, 100))
                .noneMatch(entry -> entry.action().equals("beside.done"));
    }

    @Test
    void aPersonsTextIsNoPattern() {
        AuditFilter percent = new AuditFilter("/", null, "%", null, null, null);
        assertThat(reading.count(percent)).isZero();
    }

    @Test
    void sealedEntriesProveTheirPlaceAndTheTreeOnlyGrows() {
        append(5);
        sealing.seal();
        TreeHead older = proofs.head().orElseThrow();
        append(8);
        sealing.seal();
        TreeHead younger = proofs.head().orElseThrow();
        ConsistencyProof grown = proofs.consistency(older.size(), younger.size());
        assertThat(grown.joins(older.rootHash(), younger.rootHash())).isTrue();
        for (RecordedEntry entry : reading.entries(AuditFilter.below("/"), 0, 13)) {
            assertThat(proofs.inclusion(entry.id()).orElseThrow().holds()).isTrue();
        }
        assertThat(proofs.verify().findings()).isEmpty();
    }

    @Test
    void sealingTwiceAndFromManySidesAtOnceTakesEachEntryOnce() throws Exception {
        sealing.seal();
        long before = proofs.head().map(TreeHead::size).orElse(0L);
        int sealed = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                running.add(threads.submit(() -> {
                    append(3);
                    return sealing.seal();
                }));
            }
            for (Future<Integer> future : running) {
                sealed += future.get();
            }
        }
        assertThat(sealing.seal()).isZero();
        assertThat(sealed).isEqualTo(120);
        assertThat(proofs.head().orElseThrow().size()).isEqualTo(before + 120);
        assertThat(proofs.verify().findings()).isEmpty();
    }

    private void append(int count) {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < count; i++) {
                log.append(entry("thing.done"));
            }
        });
    }

    @Test
    void whatBecomesOfStatutesIsLogged() {
        Curator author = new Curator(1, "孟命题", "/1/", Set.of(Curator.Duty.AUTHOR));
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new StatuteImported(author, "行政复议法", "2023-09-01"));
            events.publishEvent(new QuestionsFrozen(author, "行政复议法", List.of(new QuestionId(31))));
            events.publishEvent(new QuestionsConfirmed(author, List.of(new QuestionId(31))));
        });
        RecordedEntry imported = reading.entries(
                        new AuditFilter("/1/", "statute.imported", null, null, null, null), 0, 1)
                .getFirst();
        assertThat(imported.subject()).isEqualTo("statute:行政复议法");
        assertThat(imported.facts()).contains("\"version\":\"2023-09-01\"");
        RecordedEntry frozen = reading.entries(
                        new AuditFilter("/1/", "question.frozen", null, "question:31", null, null), 0, 1)
                .getFirst();
        assertThat(frozen.facts()).contains("\"law\":\"行政复议法\"");
        assertThat(reading.count(new AuditFilter("/1/", "question.confirmed", null, "question:31", null, null)))
                .isEqualTo(1);
    }

    @Test
    void whatBecomesOfQuestionsIsLoggedTakingBackToo() {
        Curator author = new Curator(1, "孟命题", "/1/", Set.of(Curator.Duty.AUTHOR));
        QuestionId id = new QuestionId(57);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new QuestionRestored(author, id, new QuestionVersionId(91), 2));
            events.publishEvent(new QuestionCommented(author, id, new QuestionVersionId(91)));
            events.publishEvent(new StepUndone(author, BulkStep.RETIRE, List.of(id)));
        });
        assertThat(factsOf("question.restored")).contains("\"restored\":\"2\"");
        assertThat(factsOf("question.commented")).contains("\"questions\":\"57\"");
        assertThat(factsOf("question.undone")).contains("\"step\":\"RETIRE\"");
    }

    private String factsOf(String action) {
        return reading.entries(new AuditFilter("/1/", action, null, "question:57", null, null), 0, 1)
                .getFirst()
                .facts();
    }

    private static Certificate certificate() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        return new Certificate(
                new CertificateId(7),
                "41000001",
                CertificateKind.ENFORCEMENT,
                new HolderId(3),
                "张三",
                2,
                "/1/2/",
                "某局",
                "411221",
                "TRANSPORT",
                "某司法局",
                day,
                day,
                day.plusYears(5).minusDays(1),
                CertificateStatus.ACTIVE,
                Set.of(),
                Set.of());
    }

    private static AuditEntry entry(String action) {
        return new AuditEntry("tester", action, "thing:1", "/1/", Map.of("why", "因为 'quoted' \n"));
    }
}
