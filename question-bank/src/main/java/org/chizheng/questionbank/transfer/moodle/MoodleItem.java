package org.chizheng.questionbank.transfer.moodle;

import java.io.PrintWriter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.ChoiceDraft;
import org.chizheng.questionbank.transfer.Gaps;
import org.chizheng.questionbank.transfer.Labels;
import org.chizheng.questionbank.transfer.MatchingDraft;
import org.chizheng.questionbank.transfer.Omission.Why;
import org.chizheng.questionbank.transfer.Rubric;
import org.chizheng.questionbank.transfer.markup.Html;
import org.chizheng.questionbank.transfer.markup.PictureLinks;
import org.chizheng.questionbank.transfer.markup.Wildcards;

/** Writes one question of a Moodle XML file. */
record MoodleItem(QuestionId id, QuestionContent content, PrintWriter xml) {

    /** Why Moodle cannot carry a question; empty if it can. */
    static Optional<Why> hindrance(QuestionContent content) {
        return switch (content.response()) {
            case Response.Case parts -> Optional.of(Why.TYPE);
            case Response.Matching matching ->
                MatchingDraft.hasPlainOptions(content) ? Optional.empty() : Optional.of(Why.MARKUP);
            case Response.Blanks(List<Blank> blanks) ->
                blanks.size() == 1 || Gaps.areClear(content.stem()) ? Optional.empty() : Optional.of(Why.AMBIGUOUS);
            default -> Optional.empty();
        };
    }

    private String type() {
        return switch (content.response()) {
            case Response.Choice choice -> ChoiceDraft.isRightOrWrong(content) ? "truefalse" : "multichoice";
            case Response.Blanks(List<Blank> blanks) -> blanks.size() == 1 ? "shortanswer" : "cloze";
            case Response.Ordering ordering -> "ordering";
            case Response.Matching matching -> "matching";
            case Response.Essay essay -> "essay";
            case Response.Case parts -> throw new IllegalArgumentException("Moodle has no cases");
        };
    }

    void write() {
        boolean rightOrWrong = ChoiceDraft.isRightOrWrong(content);
        xml.println("<question type=\"" + type() + "\">");
        xml.println("<name><text>Q" + id.value() + "</text></name>");
        text("questiontext", "", stem());
        text("generalfeedback", "", content.explanation() == null ? "" : content.explanation());
        xml.println("<defaultgrade>1</defaultgrade><idnumber>" + id.value() + "</idnumber>");
        switch (content.response()) {
            case Response.Choice choice
            when rightOrWrong -> {
                plain(choice.key().contains("A") ? "100" : "0", "true", " format=\"moodle_auto_format\"");
                plain(choice.key().contains("B") ? "100" : "0", "false", " format=\"moodle_auto_format\"");
            }
            case Response.Choice choice -> choices(choice);
            case Response.Blanks(List<Blank> blanks)
            when blanks.size() == 1 -> {
                xml.println("<usecase>0</usecase>");
                blanks.getFirst().accepted().forEach(answer -> plain("100", Wildcards.escape(answer), ""));
            }
            case Response.Ordering(List<Option> steps) -> {
                xml.println(
                        "<layouttype>VERTICAL</layouttype><selecttype>ALL</selecttype><selectcount>0</selectcount>");
                int place = 1;
                for (Option step : steps) {
                    text("answer", " fraction=\"" + place++ + "\"", step.text());
                }
            }
            case Response.Matching matching -> {
                xml.println("<shuffleanswers>true</shuffleanswers>");
                MatchingDraft.each(matching, this::pair);
            }
            case Response.Essay essay -> {
                xml.println("<responseformat>editor</responseformat>");
                text("graderinfo", "", Rubric.html(essay));
            }
            default -> {
                // the fields of a cloze stand in its text
            }
        }
        xml.print("<tags>");
        for (String label :
                Labels.of(content, content.type() == QuestionType.TRUE_FALSE && !rightOrWrong, rightOrWrong)) {
            xml.print("<tag><text>" + Html.escape(label) + "</text></tag>");
        }
        xml.println("</tags>");
        xml.println("</question>");
    }

    private String stem() {
        return content.response() instanceof Response.Blanks blanks
                        && blanks.blanks().size() > 1
                ? Cloze.written(content.stem(), blanks)
                : content.stem();
    }

    private void choices(Response.Choice choice) {
        boolean several = content.type() == QuestionType.MULTIPLE;
        xml.println("<single>" + !several + "</single><shuffleanswers>" + !choice.keepOrder()
                + "</shuffleanswers><answernumbering>ABCD</answernumbering>");
        for (Option option : choice.options()) {
            boolean right = choice.key().contains(option.key());
            String share = right ? share(choice.key().size()) : several ? "-100" : "0";
            text("answer", " fraction=\"" + share + "\"", option.text());
        }
    }

    private void pair(String prompt, String option) {
        xml.print("<subquestion format=\"html\">");
        inside(prompt);
        xml.println("<answer><text>" + Html.escape(option) + "</text></answer></subquestion>");
    }

    private void plain(String share, String words, String format) {
        xml.println(
                "<answer fraction=\"" + share + "\"" + format + "><text>" + Html.escape(words) + "</text></answer>");
    }

    private void text(String element, String attributes, String html) {
        xml.print("<" + element + attributes + " format=\"html\">");
        inside(html);
        xml.println("</" + element + ">");
    }

    private void inside(String html) {
        PictureLinks.Detached detached =
                PictureLinks.detach(html, (number, kind) -> MoodleText.PLACE + "picture-" + (number + 1) + "." + kind);
        xml.print("<text>" + Html.escape(detached.html()) + "</text>");
        detached.files()
                .forEach((address, picture) -> xml.print("<file name=\""
                        + address.substring(MoodleText.PLACE.length()) + "\" path=\"/\" encoding=\"base64\">"
                        + Base64.getEncoder().encodeToString(picture.bytes()) + "</file>"));
    }

    /** One of several equal parts of the mark, in per cent, as Moodle rounds it. */
    private static String share(int parts) {
        return String.format(Locale.ROOT, "%.5f", 100.0 / parts).replaceAll("\\.?0+$", "");
    }
}
