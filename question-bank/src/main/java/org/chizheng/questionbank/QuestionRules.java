package org.chizheng.questionbank;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Response;
import org.jspecify.annotations.Nullable;

/** What every question must fulfil, whichever way it comes in. */
public final class QuestionRules {

    /** Longest stem and explanation, in characters of the HTML as it came in, without its pictures. */
    public static final int LONGEST_TEXT = 20_000;
    /** Longest option, prompt and step, in characters of the HTML as it came in, without its pictures. */
    public static final int LONGEST_OPTION = 4_000;
    /** Most characters of one question with its pictures. */
    public static final int LONGEST_WITH_PICTURES = 1_000_000;
    /** Most tags of a question. */
    public static final int MOST_TAGS = 20;
    /** Longest tag, in characters. */
    public static final int LONGEST_TAG = 40;

    private static final Pattern TAGS_APART = Pattern.compile("[,，;；|\\p{Cntrl}]");
    private static final int LONGEST_LAW = 200;
    private static final int LONGEST_ARTICLE = 40;

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
        lengths(raw, flaws);
        if (!flaws.isEmpty()) {
            // nothing is parsed that is too long to be stored
            return new Checked(raw, flaws);
        }
        QuestionContent clean = sanitised(raw);
        if (!clean.subject().matches("[A-Z][A-Z0-9_]{0,59}")) {
            flaws.add(Flaw.SUBJECT_INVALID);
        }
        tags(clean.tags(), flaws);
        flaws.addAll(ResponseRules.flaws(clean.type(), clean.stem(), clean.response()));
        if (clean.response() instanceof Response.Case parts) {
            parts.parts().forEach(part -> flaws.addAll(flaws(part)));
        }
        return new Checked(clean, flaws);
    }

    /** What is wrong with one part of a case, for saying which part it is. */
    public static Set<Flaw> flaws(Part part) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        lengths(part.stem(), part.explanation(), part.response(), flaws);
        if (flaws.isEmpty()) {
            Part clean = sanitised(part);
            flaws.addAll(ResponseRules.flaws(clean.type(), clean.stem(), clean.response()));
        }
        if (part.share() < 1 || part.share() > 1_000) {
            flaws.add(Flaw.PART_SHARE_INVALID);
        }
        if (part.type() == QuestionType.CASE) {
            flaws.add(Flaw.PART_IS_CASE);
        }
        return flaws;
    }

    private static void lengths(QuestionContent raw, Set<Flaw> flaws) {
        lengths(raw.stem(), raw.explanation(), raw.response(), flaws);
        if (raw.response() instanceof Response.Case(var parts)) {
            if (parts.size() > ResponseRules.MOST_PARTS) {
                flaws.add(Flaw.TOO_MANY_PARTS);
            }
            parts.forEach(part -> lengths(part.stem(), part.explanation(), part.response(), flaws));
        }
        String explanation = raw.explanation() == null ? "" : raw.explanation();
        long all = Stream.concat(
                        Stream.of(raw.stem(), explanation), raw.response().texts())
                .mapToLong(String::length)
                .sum();
        if (flaws.isEmpty() && all > LONGEST_WITH_PICTURES) {
            flaws.add(Flaw.STEM_TOO_LONG);
        }
        Citation citation = raw.citation();
        if (citation != null
                && (citation.law().length() > LONGEST_LAW || citation.article().length() > LONGEST_ARTICLE)) {
            flaws.add(Flaw.CITATION_TOO_LONG);
        }
    }

    private static void lengths(String stem, @Nullable String explanation, Response response, Set<Flaw> flaws) {
        if (length(stem) > LONGEST_TEXT) {
            flaws.add(Flaw.STEM_TOO_LONG);
        }
        if (explanation != null && length(explanation) > LONGEST_TEXT) {
            flaws.add(Flaw.EXPLANATION_TOO_LONG);
        }
        options(response, flaws);
    }

    private static void options(Response response, Set<Flaw> flaws) {
        if (response.options().size() > ResponseRules.MOST_OPTIONS) {
            flaws.add(Flaw.TOO_MANY_OPTIONS);
        }
        boolean isCase = response instanceof Response.Case;
        if (!isCase && response.texts().anyMatch(text -> length(text) > LONGEST_OPTION)) {
            flaws.add(Flaw.OPTION_TOO_LONG);
        }
    }

    private static int length(String html) {
        return Pictures.without(html).length();
    }

    private static void tags(Set<String> tags, Set<Flaw> flaws) {
        if (tags.size() > MOST_TAGS) {
            flaws.add(Flaw.TOO_MANY_TAGS);
        }
        if (!tags.stream().allMatch(QuestionRules::isTag)) {
            flaws.add(Flaw.TAG_INVALID);
        }
    }

    /** Whether a text may be a tag: not too long, and without what separates tags. */
    public static boolean isTag(String text) {
        return text.length() <= LONGEST_TAG && !TAGS_APART.matcher(text).find();
    }

    private static QuestionContent sanitised(QuestionContent raw) {
        Set<String> tags = new TreeSet<>();
        raw.tags().stream().map(String::strip).filter(tag -> !tag.isEmpty()).forEach(tags::add);
        return new QuestionContent(
                raw.type(),
                raw.subject().strip(),
                RichText.sanitise(raw.stem()),
                sanitised(raw.response()),
                raw.difficulty(),
                raw.level(),
                tags,
                citation(raw.citation()),
                explanation(raw.explanation()));
    }

    private static Response sanitised(Response raw) {
        return raw instanceof Response.Case(var parts)
                ? new Response.Case(parts.stream().map(QuestionRules::sanitised).toList())
                : raw.withTexts(RichText::sanitise);
    }

    private static Part sanitised(Part raw) {
        return new Part(
                raw.type(),
                raw.share(),
                RichText.sanitise(raw.stem()),
                sanitised(raw.response()),
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
}
