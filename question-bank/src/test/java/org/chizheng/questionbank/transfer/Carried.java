package org.chizheng.questionbank.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;

/** What of a question each format can carry, said exactly. */
final class Carried {

    private Carried() {}

    /** The question as it comes back, empty if the format cannot carry it. */
    static Optional<QuestionContent> by(Format format, QuestionContent content) {
        return switch (format) {
            case EXCEL, CSV -> Optional.of(inColumns(content));
            case QTI_2_1, QTI_2_2, QTI_3_0 -> Optional.of(content).filter(Carried::marksAreClear);
            case GIFT -> byGift(content);
            case MOODLE_XML -> byMoodle(content);
            case AIKEN -> byAiken(content);
        };
    }

    /** Under letters from A on. */
    static QuestionContent inColumns(QuestionContent content) {
        return content.response() instanceof Response.Case(List<Part> parts)
                ? content.with(new Response.Case(parts.stream()
                        .map(part -> new Part(
                                part.type(),
                                part.share(),
                                part.stem(),
                                Relettering.of(part.response()),
                                part.explanation()))
                        .toList()))
                : content.with(Relettering.of(content.response()));
    }

    /** Options of a matching are plain text, and are read in the order of their use. */
    private static Optional<QuestionContent> byGift(QuestionContent content) {
        return switch (content.response()) {
            case Response.Choice choice -> Optional.of(content);
            case Response.Essay essay -> Optional.of(content);
            case Response.Matching matching -> inOrderOfUse(content, matching);
            case Response.Blanks(List<Blank> blanks) ->
                Optional.of(content)
                        .filter(any -> blanks.size() == 1
                                && blanks.getFirst().accepted().stream().noneMatch(one -> one.contains("->")));
            case Response.Ordering ordering -> Optional.empty();
            case Response.Case parts -> Optional.empty();
        };
    }

    /** Moreover the marks of several blanks lose their length. */
    private static Optional<QuestionContent> byMoodle(QuestionContent content) {
        return switch (content.response()) {
            case Response.Matching matching -> inOrderOfUse(content, matching);
            case Response.Blanks blanks
            when blanks.blanks().size() > 1 ->
                Optional.of(content)
                        .filter(Carried::marksAreClear)
                        .map(any -> withStem(
                                content,
                                String.join(Gaps.MARK, Gaps.in(content.stem()).pieces())));
            case Response.Case parts -> Optional.empty();
            default -> Optional.of(content);
        };
    }

    /** Without subject, difficulty, level, tags, citation, explanation and fixed order, and in single lines. */
    private static Optional<QuestionContent> byAiken(QuestionContent content) {
        boolean plain = Stream.concat(
                        Stream.of(content.stem()), content.options().stream().map(Option::text))
                .allMatch(RichText::isPlain);
        String stem = line(content.stem());
        String text = RichText.plain(stem);
        boolean ambiguous = text.matches("\\s*[A-Z]\\s*[.)．）、]\\s*\\S.*") || text.matches("\\s*ANSWER\\s*[:：].*");
        if (!content.type().isChoice() || content.type() == QuestionType.MULTIPLE || !plain || ambiguous) {
            return Optional.empty();
        }
        List<Option> options = content.options().stream()
                .map(option -> new Option(option.key(), line(option.text())))
                .toList();
        boolean rightOrWrong = options.stream().map(Option::text).toList().equals(ChoiceDraft.RIGHT_AND_WRONG);
        return Optional.of(new QuestionContent(
                rightOrWrong ? QuestionType.TRUE_FALSE : QuestionType.SINGLE,
                QuestionContent.PUBLIC,
                stem,
                new Response.Choice(options, content.key(), false),
                Difficulty.MEDIUM,
                CognitiveLevel.UNSTATED,
                Set.of(),
                null,
                null));
    }

    private static String line(String html) {
        return RichText.ofPlain(RichText.plain(html).replaceAll("\\s*\\R\\s*", " "));
    }

    /** Markup neither splits a mark, nor does one stand in the words about a picture. */
    private static boolean marksAreClear(QuestionContent content) {
        return content.response() instanceof Response.Case(List<Part> parts)
                ? parts.stream().allMatch(part -> marksAreClear(part.stem(), part.response()))
                : marksAreClear(content.stem(), content.response());
    }

    private static boolean marksAreClear(String stem, Response response) {
        return !(response instanceof Response.Blanks(List<Blank> blanks))
                || Blank.in(RichText.plain(stem.replaceAll("<[^>]*>", "\n"))) == blanks.size();
    }

    private static Optional<QuestionContent> inOrderOfUse(QuestionContent content, Response.Matching matching) {
        if (!matching.options().stream().map(Option::text).allMatch(RichText::isPlain)) {
            return Optional.empty();
        }
        List<Option> used = new ArrayList<>();
        Stream.concat(
                        matching.prompts().stream()
                                .flatMap(prompt -> matching.options().stream()
                                        .filter(option -> option.key().equals(prompt.key()))),
                        matching.options().stream())
                .filter(option -> !used.contains(option))
                .forEach(used::add);
        List<String> letters = used.stream().map(Option::key).toList();
        return Optional.of(content.with(new Response.Matching(
                matching.prompts().stream()
                        .map(prompt -> new Prompt(prompt.text(), ChoiceDraft.letter(letters.indexOf(prompt.key()))))
                        .toList(),
                ChoiceDraft.lettered(used.stream().map(Option::text).toList()))));
    }

    static QuestionContent withStem(QuestionContent content, String stem) {
        return new QuestionContent(
                content.type(),
                content.subject(),
                RichText.sanitise(stem),
                content.response(),
                content.difficulty(),
                content.level(),
                content.tags(),
                content.citation(),
                content.explanation());
    }
}
