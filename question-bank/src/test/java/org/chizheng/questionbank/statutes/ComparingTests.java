package org.chizheng.questionbank.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.diff.Piece;
import org.chizheng.questionbank.diff.Piece.Mark;
import org.chizheng.questionbank.diff.TextDiff;
import org.chizheng.questionbank.statutes.ArticleChange.Kind;
import org.junit.jupiter.api.Test;

class ComparingTests {

    private static List<String> texts(Random random, int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(RandomStatutes.words(random, 60 + random.nextInt(60)) + "。");
        }
        return texts;
    }

    private static Kind kindOf(Comparison comparison, int number) {
        return comparison.ofOld(ArticleNumber.of(number)).orElseThrow().kind();
    }

    @Test
    void tellsWhatCameWentChangedAndMoved() {
        Random random = new Random(7);
        List<String> old = texts(random, 8);
        List<String> fresh = new ArrayList<>(old);
        fresh.set(1, old.get(1).substring(0, 40) + "五日内作出决定。");
        fresh.remove(4);
        fresh.add(2, "新增加的一条，与别的条文都不相同，规定公众参与和信息公开平台建设。");
        Comparison comparison = Comparing.of(RandomStatutes.numbered(old), RandomStatutes.numbered(fresh));
        assertThat(kindOf(comparison, 1)).isEqualTo(Kind.SAME);
        assertThat(kindOf(comparison, 2)).isEqualTo(Kind.CHANGED);
        assertThat(kindOf(comparison, 3)).isEqualTo(Kind.MOVED);
        assertThat(kindOf(comparison, 4)).isEqualTo(Kind.MOVED);
        assertThat(kindOf(comparison, 5)).isEqualTo(Kind.REMOVED);
        assertThat(kindOf(comparison, 6)).isEqualTo(Kind.SAME);
        assertThat(comparison.counts()).containsEntry(Kind.ADDED, 1L);
    }

    @Test
    void spacesAndWidthsAreNoChange() {
        Comparison comparison = Comparing.of(
                RandomStatutes.numbered(List.of("履行下列职责:\n（一）受理;")), RandomStatutes.numbered(List.of("履行下列职责：（一）受理；")));
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void anOldNumberWithQuiteAnotherTextIsAnotherArticle() {
        Comparison comparison = Comparing.of(
                RandomStatutes.numbered(List.of("复议机关收到申请后五日内审查。")),
                RandomStatutes.numbered(List.of("本省会议表决通过预算草案以前须先公布。")));
        assertThat(comparison.changes()).extracting(ArticleChange::kind).containsExactly(Kind.ADDED, Kind.REMOVED);
    }

    @Test
    void everyArticleIsToldOnceAndDiffsAddUp() {
        for (int round = 0; round < 60; round++) {
            long seed = System.nanoTime();
            Random random = new Random(seed);
            List<Article> old = RandomStatutes.of(random).articles();
            List<Article> fresh = amended(random, old);
            Comparison comparison = Comparing.of(old, fresh);
            List<Article> before = new ArrayList<>();
            List<Article> after = new ArrayList<>();
            for (ArticleChange change : comparison.changes()) {
                if (change.before() != null) {
                    before.add(change.before());
                }
                if (change.after() != null) {
                    after.add(change.after());
                }
                assertThat(said(change, Mark.DELETED))
                        .as("seed %d", seed)
                        .isEqualTo(
                                change.before() == null ? "" : change.before().words());
                assertThat(said(change, Mark.INSERTED))
                        .as("seed %d", seed)
                        .isEqualTo(change.after() == null ? "" : change.after().words());
            }
            assertThat(before).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(old);
            assertThat(after).as("seed %d", seed).containsExactlyElementsOf(fresh);
        }
    }

    @Test
    void aLawComparedWithItselfIsTheSame() {
        for (int round = 0; round < 30; round++) {
            long seed = System.nanoTime();
            List<Article> law = RandomStatutes.of(new Random(seed)).articles();
            assertThat(Comparing.of(law, law).differences()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void whatIsOnlyRenumberedIsFoundWhereverItStands() {
        for (int round = 0; round < 30; round++) {
            long seed = System.nanoTime();
            Random random = new Random(seed);
            List<String> texts = texts(random, 30);
            List<String> shuffled = new ArrayList<>(texts);
            Collections.shuffle(shuffled, random);
            for (ArticleChange change : Comparing.of(RandomStatutes.numbered(texts), RandomStatutes.numbered(shuffled))
                    .changes()) {
                Article before = Objects.requireNonNull(change.before(), "seed " + seed);
                Article after = Objects.requireNonNull(change.after(), "seed " + seed);
                assertThat(after.words()).as("seed %d", seed).isEqualTo(before.words());
                assertThat(change.kind())
                        .as("seed %d", seed)
                        .isEqualTo(before.number().equals(after.number()) ? Kind.SAME : Kind.MOVED);
            }
        }
    }

    @Test
    void longTextsAreComparedInTime() {
        Random random = new Random(3);
        String old = texts(random, 200).stream().collect(Collectors.joining());
        String fresh = texts(random, 200).stream().collect(Collectors.joining());
        List<Piece> pieces = TextDiff.of(old, old.substring(0, 9000) + fresh);
        assertThat(pieces.getFirst().mark()).isEqualTo(Mark.KEPT);
        assertThat(pieces.getFirst().text().length()).isGreaterThan(8000);
    }

    @Test
    void rareCharactersStayWhole() {
        List<Piece> pieces = TextDiff.of("当事人𠮷某", "当事人𬓎某");
        assertThat(pieces)
                .containsExactly(
                        new Piece(Mark.KEPT, "当事人"),
                        new Piece(Mark.DELETED, "𠮷"),
                        new Piece(Mark.INSERTED, "𬓎"),
                        new Piece(Mark.KEPT, "某"));
    }

    private static String said(ArticleChange change, Mark side) {
        return change.diff().stream()
                .filter(piece -> piece.mark() == Mark.KEPT || piece.mark() == side)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static List<Article> amended(Random random, List<Article> old) {
        List<Article> fresh = new ArrayList<>();
        for (Article article : old) {
            switch (random.nextInt(6)) {
                case 0 -> {
                    // goes
                }
                case 1 -> {
                    fresh.add(article);
                    fresh.add(new Article(article.number(), "", RandomStatutes.words(random, 50)));
                }
                case 2 -> {
                    StringBuilder words = new StringBuilder(article.words());
                    for (int i = random.nextInt(12); i >= 0; i--) {
                        words.insert(random.nextInt(words.length()), RandomStatutes.words(random, 3));
                    }
                    fresh.add(new Article(article.number(), "", words.toString()));
                }
                default -> fresh.add(article);
            }
        }
        List<Article> numbered = new ArrayList<>();
        fresh.forEach(article ->
                numbered.add(new Article(ArticleNumber.of(numbered.size() + 1), article.heading(), article.words())));
        return numbered;
    }
}
