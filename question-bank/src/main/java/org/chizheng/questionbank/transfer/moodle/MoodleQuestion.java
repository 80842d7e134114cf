package org.chizheng.questionbank.transfer.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.Gaps;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.ItemDraft;
import org.chizheng.questionbank.transfer.Labels;
import org.chizheng.questionbank.transfer.Origin;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.markup.Node.Element;
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
        BiConsumer<Reason, String> heard =
                (reason, words) -> findings.add(origin.finding(reason, words.isEmpty() ? origin.title() : words));
        MoodleResponse given = new MoodleResponse(question, texts, heard);
        String type = question.attribute("type");
        ItemDraft draft = switch (type) {
            case "truefalse" ->
                draft(QuestionType.TRUE_FALSE, stem(), given.rightOrWrong().response(), choice, category);
            case "multichoice" ->
                draft(
                        given.single() ? QuestionType.SINGLE : QuestionType.MULTIPLE,
                        stem(),
                        given.choices().response(),
                        choice,
                        category);
            case "shortanswer" -> draft(QuestionType.BLANKS, Gaps.atLeastOne(stem()), given.blank(), choice, category);
            case "cloze" -> {
                Element holder = question.first("questiontext").orElse(question);
                Cloze cloze = Cloze.read(MoodleText.raw(holder), heard);
                yield draft(QuestionType.BLANKS, texts.html(holder, cloze.stem()), cloze.blanks(), choice, category);
            }
            case "matching" -> draft(QuestionType.MATCHING, stem(), given.pairs(), choice, category);
            case "ordering" -> draft(QuestionType.ORDERING, stem(), given.steps(), choice, category);
            case "essay" ->
                given.essay()
                        .map(essay -> draft(QuestionType.ESSAY, stem(), essay, choice, category))
                        .orElse(null);
            default -> {
                findings.add(origin.finding(Reason.TYPE_UNSUPPORTED, type));
                yield null;
            }
        };
        return draft == null ? null : draft.content(choice, origin, findings);
    }

    private String stem() {
        return question.first("questiontext").map(texts::html).orElse("");
    }

    private ItemDraft draft(QuestionType type, String stem, Response response, ImportChoice choice, String category) {
        String explanation = question.first("generalfeedback").map(texts::html).orElse(null);
        return new ItemDraft(type, stem, response, explanation, labels(choice, category));
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
