package org.chizheng.questionbank.transfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionRules;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.StemFingerprint;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;

/** Sound questions whose texts are full of what formats stumble over. */
final class RandomQuestions {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private static final String[] MARKS = {"___", "______", "＿＿＿", "____________"};
    private static final String[] TAGS = {"听证", "2026 年 春", "law:某法", "tag:乙", "<b>&]", "A:B", "\\n", "𠮷"};

    private final Random random;
    private final boolean rich;

    RandomQuestions(long seed, boolean rich) {
        this.random = new Random(seed);
        this.rich = rich;
    }

    /** Questions of all types with different stems and letters from A on. */
    List<QuestionContent> sound(int count) {
        List<QuestionContent> sound = new ArrayList<>();
        Set<StemFingerprint> stems = new HashSet<>();
        while (sound.size() < count) {
            QuestionRules.Checked checked = QuestionRules.check(question());
            if (checked.flaws().isEmpty()
                    && stems.add(StemFingerprint.of(checked.content().stem()))) {
                sound.add(checked.content());
            }
        }
        return sound;
    }

    private QuestionContent question() {
        QuestionType type = QuestionType.values()[random.nextInt(QuestionType.values().length)];
        Part asked = part(type);
        return new QuestionContent(
                type,
                random.nextBoolean() ? QuestionContent.PUBLIC : "TRANSPORT",
                asked.stem(),
                asked.response(),
                Difficulty.values()[random.nextInt(3)],
                CognitiveLevel.values()[random.nextInt(5)],
                tags(),
                random.nextBoolean()
                        ? null
                        : new Citation("中华人民共和国] 法\\之" + random.nextInt(9), random.nextBoolean() ? "" : "9之一"),
                asked.explanation());
    }

    private Set<String> tags() {
        Set<String> tags = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            tags.add(TAGS[random.nextInt(TAGS.length)]);
        }
        return tags;
    }

    private Part part(QuestionType type) {
        int blanks = type == QuestionType.BLANKS ? 1 + random.nextInt(3) : 0;
        StringBuilder stem = new StringBuilder(text(25));
        for (int i = 0; i < blanks; i++) {
            stem.append(MARKS[random.nextInt(MARKS.length)]).append(text(3));
        }
        return new Part(
                type,
                1 + random.nextInt(9),
                // a comment after a brace keeps it from what follows; XML has none of it
                blanks == 0 ? stem.toString() : stem.toString().replace("{<!-- -->", "("),
                response(type, blanks),
                random.nextBoolean() ? null : text(15));
    }

    private Response response(QuestionType type, int blanks) {
        return switch (type) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> choice(type);
            case BLANKS -> new Response.Blanks(times(blanks, () -> new Blank(answers())));
            case ORDERING -> new Response.Ordering(options(3 + random.nextInt(5)));
            case MATCHING -> matching();
            case ESSAY ->
                new Response.Essay(times(
                        1 + random.nextInt(5),
                        () -> new Criterion(
                                RichText.plain(RichText.ofPlain(words(1 + random.nextInt(6)))),
                                new BigDecimal(random.nextBoolean() ? "2" : "0.5"))));
            case CASE ->
                new Response.Case(times(1 + random.nextInt(4), () -> part(QuestionType.values()[random.nextInt(7)])));
        };
    }

    private Response.Choice choice(QuestionType type) {
        boolean standard = type == QuestionType.TRUE_FALSE && random.nextBoolean();
        int count = type == QuestionType.TRUE_FALSE ? 2 : 2 + random.nextInt(6);
        List<Option> options = standard ? ChoiceDraft.lettered(ChoiceDraft.RIGHT_AND_WRONG) : options(count);
        Set<String> key = new TreeSet<>();
        for (int keys = type == QuestionType.MULTIPLE ? 2 + random.nextInt(count) : 1; keys > 0; keys--) {
            key.add(options.get(random.nextInt(count)).key());
        }
        return new Response.Choice(options, key, random.nextInt(4) == 0);
    }

    private Response.Matching matching() {
        List<Option> options = options(2 + random.nextInt(5));
        return new Response.Matching(
                times(
                        2 + random.nextInt(4),
                        () -> new Prompt(
                                text(4),
                                options.get(random.nextInt(options.size())).key())),
                options);
    }

    private List<Option> options(int count) {
        return ChoiceDraft.lettered(times(count, () -> text(5)));
    }

    /** As readers have them: without spaces around, and each once. */
    private List<String> answers() {
        return times(1 + random.nextInt(3), () -> words(1 + random.nextInt(4)).strip()).stream()
                .filter(answer -> !answer.isEmpty())
                .distinct()
                .toList();
    }

    private <T> List<T> times(int count, Supplier<T> one) {
        return Stream.generate(one).limit(count).toList();
    }

    private String text(int pieces) {
        String words = RichText.ofPlain(words(1 + random.nextInt(pieces)));
        return rich && random.nextInt(4) == 0 ? RichText.sanitise(decorated(words)) : words;
    }

    private String words(int pieces) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            words.append(RarePieces.ALL[random.nextInt(RarePieces.ALL.length)]);
        }
        return words.toString();
    }

    private String decorated(String words) {
        return switch (random.nextInt(4)) {
            case 0 -> "<b>" + words + "</b>" + words;
            case 1 -> "<p>" + words + "</p><ul><li>一</li><li>" + words + "</li></ul>";
            case 2 -> "<table><tbody><tr><td colspan=\"2\">" + words + "</td></tr></tbody></table>";
            default -> words + "<img src=\"data:image/png;base64," + picture() + "\" alt=\"图=一\" />";
        };
    }

    /** What stands behind the end of a PNG is not looked at, so that pictures may differ. */
    private String picture() {
        byte[] bytes = Arrays.copyOf(PNG, PNG.length + 1 + random.nextInt(40));
        for (int i = PNG.length; i < bytes.length; i++) {
            bytes[i] = (byte) random.nextInt(256);
        }
        return Base64.getEncoder().encodeToString(bytes);
    }
}
