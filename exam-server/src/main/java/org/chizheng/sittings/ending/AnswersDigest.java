package org.chizheng.sittings.ending;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.chizheng.sittings.Answer;

/**
 * What page and server compare at hand-in, so that what counts is what the candidate sees: SHA-256, as hex, over a text
 * in UTF-8. It has a line for each item with something given, in the order of the items: the item, then for each entry a
 * blank, its length in UTF-16 units, {@code =} and the entry itself; every line ends with a line feed. As in
 * {@code 3 1=A 1=C}. Flags and numbers are no part of it. The page's {@code digest.js} writes the same.
 */
public final class AnswersDigest {

    private AnswersDigest() {}

    /** Of all answers of an attempt, one of each item. */
    public static String of(List<Answer> answers) {
        return DigestUtils.sha256Hex(answers.stream()
                .sorted(Comparator.comparingInt(Answer::item))
                .map(AnswersDigest::line)
                .collect(Collectors.joining()));
    }

    /** Of one item alone; of the empty text if nothing is given. */
    public static String ofItem(Answer answer) {
        return DigestUtils.sha256Hex(line(answer));
    }

    private static String line(Answer answer) {
        return answer.chosen().isEmpty()
                ? ""
                : answer.given().stream()
                        .map(one -> " " + one.length() + "=" + one)
                        .collect(Collectors.joining("", String.valueOf(answer.item()), "\n"));
    }
}
