package org.chizheng.questionbank.transfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Response;

/** Rubrics as texts: each line ends with its points in parentheses, such as {@code 说明申请的期限（2分）}. */
public final class Rubric {

    private static final Pattern POINTS = Pattern.compile("[（(]\\s*([0-9]{1,6}(?:[.．][0-9]{1,4})?)\\s*分?\\s*[)）]$");
    private static final Pattern ITEM = Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL);
    private static final int MOST_LINES = 100;

    private Rubric() {}

    /** A criterion as a line of plain text. */
    public static String line(Criterion criterion) {
        return criterion.words() + "（" + criterion.points().toPlainString() + "分）";
    }

    /** The criterion behind a line; empty if it does not say what it is worth. */
    public static Optional<Criterion> criterion(String line) {
        String words = line.strip();
        // the points stand in the last few characters, however long the line is
        Matcher points = POINTS.matcher(words).region(Math.max(0, words.length() - 40), words.length());
        return points.find()
                ? Optional.of(new Criterion(
                        words.substring(0, points.start()).strip(),
                        new BigDecimal(points.group(1).replace('．', '.'))))
                : Optional.empty();
    }

    /** A rubric as a list in HTML, for those who mark. */
    public static String html(Response.Essay essay) {
        StringBuilder html = new StringBuilder("<ul>");
        essay.rubric()
                .forEach(one ->
                        html.append("<li>").append(RichText.ofPlain(line(one))).append("</li>"));
        return html.append("</ul>").toString();
    }

    /**
     * The rubric behind words for those who mark, in sanitised HTML. Words without any points are one criterion that is
     * worth everything.
     *
     * @return empty if some lines have points and others do not
     */
    public static Optional<Response.Essay> read(String html) {
        List<String> lines = lines(html);
        List<Criterion> rubric = new ArrayList<>();
        lines.stream().map(Rubric::criterion).flatMap(Optional::stream).forEach(rubric::add);
        if (!lines.isEmpty() && rubric.isEmpty()) {
            rubric.add(new Criterion(String.join("\n", lines), BigDecimal.ONE));
            return Optional.of(new Response.Essay(rubric));
        }
        return rubric.size() == lines.size() ? Optional.of(new Response.Essay(rubric)) : Optional.empty();
    }

    private static List<String> lines(String html) {
        Matcher items = ITEM.matcher(html);
        List<String> listed = items.results()
                .limit(MOST_LINES)
                .map(item -> RichText.plain(item.group(1)))
                .filter(words -> !words.isBlank())
                .toList();
        boolean onlyItems = RichText.plain(items.replaceAll("")).isBlank();
        return onlyItems && !listed.isEmpty()
                ? listed
                : RichText.plain(html)
                        .lines()
                        .map(String::strip)
                        .filter(words -> !words.isEmpty())
                        .limit(MOST_LINES)
                        .toList();
    }
}
