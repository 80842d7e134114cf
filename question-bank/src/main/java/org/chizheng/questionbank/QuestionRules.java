package org.chizheng.questionbank;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What every question must fulfil, whichever way it comes in. */
public final class QuestionRules {

    /** Longest stem and explanation, in characters of the HTML as it came in, without its pictures. */
    public static final int LONGEST_TEXT = 20_000;

    /** Longest option, in characters of the HTML as it came in, without its pictures. */
    public static final int LONGEST_OPTION = 4_000;

    /** Most characters of one question with its pictures. */
    public static final int LONGEST_WITH_PICTURES = 1_000_000;

    private static final int LONGEST_LAW = 200;
    private static final int LONGEST_ARTICLE = 40;
    private static final int MOST_OPTIONS = 26;

    private QuestionRules() {}

    /**
     * Content after sanitising, and what is wrong with it.
     *
     * @param content what would be stored
     * @param flaws empty if it may be stored
     */
    public record Checked(QuestionContent content, Set<Flaw> flaws) {}

    /** Sanitises the content and looks for everything that is wrong with it, not just for the first flaw. */
    public static Checked check(QuestionContent raw) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        texts(raw, flaws);
        if (!flaws.isEmpty()) {
            // nothing is parsed that is too long to be stored
            return new Checked(raw, flaws);
        }
        QuestionContent clean = sanitised(raw);
        if (RichText.plain(clean.stem()).isBlank()) {
            flaws.add(Flaw.STEM_EMPTY);
        }
        if (!clean.subject().matches("[A-Z][A-Z0-9_]{0,59}")) {
            flaws.add(Flaw.SUBJECT_INVALID);
        }
        options(clean, flaws);
        key(clean, flaws);
        return new Checked(clean, flaws);
    }

    private static void texts(QuestionContent raw, Set<Flaw> flaws) {
        if (length(raw.stem()) > LONGEST_TEXT) {
            flaws.add(Flaw.STEM_TOO_LONG);
        }
        if (raw.explanation() != null && length(raw.explanation()) > LONGEST_TEXT) {
            flaws.add(Flaw.EXPLANATION_TOO_LONG);
        }
        if (raw.options().size() > MOST_OPTIONS) {
            flaws.add(Flaw.TOO_MANY_OPTIONS);
        }
        if (raw.options().stream().anyMatch(option -> length(option.text()) > LONGEST_OPTION)) {
            flaws.add(Flaw.OPTION_TOO_LONG);
        }
        long all = raw.stem().length()
                + raw.options().stream()
                        .mapToLong(option -> option.text().length())
                        .sum()
                + (raw.explanation() == null ? 0 : raw.explanation().length());
        if (flaws.isEmpty() && all > LONGEST_WITH_PICTURES) {
            flaws.add(Flaw.STEM_TOO_LONG);
        }
        Citation citation = raw.citation();
        if (citation != null
                && (citation.law().length() > LONGEST_LAW || citation.article().length() > LONGEST_ARTICLE)) {
            flaws.add(Flaw.CITATION_TOO_LONG);
        }
    }

    private static int length(String html) {
        return Pictures.without(html).length();
    }

    private static QuestionContent sanitised(QuestionContent raw) {
        List<Option> options = raw.options().stream()
                .map(option -> new Option(option.key().strip(), RichText.sanitise(option.text())))
                .toList();
        return new QuestionContent(
                raw.type(),
                raw.subject().strip(),
                RichText.sanitise(raw.stem()),
                options,
                raw.key(),
                raw.difficulty(),
                citation(raw.citation()),
                explanation(raw.explanation()));
    }

    private static @Nullable Citation citation(@Nullable Citation raw) {
        return raw == null || raw.law().isBlank()
                ? null
                : new Citation(raw.law().strip(), raw.article().strip());
    }

    private static @Nullable String explanation(@Nullable String raw) {
        String clean = raw == null ? "" : RichText.sanitise(raw);
        return clean.isEmpty() ? null : clean;
    }

    private static void options(QuestionContent content, Set<Flaw> flaws) {
        Set<String> letters = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (Option option : content.options()) {
            String text = RichText.distinct(option.text());
            note(flaws, Flaw.OPTION_EMPTY, text.isBlank());
            note(flaws, Flaw.OPTION_LETTER_INVALID, !option.key().matches("[A-Z]"));
            note(flaws, Flaw.OPTION_LETTER_REPEATED, !letters.add(option.key()));
            note(flaws, Flaw.OPTION_TEXT_REPEATED, !text.isBlank() && !texts.add(text.replaceAll("\\s+", "")));
        }
        note(flaws, Flaw.TOO_FEW_OPTIONS, content.options().size() < 2);
        note(
                flaws,
                Flaw.TRUE_FALSE_NEEDS_TWO_OPTIONS,
                content.type() == QuestionType.TRUE_FALSE && content.options().size() > 2);
    }

    private static void key(QuestionContent content, Set<Flaw> flaws) {
        Set<String> key = content.key();
        Predicate<String> named = letter ->
                content.options().stream().anyMatch(option -> option.key().equals(letter));
        if (key.isEmpty()) {
            flaws.add(Flaw.KEY_MISSING);
        } else if (!key.stream().allMatch(named)) {
            flaws.add(Flaw.KEY_NAMES_NO_OPTION);
        } else if (content.type() == QuestionType.MULTIPLE) {
            note(flaws, Flaw.MULTIPLE_NEEDS_SEVERAL_KEYS, key.size() < 2);
        } else {
            note(flaws, Flaw.SINGLE_NEEDS_ONE_KEY, key.size() != 1);
        }
    }

    private static void note(Set<Flaw> flaws, Flaw flaw, boolean found) {
        if (found) {
            flaws.add(flaw);
        }
    }
}
