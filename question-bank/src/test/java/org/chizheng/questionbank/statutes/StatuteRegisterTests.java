package org.chizheng.questionbank.statutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chizheng.questionbank.QuestionFixtures.AUTHOR;
import static org.chizheng.questionbank.QuestionFixtures.READER;
import static org.chizheng.questionbank.QuestionFixtures.REVIEWER;
import static org.chizheng.questionbank.QuestionFixtures.approved;
import static org.chizheng.questionbank.QuestionFixtures.saved;
import static org.chizheng.questionbank.statutes.StatuteFixtures.FOUR;
import static org.chizheng.questionbank.statutes.StatuteFixtures.ONE;
import static org.chizheng.questionbank.statutes.StatuteFixtures.THREE;
import static org.chizheng.questionbank.statutes.StatuteFixtures.TWO;
import static org.chizheng.questionbank.statutes.StatuteFixtures.citing;
import static org.chizheng.questionbank.statutes.StatuteFixtures.imported;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.BankEvent;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.CitedQuestions;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.Freezing;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.MovableClock;
import org.chizheng.questionbank.Moved.Refusal;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.Remark.Occasion;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.Written;
import org.chizheng.questionbank.statutes.ArticleChange.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@RecordApplicationEvents
@Import(StatuteRegisterTests.Time.class)
class StatuteRegisterTests {

    private static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");
    private static final LocalDate OLD = LocalDate.of(2017, 9, 1);
    private static final LocalDate FRESH = LocalDate.of(2023, 9, 1);
    private static final LocalDate IN_FORCE = LocalDate.of(2024, 1, 1);

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(NOW);
        }
    }

    @Autowired
    ImportingStatutes importing;

    @Autowired
    ComingIntoForce comingIntoForce;

    @Autowired
    Statutes statutes;

    @Autowired
    ArticleFeed feed;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Citations citations;

    @Autowired
    CitedQuestions cited;

    @Autowired
    Freezing freezing;

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    QuestionBank bank;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void setClock() {
        clock.show(NOW);
    }

    private QuestionState state(QuestionId id) {
        return question(id).state();
    }

    private Question question(QuestionId id) {
        return bank.find(AUTHOR, id).orElseThrow();
    }

    private QuestionId asked(String stem, String law, String article) {
        return approved(writing, reviewing, AUTHOR, citing(stem, law, article));
    }

    private static StatuteImport.Done done(StatuteImport result) {
        assertThat(result).isInstanceOf(StatuteImport.Done.class);
        return (StatuteImport.Done) result;
    }

    @Test
    void aVersionIsKeptAsItWasReadAndOnlyOnce() {
        String law = "试一条例";
        StatuteImport.Done done = done(imported(importing, law, OLD, OLD, ONE, TWO));
        assertThat(done.frozen()).isEmpty();
        StatuteText text = statutes.text(READER, done.version().id()).orElseThrow();
        assertThat(text.articles()).extracting(Article::words).containsExactly(ONE, TWO);
        assertThat(imported(importing, law, OLD, OLD, ONE, TWO)).isEqualTo(new StatuteImport.Unchanged(done.version()));
        assertThat(imported(importing, "中华人民共和国" + law, FRESH, FRESH, ONE, TWO))
                .isEqualTo(new StatuteImport.Unchanged(done.version()));
        assertThat(statutes.named(READER, new LawName("《" + law + "》"))
                        .orElseThrow()
                        .versions())
                .containsExactly(done.version());
        assertThat(events.stream(BankEvent.StatuteImported.class)).hasSize(1);
    }

    @Test
    void nothingIsStoredOfWhatIsRefused() {
        String law = "试二条例";
        assertThat(imported(importing, law, FRESH, OLD, ONE))
                .isEqualTo(new StatuteImport.Refused(StatuteRefusal.EFFECTIVE_BEFORE_ADOPTED));
        StatuteDryRun gap = importing.examine(AUTHOR, law + ".md", "# 试二条例\n第一条 甲。\n第三条 乙。".getBytes());
        assertThat(importing.run(AUTHOR, gap, OLD, OLD)).isEqualTo(new StatuteImport.Refused(StatuteRefusal.NOT_SOUND));
        assertThat(statutes.named(READER, new LawName(law))).isEmpty();
        done(imported(importing, law, OLD, OLD, ONE));
        assertThat(imported(importing, law, OLD, OLD, TWO))
                .isEqualTo(new StatuteImport.Refused(StatuteRefusal.OTHER_TEXT_OF_THIS_DAY));
        assertThat(statutes.named(READER, new LawName(law)).orElseThrow().versions())
                .hasSize(1);
        assertThatThrownBy(() -> importing.examine(REVIEWER, "x.md", new byte[0]))
                .isInstanceOf(SecurityException.class);
        Curator nobody = new Curator(50, "路人", "/1/", Set.of());
        assertThatThrownBy(() -> statutes.all(nobody)).isInstanceOf(SecurityException.class);
    }

    @Test
    void anImportThatBreaksDownLeavesNothing() {
        String law = "试十条例";
        done(imported(importing, law, OLD, OLD, ONE, TWO));
        QuestionId id = asked("十之一", law, "2");
        long edition = feed.edition();
        transactions.executeWithoutResult(status -> {
            assertThat(done(imported(importing, law, FRESH, IN_FORCE, ONE, THREE))
                            .frozen())
                    .containsExactly(id);
            status.setRollbackOnly();
        });
        assertThat(statutes.named(READER, new LawName(law)).orElseThrow().versions())
                .hasSize(1);
        assertThat(state(id)).isEqualTo(QuestionState.APPROVED);
        assertThat(waitingFor(law)).isZero();
        assertThat(feed.edition()).isEqualTo(edition);
    }

    @Test
    void twoWhoImportTheSameAtOnceMakeOneVersion() throws Exception {
        String law = "试十一条例";
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<StatuteImport> one = () -> {
            together.await(10, TimeUnit.SECONDS);
            return imported(importing, law, OLD, OLD, ONE, TWO);
        };
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<StatuteImport> first = both.submit(one);
            Future<StatuteImport> second = both.submit(one);
            assertThat(List.of(first.get(), second.get()))
                    .hasAtLeastOneElementOfType(StatuteImport.Done.class)
                    .hasAtLeastOneElementOfType(StatuteImport.Unchanged.class);
        }
        assertThat(statutes.named(READER, new LawName(law)).orElseThrow().versions())
                .hasSize(1);
    }

    @Test
    void anAmendmentFreezesWhatCitesChangedArticlesAndNothingElse() {
        String law = "试三条例";
        done(imported(importing, law, OLD, OLD, ONE, TWO, THREE, FOUR));
        QuestionId same = asked("三之一", law, "1");
        QuestionId changed = asked("三之二", "《中华人民共和国" + law + "》", "第二条");
        QuestionId moved = asked("三之三", law, "3");
        QuestionId several = asked("三之四", law, "1、2、4");
        QuestionId whole = asked("三之五", law, "");
        QuestionId elsewhere = asked("三之六", "试三条例实施办法", "2");
        QuestionId draft = saved(writing.write(AUTHOR, citing("三之七", law, "2"))).question();
        clock.show(NOW.plusSeconds(60));
        String shorter = TWO.replace("五日", "三日");
        StatuteDryRun run = importing.examine(
                AUTHOR, law + ".md", StatuteFixtures.file(law, ONE, shorter, "新设调解程序，由复议机构组织进行，达成协议的制作调解书。", THREE));
        assertThat(importing.outlook(AUTHOR, run, FRESH, IN_FORCE))
                .isInstanceOfSatisfying(StatuteOutlook.Fresh.class, fresh -> {
                    assertThat(fresh.freezing()).isEqualTo(3);
                    assertThat(fresh.later()).isFalse();
                    assertThat(fresh.comparison().counts())
                            .containsEntry(Kind.CHANGED, 1L)
                            .containsEntry(Kind.MOVED, 1L)
                            .containsEntry(Kind.REMOVED, 1L)
                            .containsEntry(Kind.ADDED, 1L);
                });
        StatuteImport.Done amended = done(importing.run(AUTHOR, run, FRESH, IN_FORCE));

        assertThat(amended.frozen()).containsExactlyInAnyOrder(changed, moved, several);
        for (QuestionId kept : List.of(same, whole, elsewhere)) {
            assertThat(state(kept)).isEqualTo(QuestionState.APPROVED);
        }
        assertThat(state(draft)).isEqualTo(QuestionState.DRAFT);
        assertThat(bank.remarks(AUTHOR, several).getFirst()).satisfies(remark -> {
            assertThat(remark.occasion()).isEqualTo(Occasion.FROZEN);
            assertThat(remark.words())
                    .contains("《试三条例》第二条已修改（2023-09-01 版本，自 2024-01-01 起施行）", "第四条已删去")
                    .doesNotContain("第一条");
        });
        assertThat(bank.remarks(AUTHOR, moved).getFirst().words()).contains("第三条已改为第四条");
        List<Freezing.Frozen> waiting = freezing.waiting(AUTHOR, 0, 100).questions().stream()
                .filter(frozen -> amended.frozen().contains(frozen.question().id()))
                .toList();
        assertThat(waiting).extracting(frozen -> frozen.grounds().size()).containsExactlyInAnyOrder(1, 1, 2);
        assertThat(events.stream(BankEvent.QuestionsFrozen.class)).hasSize(1);
    }

    @Test
    void aFrozenQuestionNeedsAnAuthorAndThenSomebodyElse() {
        String law = "试四条例";
        done(imported(importing, law, OLD, OLD, ONE, TWO));
        QuestionId id = asked("四之一", law, "2");
        QuestionVersionId seen = question(id).current().id();
        done(imported(importing, law, FRESH, IN_FORCE, ONE, TWO.replace("五日", "七日")));
        Curator second = new Curator(60, "命题人庚", "/1/", Set.of(Duty.AUTHOR, Duty.REVIEWER));

        assertThat(reviewing.resume(second, List.of(id)).refused()).containsEntry(id, Refusal.FROZEN);
        assertThat(freezing.confirm(second, id, seen, " ").refused()).containsEntry(id, Refusal.WORDS_MISSING);
        Curator below = new Curator(61, "县命题人", "/1/7/23/", Set.of(Duty.AUTHOR));
        assertThat(freezing.confirm(below, id, seen, "仍正确").refused()).containsEntry(id, Refusal.NOT_YOURS);
        assertThatThrownBy(() -> freezing.confirm(REVIEWER, id, seen, "仍正确")).isInstanceOf(SecurityException.class);

        assertThat(freezing.confirm(second, id, seen, "期限之外的内容不变").moved()).containsExactly(id);
        assertThat(state(id)).isEqualTo(QuestionState.IN_REVIEW);
        assertThat(bank.remarks(AUTHOR, id).getFirst().words()).isEqualTo("期限之外的内容不变");
        assertThat(bank.writtenBy(second, List.of(id))).containsExactly(id);
        assertThat(reviewing.approve(second, Map.of(id, seen)).refused()).containsEntry(id, Refusal.OWN_QUESTION);
        assertThat(reviewing.approve(REVIEWER, Map.of(id, seen)).moved()).containsExactly(id);
        assertThat(freezing.confirm(second, id, seen, "再次").refused()).containsEntry(id, Refusal.WRONG_STATE);
    }

    @Test
    void aRevisedQuestionLeavesTheWorkList() {
        String law = "试五条例";
        done(imported(importing, law, OLD, OLD, ONE, TWO));
        QuestionId id = asked("五之一", law, "2");
        done(imported(importing, law, FRESH, IN_FORCE, ONE, TWO.replace("五日", "七日")));
        assertThat(waitingFor(law)).isEqualTo(1);
        Written revised = writing.revise(AUTHOR, id, question(id).current().id(), citing("五之一，改", law, "2"));
        assertThat(revised).isInstanceOf(Written.Saved.class);
        assertThat(state(id)).isEqualTo(QuestionState.DRAFT);
        assertThat(waitingFor(law)).isZero();
    }

    private long waitingFor(String law) {
        return freezing.waiting(AUTHOR, 0, 100).questions().stream()
                .filter(frozen -> frozen.grounds().getFirst().law().equals(law))
                .count();
    }

    @Test
    void anAmendmentFreezesOnTheDayOnWhichItComesIntoForce() {
        String law = "试六条例";
        done(imported(importing, law, OLD, OLD, ONE, TWO));
        QuestionId id = asked("六之一", law, "2");
        LocalDate day = LocalDate.of(2026, 6, 1);
        StatuteImport.Done later =
                done(imported(importing, law, LocalDate.of(2026, 2, 1), day, ONE, TWO.replace("五日", "七日")));
        assertThat(later.frozen()).isEmpty();
        assertThat(comingIntoForce.takeUp()).isEmpty();
        assertThat(statutes.find(READER, later.version().statute())
                        .orElseThrow()
                        .inForce(statutes.today()))
                .isNotEqualTo(java.util.Optional.of(later.version()));
        // the first moment of the day in Beijing
        clock.show(Instant.parse("2026-05-31T16:00:00Z"));
        assertThat(comingIntoForce.takeUp()).containsExactly(id);
        assertThat(comingIntoForce.takeUp()).isEmpty();
        assertThat(state(id)).isEqualTo(QuestionState.SUSPENDED);
    }

    @Test
    void anOlderVersionThatIsImportedLaterFreezesNothing() {
        String law = "试七条例";
        done(imported(importing, law, FRESH, IN_FORCE, ONE, TWO));
        QuestionId id = asked("七之一", law, "2");
        StatuteImport.Done old = done(imported(importing, law, OLD, OLD, ONE, THREE));
        assertThat(old.frozen()).isEmpty();
        assertThat(state(id)).isEqualTo(QuestionState.APPROVED);
        Statute statute = statutes.find(READER, old.version().statute()).orElseThrow();
        assertThat(statute.inForce(LocalDate.of(2020, 1, 1))).contains(old.version());
        assertThat(statute.inForce(LocalDate.of(2010, 1, 1))).isEmpty();
        assertThat(statute.inForce(IN_FORCE).orElseThrow().adopted()).isEqualTo(FRESH);
    }

    @Test
    void aCitationIsResolvedOrWarnedAbout() {
        String law = "试八条例";
        StatuteImport.Done first = done(imported(importing, law, OLD, OLD, ONE, TWO));
        assertThat(check(law, "1")).isInstanceOfSatisfying(CitationStanding.Found.class, found -> {
            assertThat(found.version()).isEqualTo(first.version());
            assertThat(found.articles()).extracting(Article::words).containsExactly(ONE);
        });
        assertThat(check("《" + law + "》", "第三条")).isEqualTo(new CitationStanding.Missing(first.version(), "第三条"));
        assertThat(check(law, "附则").warns()).isTrue();
        assertThat(check(law, "")).isEqualTo(new CitationStanding.WholeLaw(first.version()));
        assertThat(check("没有登记的条例", "1")).isEqualTo(new CitationStanding.Unregistered());

        done(imported(importing, law, FRESH, IN_FORCE, ONE, TWO.replace("五日", "七日")));
        Instant before = Instant.parse("2023-01-01T00:00:00Z");
        assertThat(citations.check(AUTHOR, new Citation(law, "2"), before))
                .isInstanceOfSatisfying(CitationStanding.Amended.class, amended -> {
                    assertThat(amended.changes())
                            .extracting(ArticleChange::kind)
                            .containsExactly(Kind.CHANGED);
                });
        assertThat(citations.check(AUTHOR, new Citation(law, "1"), before)).isInstanceOf(CitationStanding.Found.class);
        assertThat(citations.check(AUTHOR, new Citation(law, "2"), NOW)).isInstanceOf(CitationStanding.Found.class);
    }

    private CitationStanding check(String law, String article) {
        return citations.check(AUTHOR, new Citation(law, article), null);
    }

    @Test
    void fromAnArticleToItsQuestions() {
        String law = "试九条例";
        done(imported(importing, law, OLD, OLD, ONE, TWO));
        QuestionId one = asked("九之一", law, "1");
        QuestionId both = asked("九之二", "《" + law + "》", "第一条、第二条");
        Curator neighbour = new Curator(70, "邻市命题人", "/1/8/", Set.of(Duty.AUTHOR));
        assertThat(cited.citing(AUTHOR, new LawName(law), ArticleNumber.of(1)))
                .extracting(Question::id)
                .containsExactly(one, both);
        assertThat(cited.counts(AUTHOR, new LawName(law)))
                .isEqualTo(Map.of(ArticleNumber.of(1), 2, ArticleNumber.of(2), 1));
        assertThat(cited.citing(neighbour, new LawName(law), ArticleNumber.of(1)))
                .isEmpty();
        assertThat(cited.counts(neighbour, new LawName(law))).isEmpty();
    }
}
