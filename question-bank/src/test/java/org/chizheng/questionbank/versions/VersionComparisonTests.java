package org.chizheng.questionbank.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.diff.Piece;
import org.chizheng.questionbank.diff.Piece.Mark;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionComparisonTests {

    private static QuestionContent content(
            String stem, List<Option> options, Set<String> key, @Nullable Citation citation, @Nullable String why) {
        return new QuestionContent(QuestionType.SINGLE, "PUBLIC", stem, options, key, Difficulty.MEDIUM, citation, why);
    }

    private static final QuestionContent OLD = content(
            "<p>行政处罚决定书应当在几日内送达？</p>",
            List.of(new Option("A", "<p>三日</p>"), new Option("B", "<p>七日</p>")),
            Set.of("B"),
            new Citation("中华人民共和国行政处罚法", "40"),
            null);

    @Test
    void onlyWhatDiffersIsADifference() {
        QuestionContent fresh = content(
                "<p>行政处罚决定书应当在几个工作日内送达？</p>",
                List.of(new Option("A", "<p>三日</p>"), new Option("B", "<p>七日</p>"), new Option("C", "<p>十日</p>")),
                Set.of("C"),
                new Citation("中华人民共和国行政处罚法", "61"),
                "<p>新法改为第六十一条。</p>");
        List<FieldDifference> differences = VersionComparison.of(OLD, fresh).differences();
        assertThat(differences)
                .extracting(difference -> difference.field() + difference.part())
                .containsExactly("STEM", "OPTIONC", "KEY", "CITATION", "EXPLANATION");
        assertThat(differences.getFirst().diff())
                .contains(new Piece(Mark.INSERTED, "个工作"))
                .noneMatch(piece -> piece.mark() == Mark.DELETED);
        assertThat(differences.get(1).diff()).containsExactly(new Piece(Mark.INSERTED, "十日"));
        assertThat(differences.get(2).diff())
                .containsExactly(new Piece(Mark.DELETED, "B"), new Piece(Mark.INSERTED, "C"));
    }

    @Test
    void equalContentHasNoDifferenceAndKeepsAllItsParts() {
        VersionComparison same = VersionComparison.of(OLD, OLD);
        assertThat(same.differences()).isEmpty();
        assertThat(same.parts())
                .hasSize(9)
                .allSatisfy(part -> assertThat(part.diff()).allMatch(piece -> piece.mark() == Mark.KEPT));
    }

    private static QuestionContent of(QuestionType type, Response response) {
        return new QuestionContent(
                type,
                "PUBLIC",
                "<p>材料</p>",
                response,
                Difficulty.MEDIUM,
                CognitiveLevel.UNSTATED,
                Set.of(),
                null,
                null);
    }

    @Test
    void everyWayOfAnsweringIsComparedToItsLastWord() {
        Option a = new Option("A", "<p>立案</p>");
        Option b = new Option("B", "<p>调查</p>");
        Response.Ordering ordering = new Response.Ordering(List.of(a, b));
        assertThat(changes(
                        of(QuestionType.ORDERING, ordering),
                        of(QuestionType.ORDERING, new Response.Ordering(List.of(b, a)))))
                .containsExactly("KEY");
        Response.Matching matching =
                new Response.Matching(List.of(new Prompt("<p>甲</p>", "A"), new Prompt("<p>乙</p>", "B")), List.of(a, b));
        Response.Matching crossed =
                new Response.Matching(List.of(new Prompt("<p>甲</p>", "B"), new Prompt("<p>丙</p>", "A")), List.of(a, b));
        assertThat(changes(of(QuestionType.MATCHING, matching), of(QuestionType.MATCHING, crossed)))
                .containsExactly("PROMPT2", "KEY");
        Response.Blanks blanks = new Response.Blanks(List.of(new Blank(List.of("七日", "7日"))));
        assertThat(changes(
                        of(QuestionType.BLANKS, blanks),
                        of(QuestionType.BLANKS, new Response.Blanks(List.of(new Blank(List.of("七日")))))))
                .containsExactly("BLANK1");
        Response.Essay essay = new Response.Essay(List.of(new Criterion("说明程序", BigDecimal.TWO)));
        Response.Essay dearer = new Response.Essay(List.of(new Criterion("说明程序", BigDecimal.TEN)));
        assertThat(changes(of(QuestionType.ESSAY, essay), of(QuestionType.ESSAY, dearer)))
                .containsExactly("CRITERION1");
        Response.Choice choice = new Response.Choice(List.of(a, b), Set.of("A"), false);
        Response.Case material = new Response.Case(List.of(
                new Part(QuestionType.SINGLE, 1, "<p>问一</p>", choice, null),
                new Part(QuestionType.ESSAY, 2, "<p>问二</p>", essay, null)));
        Response.Case other = new Response.Case(List.of(
                new Part(
                        QuestionType.SINGLE,
                        3,
                        "<p>问一</p>",
                        new Response.Choice(List.of(a, b), Set.of("B"), true),
                        "<p>因为</p>"),
                new Part(QuestionType.ESSAY, 2, "<p>再问</p>", dearer, null)));
        assertThat(changes(of(QuestionType.CASE, material), of(QuestionType.CASE, other)))
                .containsExactly("PART2", "PART_KIND1", "KEY1", "KEEP_ORDER1", "CRITERION2.1", "PART_EXPLANATION1");
    }

    private static List<String> changes(QuestionContent before, QuestionContent after) {
        return VersionComparison.of(before, after).differences().stream()
                .map(difference -> difference.field() + difference.part())
                .toList();
    }

    @Test
    void formattingAloneIsADifferenceOfItsOwnKind() {
        QuestionContent bold =
                content("<p>行政处罚决定书应当在<strong>几日</strong>内送达？</p>", OLD.options(), OLD.key(), OLD.citation(), null);
        FieldDifference stem = VersionComparison.of(OLD, bold).differences().getFirst();
        assertThat(stem.markupOnly()).isTrue();
        assertThat(stem.diff()).allMatch(piece -> piece.mark() == Mark.KEPT);
    }

    @Test
    void thePiecesMakeBothVersionsWhateverTheySay() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            QuestionContent before = random(random);
            QuestionContent after = random(random);
            for (FieldDifference part : VersionComparison.of(before, after).parts()) {
                assertThat(joined(part, Mark.DELETED)).as("seed " + seed).isEqualTo(text(part, part.before()));
                assertThat(joined(part, Mark.INSERTED)).as("seed " + seed).isEqualTo(text(part, part.after()));
            }
        }
    }

    private static String joined(FieldDifference part, Mark side) {
        return part.diff().stream()
                .filter(piece -> piece.mark() == Mark.KEPT || piece.mark() == side)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String text(FieldDifference part, String said) {
        return part.field().kind() == ComparedField.Kind.RICH_TEXT ? RichText.plain(said) : said;
    }

    private static QuestionContent random(Random random) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            options.add(new Option(String.valueOf((char) ('A' + i)), words(random)));
        }
        return content(
                words(random),
                options,
                Set.of("A", options.getLast().key()),
                random.nextBoolean() ? null : new Citation("法" + random.nextInt(3), random.nextBoolean() ? "" : "7"),
                random.nextBoolean() ? null : words(random));
    }

    private static String words(Random random) {
        String letters = "行政处罚法䶮𬓎𠮷应当";
        StringBuilder words = new StringBuilder("<p>");
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            int at = random.nextInt(letters.codePointCount(0, letters.length()));
            words.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at)));
        }
        return words.append("</p>").toString();
    }
}
