package org.chizheng.questionbank.transfer.gift;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.transfer.ChoiceDraft;
import org.chizheng.questionbank.transfer.Format;
import org.chizheng.questionbank.transfer.Labels;
import org.chizheng.questionbank.transfer.Outflow;
import org.chizheng.questionbank.transfer.QuestionWriter;
import org.springframework.stereotype.Component;

/** Writes GIFT. Subject, difficulty and citation become tags; the letters of options become their order. */
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
            write(question, lines);
            questions.written();
        });
        lines.flush();
        if (lines.checkError()) {
            throw new IOException("the file cannot be written");
        }
    }

    private static void write(Question question, PrintWriter out) {
        QuestionContent content = question.current().content();
        boolean rightOrWrong = ChoiceDraft.isRightOrWrong(content);
        StringBuilder tags = new StringBuilder("// [id:" + question.id().value() + "]");
        for (String label : Labels.of(content, content.type() == QuestionType.TRUE_FALSE && !rightOrWrong)) {
            tags.append(" [tag:")
                    .append(label.replaceAll("([\\\\\\]])", "\\\\$1").replaceAll("\\s+", " "))
                    .append(']');
        }
        out.println(tags);
        out.println("::Q" + question.id().value() + "::" + GiftText.written(content.stem()) + " {");
        if (rightOrWrong) {
            out.println(content.key().contains("A") ? "TRUE" : "FALSE");
        } else {
            content.options().forEach(option -> out.println(mark(content, option) + GiftText.written(option.text())));
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
