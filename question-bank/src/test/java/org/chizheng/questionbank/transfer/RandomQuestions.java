package org.chizheng.questionbank.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionRules;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.StemFingerprint;

/** Sound questions whose texts are full of what formats stumble over. */
final class RandomQuestions {

    private static final String[] PIECES = {
        "行政处罚",
        "听证",
        "《",
        "》",
        "（",
        "）",
        "，",
        "。",
        "ＡＢ",
        "１２",
        "　",
        " ",
        "  ",
        "\n",
        "䶮",
        "𬓎",
        "𠮷",
        "=",
        "+",
        "-",
        "@",
        "\t",
        "'",
        "''",
        "\"",
        "<",
        ">",
        "&",
        "&amp;",
        "&lt;b&gt;",
        "<b>",
        "]]>",
        "<!--",
        "~",
        "#",
        "####",
        "{",
        "}",
        ":",
        "::",
        "\\",
        "\\n",
        "\\\\",
        "%",
        "%50%",
        "->",
        "//",
        "[html]",
        "[plain]",
        "$CATEGORY:",
        ",",
        ";",
        "|",
        "_x000D_",
        "_x0041_",
        "A.",
        "B)",
        "ANSWER:",
        "@@PLUGINFILE@@/a.png",
        "T",
        "TRUE",
        "=HYPERLINK(\"x\")",
        "\u00a0",
        "é",
        "0",
        "1.50"
    };

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private final Random random;
    private final boolean rich;

    RandomQuestions(long seed, boolean rich) {
        this.random = new Random(seed);
        this.rich = rich;
    }

    /** Questions with different stems and letters from A on. */
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
        QuestionType type = QuestionType.values()[random.nextInt(3)];
        List<Option> options = new ArrayList<>();
        boolean standard = type == QuestionType.TRUE_FALSE && random.nextBoolean();
        int count = type == QuestionType.TRUE_FALSE ? 2 : 2 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            String text = standard ? ChoiceDraft.RIGHT_AND_WRONG.get(i) : text(5);
            options.add(new Option(String.valueOf((char) ('A' + i)), text));
        }
        Set<String> key = new TreeSet<>();
        for (int keys = type == QuestionType.MULTIPLE ? 2 + random.nextInt(count) : 1; keys > 0; keys--) {
            key.add(options.get(random.nextInt(count)).key());
        }
        return new QuestionContent(
                type,
                random.nextBoolean() ? QuestionContent.PUBLIC : "TRANSPORT",
                text(25),
                options,
                key,
                Difficulty.values()[random.nextInt(3)],
                random.nextBoolean()
                        ? null
                        : new Citation("中华人民共和国] 法\\之" + random.nextInt(9), random.nextBoolean() ? "" : "9之一"),
                random.nextBoolean() ? null : text(15));
    }

    private String text(int pieces) {
        String words = RichText.ofPlain(words(1 + random.nextInt(pieces)));
        return rich && random.nextInt(4) == 0 ? RichText.sanitise(decorated(words)) : words;
    }

    private String words(int pieces) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            words.append(PIECES[random.nextInt(PIECES.length)]);
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
