package org.chizheng.questionbank;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The letters that an explanation names as right, as in 故选B or 答案为A、C. */
final class NamedLetters {

    private static final Pattern VERDICT =
            Pattern.compile("(?<![不误别])(?:(?:故|因此|因而|所以|应|应当|本题|此题|综上)(?:应|应当|正确)?选(?:择|项)?[为是:]?"
                    + "|(?:答案|正确选项)(?:应当|应)?(?:选择|选|为|是|:)(?:选项)?)"
                    + "[“\"(]?(?<letters>[A-Z](?:[、,和及与]?[A-Z])*+)(?![A-Za-z0-9])");

    private static final Pattern LETTER = Pattern.compile("[A-Z]");

    private NamedLetters() {}

    /** One set of letters for each time that letters are named as right. */
    static List<Set<String>> in(String explanation) {
        return VERDICT.matcher(explanation)
                .results()
                .map(verdict -> LETTER.matcher(verdict.group("letters"))
                        .results()
                        .map(MatchResult::group)
                        .toList())
                // PPP is a word
                .filter(letters -> letters.stream().distinct().count() == letters.size())
                .map(Set::copyOf)
                .toList();
    }
}
