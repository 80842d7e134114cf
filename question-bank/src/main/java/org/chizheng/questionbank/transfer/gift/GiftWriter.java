package org.chizheng.questionbank.transfer.gift;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.ChoiceDraft;
import org.chizheng.questionbank.transfer.Format;
import org.chizheng.questionbank.transfer.Labels;
import org.chizheng.questionbank.transfer.MatchingDraft;
import org.chizheng.questionbank.transfer.Omission.Why;
import org.chizheng.questionbank.transfer.Outflow;
import org.chizheng.questionbank.transfer.QuestionWriter;
import org.chizheng.questionbank.transfer.Rubric;
import org.springframework.stereotype.Component;

/**
 * Writes GIFT. Subject, difficulty, level, citation and a fixed order become tags, rubrics notes in a comment; the letters
 * of options become their order, which in a matching is the order of their use.
 */
@Component
public class GiftWriter implements QuestionWriter {

    @Override
    public Set<Format> formats() {
        return Set.of(Format.GIFT);
    }

    @Override
    public void write(Outflow questions, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        PrintWriter lines = new PrintWriter(text);
        questions.each(question -> {
            QuestionContent content = question.current().content();
            Optional<Why> hindrance = hindrance(content);
            if (hindrance.isPresent()) {
                questions.omitted(question, hindrance.get());
                return;
            }
            write(question.id(), content, lines);
            questions.written();
        });
        lines.flush();
        if (lines.checkError()) {
            throw new IOException("the file cannot be written");
        }
    }

    private static Optional<Why> hindrance(QuestionContent content) {
        return switch (content.response()) {
            case Response.Choice choice -> Optional.empty();
            case Response.Essay essay -> Optional.empty();
            case Response.Matching matching ->
                MatchingDraft.hasPlainOptions(content) ? Optional.empty() : Optional.of(Why.MARKUP);
            case Response.Blanks(List<Blank> blanks) -> {
                if (blanks.size() != 1) {
                    yield Optional.of(Why.TYPE);
                }
                // an arrow makes it a matching
                boolean arrow = blanks.getFirst().accepted().stream().anyMatch(answer -> answer.contains("->"));
                yield arrow ? Optional.of(Why.AMBIGUOUS) : Optional.empty();
            }
            case Response.Ordering ordering -> Optional.of(Why.TYPE);
            case Response.Case parts -> Optional.of(Why.TYPE);
        };
    }

    private static void write(QuestionId id, QuestionContent content, PrintWriter out) {
        boolean rightOrWrong = ChoiceDraft.isRightOrWrong(content);
        StringBuilder about = new StringBuilder("// [id:" + id.value() + "]");
        Labels.of(content, content.type() == QuestionType.TRUE_FALSE && !rightOrWrong, true)
                .forEach(label -> about.append(GiftNote.written(GiftNote.TAG, label)));
        if (content.response() instanceof Response.Essay(List<Criterion> rubric)) {
            rubric.forEach(one -> about.append(GiftNote.written(GiftNote.CRITERION, Rubric.line(one))));
        }
        out.println(about);
        out.println("::Q" + id.value() + "::" + GiftText.written(content.stem()) + " {");
        switch (content.response()) {
            case Response.Choice choice
            when rightOrWrong -> out.println(choice.key().contains("A") ? "TRUE" : "FALSE");
            case Response.Choice choice ->
                choice.options()
                        .forEach(option -> out.println(mark(content, option) + GiftText.written(option.text())));
            case Response.Blanks(List<Blank> blanks) ->
                blanks.getFirst().accepted().forEach(answer -> out.println("=" + GiftText.answer(answer)));
            case Response.Matching matching ->
                MatchingDraft.each(
                        matching,
                        (prompt, option) -> out.println("=" + GiftText.prompt(prompt) + " -> " + Gift.escape(option)));
            default -> {
                // an essay has nothing between its braces
            }
        }
        if (content.explanation() != null) {
            out.println("####" + GiftText.written(content.explanation()));
        }
        out.println("}");
        out.println();
    }

    private static String mark(QuestionContent content, Option option) {
        boolean right = content.key().contains(option.key());
        if (content.type() != QuestionType.MULTIPLE) {
            return right ? "=" : "~";
        }
        return right ? "~%" + share(content.key().size()) + "%" : "~%-100%";
    }

    /** One of several equal parts of the mark, in per cent, as other systems round it. */
    static String share(int parts) {
        String percent = String.format(Locale.ROOT, "%.5f", 100.0 / parts);
        return percent.replaceAll("\\.?0+$", "");
    }
}
