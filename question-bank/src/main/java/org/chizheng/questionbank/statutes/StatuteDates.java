package org.chizheng.questionbank.statutes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The days that a law or its file's name speaks of. */
final class StatuteDates {

    private static final Pattern IN_NAME =
            Pattern.compile("[（(_\\-\\s](\\d{4})[-.年_]?(\\d{1,2})[-.月_]?(\\d{1,2})日?[）)]?");
    private static final Pattern RESOLVED =
            Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日(?:(?!\\d{4}年).)*?(?:通过|修正|修订|公布|发布|批准)");
    private static final Pattern EFFECTIVE =
            Pattern.compile("(?:本\\p{IsHan}{1,4}|自)[^。]{0,20}?(\\d{4})年(\\d{1,2})月(\\d{1,2})日起(?:施行|实施|执行)");
    private static final Pattern AT_ONCE = Pattern.compile("自(?:公布|发布|颁布|通过)之日起(?:施行|实施|执行)");

    private static final int LAST = 3;

    private StatuteDates() {}

    /** The last day in a file's name such as 行政处罚法(2021-01-22).md. */
    static Optional<LocalDate> inName(String fileName) {
        return IN_NAME.matcher(fileName)
                .results()
                .map(StatuteDates::day)
                .flatMap(Optional::stream)
                .reduce((first, last) -> last);
    }

    /** The day of the latest resolution that a preamble names. */
    static Optional<LocalDate> resolved(String preamble) {
        return RESOLVED.matcher(preamble)
                .results()
                .map(StatuteDates::day)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    /**
     * From when a version is in force, as its last articles say. An amendment leaves the day of the first version in the
     * text, so that a day before its adoption says nothing about it.
     */
    static Optional<LocalDate> effective(List<Article> articles, LocalDate adopted) {
        for (Article article : articles.reversed().stream().limit(LAST).toList()) {
            Optional<LocalDate> day = EFFECTIVE
                    .matcher(article.words())
                    .results()
                    .map(StatuteDates::day)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (day.isPresent()) {
                return day.filter(effective -> !effective.isBefore(adopted));
            }
            if (AT_ONCE.matcher(article.words()).find()) {
                return Optional.of(adopted);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(MatchResult match) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
