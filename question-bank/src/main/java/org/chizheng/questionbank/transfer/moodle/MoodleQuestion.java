package org.chizheng.questionbank.transfer.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.transfer.ChoiceDraft;
import org.chizheng.questionbank.transfer.ChoiceDraft.Choice;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Labels;
import org.chizheng.questionbank.transfer.Origin;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.markup.Node.Element;
import org.chizheng.questionbank.transfer.markup.Weights;
import org.jspecify.annotations.Nullable;

/** Makes sense of one question of a Moodle XML file. */
final class MoodleQuestion {

    private final Element question;
    private final Origin.OfItem origin;
    private final List<Finding> findings;
    private final MoodleText texts;

    MoodleQuestion(Element question, List<Finding> findings) {
        this.question = question;
        this.findings = findings;
        this.origin = new Origin.OfItem("", question.line(), title(question));
        this.texts = new MoodleText((reason, words) -> findings.add(origin.finding(reason, words)));
    }

    Origin.OfItem origin() {
        return origin;
    }

    private static String title(Element question) {
        String stem = question.first("questiontext")
                .flatMap(text -> text.first("text"))
                .map(Element::text)
                .orElse("");
        // only the beginning is shown, and only that is parsed
        String plain = RichText.plain(stem.length() > 2_000 ? stem.substring(0, 2_000) : stem);
        return plain.isEmpty() ? question.first("name").map(Element::text).orElse("") : plain;
    }

    /** Null if it is of no type that the bank holds; then a finding says so. */
    @Nullable
    QuestionContent content(ImportChoice choice, String category) {
        String type = question.attribute("type");
        QuestionType wanted = switch (type) {
            case "truefalse" -> QuestionType.TRUE_FALSE;
            case "multichoice" -> single() ? QuestionType.SINGLE : QuestionType.MULTIPLE;
            default -> null;
        };
        if (wanted == null) {
            findings.add(origin.finding(Reason.TYPE_UNSUPPORTED, type));
            return null;
        }
        String stem = question.first("questiontext").map(texts::html).orElse("");
        List<Choice> choices = choices(wanted == QuestionType.TRUE_FALSE);
        String explanation = question.first("generalfeedback").map(texts::html).orElse(null);
        return new ChoiceDraft(wanted, stem, choices, explanation, labels(choice, category))
                .content(choice, origin, findings);
    }

    private boolean single() {
        String word = question.first("single").map(Element::text).orElse("true").strip();
        return !word.equalsIgnoreCase("false") && !word.equals("0");
    }

    private List<Choice> choices(boolean rightOrWrong) {
        List<Choice> choices = new ArrayList<>();
        Weights weights = new Weights();
        for (Element answer : question.elements("answer")) {
            double percent = percent(answer);
            boolean right = percent > 0;
            weights.add(right, percent);
            if (answer.first("feedback")
                    .map(texts::html)
                    .filter(html -> !html.isBlank())
                    .isPresent()) {
                findings.add(origin.finding(Reason.FEEDBACK_IGNORED, origin.title()));
            }
            if (rightOrWrong) {
                String word = answer.first("text").map(Element::text).orElse("").strip();
                if (word.toLowerCase(Locale.ROOT).equals("true")) {
                    return ChoiceDraft.rightOrWrong(right);
                }
            } else {
                choices.add(new Choice(texts.html(answer), right));
            }
        }
        if (weights.partial()) {
            findings.add(origin.finding(Reason.WEIGHTS_IGNORED, origin.title()));
        }
        return choices;
    }

    private double percent(Element answer) {
        try {
            double percent = Double.parseDouble(answer.attribute("fraction").strip());
            return Double.isFinite(percent) ? percent : 0;
        } catch (NumberFormatException unreadable) {
            findings.add(origin.finding(Reason.WEIGHT_UNREADABLE, answer.attribute("fraction")));
            return 0;
        }
    }

    private Labels labels(ImportChoice choice, String category) {
        List<String> labels = new ArrayList<>();
        question.first("tags")
                .ifPresent(tags -> tags.elements("tag")
                        .forEach(tag -> labels.add(tag.text().strip())));
        Optional<String> subject = choice.subjectCalled(category);
        if (subject.isPresent() && labels.stream().noneMatch(label -> label.startsWith("subject:"))) {
            labels.add("subject:" + subject.get());
        }
        return Labels.read(labels);
    }
}
