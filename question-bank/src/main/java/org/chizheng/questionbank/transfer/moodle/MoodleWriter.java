package org.chizheng.questionbank.transfer.moodle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
import org.chizheng.questionbank.transfer.markup.Html;
import org.chizheng.questionbank.transfer.markup.PictureLinks;
import org.springframework.stereotype.Component;

/** Writes Moodle's XML. Subject, difficulty and citation become tags; the letters of options become their order. */
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
            write(question, xml);
            questions.written();
        });
        xml.println("</quiz>");
        xml.flush();
        if (xml.checkError()) {
            throw new IOException("the file cannot be written");
        }
    }

    private static void write(Question question, PrintWriter xml) {
        QuestionContent content = question.current().content();
        boolean rightOrWrong = ChoiceDraft.isRightOrWrong(content);
        xml.println("<question type=\"" + (rightOrWrong ? "truefalse" : "multichoice") + "\">");
        xml.println("<name><text>Q" + question.id().value() + "</text></name>");
        text(xml, "questiontext", "", content.stem());
        text(xml, "generalfeedback", "", content.explanation() == null ? "" : content.explanation());
        xml.println("<defaultgrade>1</defaultgrade><idnumber>" + question.id().value() + "</idnumber>");
        if (rightOrWrong) {
            answer(xml, content.key().contains("A") ? "100" : "0", "true", "moodle_auto_format");
            answer(xml, content.key().contains("B") ? "100" : "0", "false", "moodle_auto_format");
        } else {
            boolean several = content.type() == QuestionType.MULTIPLE;
            xml.println("<single>" + !several + "</single><answernumbering>ABCD</answernumbering>");
            for (Option option : content.options()) {
                boolean right = content.key().contains(option.key());
                String share = right ? share(content.key().size()) : several ? "-100" : "0";
                text(xml, "answer", " fraction=\"" + share + "\"", option.text());
            }
        }
        xml.print("<tags>");
        for (String label : Labels.of(content, content.type() == QuestionType.TRUE_FALSE && !rightOrWrong)) {
            xml.print("<tag><text>" + Html.escape(label) + "</text></tag>");
        }
        xml.println("</tags>");
        xml.println("</question>");
    }

    private static void answer(PrintWriter xml, String share, String word, String format) {
        xml.println("<answer fraction=\"" + share + "\" format=\"" + format + "\"><text>" + word + "</text></answer>");
    }

    private static void text(PrintWriter xml, String element, String attributes, String html) {
        PictureLinks.Detached detached =
                PictureLinks.detach(html, (number, kind) -> MoodleText.PLACE + "picture-" + (number + 1) + "." + kind);
        xml.print("<" + element + attributes + " format=\"html\"><text>" + Html.escape(detached.html()) + "</text>");
        detached.files()
                .forEach((address, picture) -> xml.print("<file name=\""
                        + address.substring(MoodleText.PLACE.length()) + "\" path=\"/\" encoding=\"base64\">"
                        + Base64.getEncoder().encodeToString(picture.bytes()) + "</file>"));
        xml.println("</" + element + ">");
    }

    /** One of several equal parts of the mark, in per cent, as Moodle rounds it. */
    private static String share(int parts) {
        return String.format(Locale.ROOT, "%.5f", 100.0 / parts).replaceAll("\\.?0+$", "");
    }
}
