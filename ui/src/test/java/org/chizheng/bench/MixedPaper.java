package org.chizheng.bench;

import static org.chizheng.questionbank.QuestionContent.PUBLIC;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chizheng.bench.SeededExam.Seat;
import org.chizheng.journey.Storage;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionJson;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;

/** The seeded exam with other questions than choices at its end: steps to order, words to fill in, prompts to match. */
public final class MixedPaper {

    private static final int FIRST_ORDERING = 20;
    private static final int FIRST_BLANKS = 22;
    private static final int FIRST_MATCHING = 24;

    private static final List<String> ORDERS = List.of("ABCD", "BACD", "DCBA");
    private static final List<String> MATCHES = List.of("AB", "A-", "-B", "CD");
    private static final String RIGHT = "\"持证\"";
    private static final List<String> WORDS = List.of(RIGHT, "\"䶮𬓎 两人\"", "\"行政 处罚\\n法\"");

    private MixedPaper() {}

    /** The seeded exam with so many candidates and these questions. */
    public static List<Seat> with(int candidates, Storage.Access access, Random random) {
        List<Seat> seats = SeededExam.with(candidates, access, random);
        replaceChoices(access);
        return seats;
    }

    /** Puts these questions in the places of choices. */
    private static void replaceChoices(Storage.Access access) {
        List<Option> options = SeededExam.LETTERS.stream()
                .map(key -> new Option(key, "option " + key))
                .toList();
        Blank blank = new Blank(List.of("持证"));
        List<Prompt> prompts = List.of(new Prompt("prompt 1", "A"), new Prompt("prompt 2", "B"));
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            for (int item = FIRST_ORDERING; item <= SeededExam.ITEMS; item++) {
                QuestionContent content = switch (type(item)) {
                    case ORDERING -> content(item, new Response.Ordering(options));
                    case BLANKS -> content(item, new Response.Blanks(List.of(blank, blank)));
                    default -> content(item, new Response.Matching(prompts, options));
                };
                SeededExam.run(
                        connection,
                        "UPDATE exam_question SET content = ? WHERE exam_id = 1 AND version_id = ?",
                        QuestionJson.write(content),
                        item);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the paper could not be changed", failed);
        }
    }

    private static QuestionContent content(int item, Response response) {
        return new QuestionContent(
                type(item),
                PUBLIC,
                "stem ___ and ___ of " + item,
                response,
                Difficulty.EASY,
                CognitiveLevel.UNSTATED,
                Set.of(),
                null,
                null);
    }

    /** Some answer to an item, right or wrong or withdrawn, as it is stored. */
    static String answer(int item, Random random) {
        if (random.nextInt(10) == 0) {
            return "";
        }
        return switch (type(item)) {
            case ORDERING -> one(ORDERS, random);
            case MATCHING -> one(MATCHES, random);
            case BLANKS -> "[" + one(WORDS, random) + "," + one(WORDS, random) + "]";
            default -> one(SeededExam.LETTERS, random);
        };
    }

    /** The mark that an answer earns: of one, each blank and each prompt earns a half. */
    static BigDecimal mark(int item, String answer) {
        return switch (type(item)) {
            case ORDERING -> halves(answer.equals("ABCD"), answer.equals("ABCD"));
            case MATCHING -> halves(answer.startsWith("A"), answer.endsWith("B"));
            case BLANKS -> halves(answer.startsWith("[" + RIGHT), answer.endsWith(RIGHT + "]"));
            default -> halves(answer.equals("A"), answer.equals("A"));
        };
    }

    private static BigDecimal halves(boolean first, boolean second) {
        return new BigDecimal((first ? 5 : 0) + (second ? 5 : 0)).movePointLeft(1);
    }

    private static QuestionType type(int item) {
        return item < FIRST_ORDERING
                ? QuestionType.SINGLE
                : item < FIRST_BLANKS
                        ? QuestionType.ORDERING
                        : item < FIRST_MATCHING ? QuestionType.BLANKS : QuestionType.MATCHING;
    }

    private static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
