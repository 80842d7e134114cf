package org.chizheng.questionbank.statutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.statutes.StatuteLine.Beginning;
import org.chizheng.questionbank.statutes.StatuteLine.Blank;
import org.chizheng.questionbank.statutes.StatuteLine.Heading;
import org.chizheng.questionbank.statutes.StatuteLine.Title;
import org.chizheng.questionbank.statutes.StatuteLine.Words;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a law once, from the first to the last. A table of contents is read over. */
final class StatuteReader {

    static final int LONGEST_LINE = 10_000;
    static final int LONGEST_ARTICLE = 20_000;
    static final int MOST_ARTICLES = 3_000;

    /** After these a number of an article is mentioned, not opened. */
    private static final String MENTION = "、，,；;。至到和及与或的所规中第款项之（(";

    private static final Pattern HEADING = Pattern.compile("[\\p{IsHan}、]{2,30}");

    private final List<StatuteFinding> findings;
    private final List<Article> articles = new ArrayList<>();
    private final ArticleOrder order;
    private final Map<Integer, String> headings = new TreeMap<>();
    private final StringBuilder preamble = new StringBuilder();
    private String name = "";

    private @Nullable ArticleNumber current;
    private int began;
    private String heading = "";
    private StringBuilder words = new StringBuilder();
    private boolean leftOut;
    private int lastLine;

    StatuteReader(List<StatuteFinding> findings) {
        this.findings = findings;
        this.order = new ArticleOrder(findings);
    }

    /** The title of the text; empty if it has none. */
    String name() {
        return name;
    }

    String preamble() {
        return preamble.toString().strip();
    }

    List<Article> read(String text) {
        String[] all = text.split("\\R", -1);
        for (int place = 0; place < all.length && articles.size() <= MOST_ARTICLES; place++) {
            if (all[place].length() > LONGEST_LINE) {
                findings.add(new StatuteFinding(place + 1, StatuteProblem.LINE_TOO_LONG, all[place]));
            } else {
                take(StatuteLine.of(all[place]), place + 1);
            }
        }
        finish();
        if (articles.isEmpty()) {
            findings.add(StatuteFinding.ofFile(StatuteProblem.NO_ARTICLES, ""));
        }
        if (articles.size() > MOST_ARTICLES) {
            findings.add(StatuteFinding.ofFile(StatuteProblem.TOO_MANY_ARTICLES, ""));
        }
        return articles;
    }

    private void take(StatuteLine line, int number) {
        switch (line) {
            case Blank blank -> {
                // between paragraphs
            }
            case Heading part -> {
                finish();
                headings.keySet().removeIf(level -> level >= part.level());
                headings.put(part.level(), part.words());
            }
            case Title title -> title(title.words(), number);
            case Beginning beginning -> begin(beginning, number);
            case Words more -> append(more.words(), number);
        }
    }

    private void title(String title, int line) {
        if (name.isEmpty() && !order.begun()) {
            name = title;
        } else {
            finish();
            append(title, line);
        }
    }

    private void begin(Beginning beginning, int line) {
        Optional<ArticleNumber> number = beginning.number();
        if (number.isEmpty()) {
            findings.add(new StatuteFinding(line, StatuteProblem.NUMBER_UNREADABLE, beginning.words()));
            finish();
        } else if (opens(number.get(), beginning)) {
            guessHeading();
            finish();
            order.take(number.get(), line);
            current = number.get();
            began = line;
            heading = String.join(" · ", headings.values());
            append(beginning.words(), line);
        } else {
            append(number.get().chinese() + beginning.words(), line);
        }
    }

    /** A paragraph may begin with the mention of another article; then no space follows. */
    private boolean opens(ArticleNumber number, Beginning beginning) {
        if (beginning.apart()) {
            return true;
        }
        boolean mention = MENTION.indexOf(beginning.words().charAt(0)) >= 0;
        return !mention && order.next(number);
    }

    /** Some files have lost the marks and numbers of their headings. */
    private void guessHeading() {
        int last = words.lastIndexOf("\n");
        if (current != null
                && last > 0
                && HEADING.matcher(words.substring(last + 1)).matches()) {
            String guessed = words.substring(last + 1);
            findings.add(new StatuteFinding(lastLine, StatuteProblem.HEADING_GUESSED, guessed));
            words.setLength(last);
            finish();
            headings.clear();
            headings.put(2, guessed);
        }
    }

    private void append(String more, int line) {
        lastLine = line;
        if (current != null) {
            words.append(words.isEmpty() || more.isEmpty() ? "" : "\n").append(more);
        } else if (!order.begun()) {
            preamble.append(more).append('\n');
        } else if (!leftOut) {
            leftOut = true;
            findings.add(new StatuteFinding(line, StatuteProblem.TEXT_LEFT_OUT, more));
        }
    }

    private void finish() {
        ArticleNumber done = current;
        if (done == null) {
            return;
        }
        String text = words.toString();
        if (text.isBlank()) {
            findings.add(new StatuteFinding(began, StatuteProblem.ARTICLE_EMPTY, done.chinese()));
        } else if (text.length() > LONGEST_ARTICLE) {
            findings.add(new StatuteFinding(began, StatuteProblem.ARTICLE_TOO_LONG, done.chinese()));
        }
        articles.add(new Article(done, heading, text));
        current = null;
        words = new StringBuilder();
    }
}
