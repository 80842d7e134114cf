package org.chizheng.questionbank.transfer.gift;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.transfer.Format;
import org.chizheng.questionbank.transfer.Omission.Why;
import org.chizheng.questionbank.transfer.Outflow;
import org.chizheng.questionbank.transfer.QuestionWriter;
import org.springframework.stereotype.Component;

/** Writes Aiken, which holds the stem, the options and one right letter of plain questions, and nothing else. */
@Component
public class AikenWriter implements QuestionWriter {

    @Override
    public Set<Format> formats() {
        return Set.of(Format.AIKEN);
    }

    @Override
    public void write(Outflow questions, OutputStream out) throws IOException {
        PrintWriter lines = new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        questions.each(question -> {
            QuestionContent content = question.current().content();
            Optional<Why> hindrance = hindrance(content);
            if (hindrance.isPresent()) {
                questions.omitted(question, hindrance.get());
                return;
            }
            if (texts(content).anyMatch(html -> html.contains("<br"))) {
                questions.omitted(question, Why.LINE_BREAKS);
            }
            write(question, lines);
            questions.written();
        });
        lines.flush();
        if (lines.checkError()) {
            throw new IOException("the file cannot be written");
        }
    }

    private static Optional<Why> hindrance(QuestionContent content) {
        String stem = line(content.stem());
        if (content.type() == QuestionType.MULTIPLE || !content.type().isChoice()) {
            return Optional.of(Why.TYPE);
        } else if (!texts(content).allMatch(RichText::isPlain)) {
            return Optional.of(Why.MARKUP);
        } else if (AikenItem.isOption(stem) || AikenItem.isAnswer(stem)) {
            return Optional.of(Why.AMBIGUOUS);
        }
        return Optional.empty();
    }

    private static Stream<String> texts(QuestionContent content) {
        return Stream.concat(
                Stream.of(content.stem()), content.options().stream().map(Option::text));
    }

    private static void write(Question question, PrintWriter out) {
        QuestionContent content = question.current().content();
        out.println(line(content.stem()));
        for (Option option : content.options()) {
            out.println(option.key() + ". " + line(option.text()));
        }
        out.println("ANSWER: " + String.join(", ", List.copyOf(content.key())));
        out.println();
    }

    private static String line(String html) {
        return RichText.plain(html).replaceAll("\\s*\\R\\s*", " ");
    }
}
