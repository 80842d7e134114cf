package org.chizheng.questionbank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of an article.
 *
 * @param number from 1 to 9999
 * @param suffix of an article put in later (第一百二十条之一), 0 for none
 */
public record ArticleNumber(int number, int suffix) implements Comparable<ArticleNumber> {

    private static final String NUMBER = "(" + ChineseNumber.DIGITS + ")";
    private static final String SUFFIX = "(?:之" + NUMBER + ")?";
    /** Paragraphs and items (第二款第（一）项) belong to the article before them. */
    private static final String WITHIN = "(?:第[^条]*|[（(].*)?";

    private static final Pattern WITH_WORD = Pattern.compile("第?" + NUMBER + "条" + SUFFIX + WITHIN);
    private static final Pattern BARE = Pattern.compile("第?" + NUMBER + SUFFIX + "条?" + WITHIN);
    private static final Pattern PART_ONLY = Pattern.compile("第?[（(]?" + NUMBER + "[）)]?[款项目].*");
    private static final Comparator<ArticleNumber> ORDER =
            Comparator.comparingInt(ArticleNumber::number).thenComparingInt(ArticleNumber::suffix);

    /** Checks the range. */
    public ArticleNumber {
        if (number < 1 || number > 9999 || suffix < 0 || suffix > 9999) {
            throw new IllegalArgumentException("no article number: " + number + ", " + suffix);
        }
    }

    /** An article without a suffix. */
    public static ArticleNumber of(int number) {
        return new ArticleNumber(number, 0);
    }

    /** Reads one number, in Chinese or Arabic digits, with or without 第…条; empty if it is none. */
    public static Optional<ArticleNumber> parse(String text) {
        String bare = text.replaceAll("[\\s\\p{Z}]+", "");
        Matcher match = WITH_WORD.matcher(bare);
        if (!match.matches()) {
            match = BARE.matcher(bare);
            if (!match.matches()) {
                return Optional.empty();
            }
        }
        OptionalInt number = ChineseNumber.parse(match.group(1));
        OptionalInt suffix = match.group(2) == null ? OptionalInt.of(0) : ChineseNumber.parse(match.group(2));
        return number.isEmpty() || suffix.isEmpty()
                ? Optional.empty()
                : Optional.of(new ArticleNumber(number.getAsInt(), suffix.getAsInt()));
    }

    /**
     * Reads what a citation names: one article or several (9、第十条).
     *
     * @return empty if no article is named, or what stands there cannot be read
     */
    public static List<ArticleNumber> cited(String text) {
        List<ArticleNumber> articles = new ArrayList<>();
        for (String part : text.split("[、,，;；和及与]", -1)) {
            Optional<ArticleNumber> article = parse(part);
            if (article.isPresent()) {
                articles.add(article.get());
            } else if (articles.isEmpty() || !PART_ONLY.matcher(part.strip()).matches()) {
                return List.of();
            }
        }
        return articles;
    }

    /** As a citation has it: 9, 120之1. */
    public String arabic() {
        return suffix == 0 ? Integer.toString(number) : number + "之" + suffix;
    }

    /** As the statute has it: 第九条, 第一百二十条之一. */
    public String chinese() {
        String article = "第" + ChineseNumber.of(number) + "条";
        return suffix == 0 ? article : article + "之" + ChineseNumber.of(suffix);
    }

    @Override
    public int compareTo(ArticleNumber other) {
        return ORDER.compare(this, other);
    }
}
