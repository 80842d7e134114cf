package org.chizheng.questionbank.transfer.moodle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.transfer.Format;
import org.chizheng.questionbank.transfer.Omission.Why;
import org.chizheng.questionbank.transfer.Outflow;
import org.chizheng.questionbank.transfer.QuestionWriter;
import org.springframework.stereotype.Component;

/**
 * Writes Moodle's XML. Subject, difficulty, level and citation become tags; the letters of options become their order,
 * which in a matching is the order of their use; the marks of several blanks become fields and lose their length.
 */
@Component
public class MoodleWriter implements QuestionWriter {

    @Override
    public Set<Format> formats() {
        return Set.of(Format.MOODLE_XML);
    }

    @Override
    public void write(Outflow questions, OutputStream out) throws IOException {
        PrintWriter xml = new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        xml.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.println("<quiz>");
        questions.each(question -> {
            QuestionContent content = question.current().content();
            Optional<Why> hindrance = MoodleItem.hindrance(content);
            if (hindrance.isPresent()) {
                questions.omitted(question, hindrance.get());
                return;
            }
            new MoodleItem(question.id(), content, xml).write();
            questions.written();
        });
        xml.println("</quiz>");
        xml.flush();
        if (xml.checkError()) {
            throw new IOException("the file cannot be written");
        }
    }
}
