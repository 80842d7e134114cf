package org.chizheng.questionbank.transfer.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.ChoiceDraft;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.Gaps;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.ItemDraft;
import org.chizheng.questionbank.transfer.Labels;
import org.chizheng.questionbank.transfer.Origin;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.Rubric;
import org.chizheng.questionbank.transfer.markup.PictureLinks;
import org.jspecify.annotations.Nullable;

/** Makes sense of one question of a GIFT file. */
final class GiftQuestion {

    private static final Pattern NAME = Pattern.compile("^\\s*::(?:[^:\\\\]|\\\\.|:(?!:))*::", Pattern.DOTALL);
    private static final String GAP = " " + Gaps.MARK + " ";
    private static final Set<String> RIGHT = Set.of("T", "TRUE");
    private static final Set<String> WRONG = Set.of("F", "FALSE");

    private final GiftBlock block;
    private final Origin.OfItem origin;
    private final ImportChoice choice;
    private final List<Finding> findings;
    private final GiftText texts;

    GiftQuestion(GiftBlock block, Origin.OfItem origin, ImportChoice choice, List<Finding> findings) {
        this.block = block;
        this.origin = origin;
        this.choice = choice;
        this.findings = findings;
        this.texts =
                new GiftText(PictureLinks.withoutFiles((reason, words) -> findings.add(origin.finding(reason, words))));
    }

    /** What tells people which question it is. */
    static String title(String text) {
        String rest = withoutName(text);
        int brace = Gift.find(rest, "{", 0);
        return Gift.unescape(brace < 0 ? rest : rest.substring(0, brace)).replaceFirst("^\\s*\\[[a-z]+\\]", "");
    }

    private static String withoutName(String text) {
        // a name is short: a longer one is looked at no further, however many colons there are
        Matcher name = NAME.matcher(text).region(0, Math.min(text.length(), 2_000));
        return name.find() ? text.substring(name.end()) : text;
    }

    /** Null if it is of no kind that the bank holds; then a finding says so. */
    @Nullable
    QuestionContent content() {
        String text = withoutName(block.text());
        int open = Gift.find(text, "{", 0);
        int close = Gift.find(text, "}", 0);
        if (open < 0 && close < 0) {
            return refused(Reason.TEXT_WITHOUT_QUESTION, origin.title());
        }
        if (open < 0 || close < open || Gift.find(text, "{", open + 1) >= 0 || Gift.find(text, "}", close + 1) >= 0) {
            return refused(Reason.BRACES_UNMATCHED, origin.title());
        }
        String before = text.substring(0, open);
        String after = text.substring(close + 1);
        String stem = after.isBlank() ? before : before.stripTrailing() + GAP + after.strip();
        return answers(stem, text.substring(open + 1, close).strip());
    }

    private @Nullable QuestionContent answers(String stem, String inside) {
        String format = GiftText.format(stem, "moodle");
        int general = Gift.generalFeedback(inside);
        String explanation = general < 0 ? null : texts.html(inside.substring(general + 4), format);
        String answers = (general < 0 ? inside : inside.substring(0, general)).strip();
        int feedback = Gift.find(answers, "#", 0);
        String word = (feedback < 0 ? answers : answers.substring(0, feedback)).strip();
        String html = texts.html(stem, "moodle");
        GiftAnswers given = new GiftAnswers(
                answers,
                format,
                texts,
                (reason, words) -> findings.add(origin.finding(reason, words.isEmpty() ? origin.title() : words)));
        if (RIGHT.contains(word) || WRONG.contains(word)) {
            if (feedback >= 0) {
                findings.add(origin.finding(Reason.FEEDBACK_IGNORED, origin.title()));
            }
            return draft(
                    QuestionType.TRUE_FALSE,
                    html,
                    ChoiceDraft.rightOrWrong(RIGHT.contains(word)).response(),
                    explanation);
        } else if (answers.isEmpty()) {
            return rubric().map(essay -> draft(QuestionType.ESSAY, html, essay, explanation))
                    .orElse(null);
        } else if (answers.startsWith("#")) {
            return refused(Reason.TYPE_UNSUPPORTED, "numerical");
        } else if (given.areChoices()) {
            ChoiceDraft choices = given.choices();
            return draft(choices.type(), html, choices.response(), explanation);
        } else if (given.arePairs()) {
            return draft(QuestionType.MATCHING, html, given.pairs(), explanation);
        }
        return draft(QuestionType.BLANKS, Gaps.atLeastOne(html), given.blank(), explanation);
    }

    private QuestionContent draft(QuestionType type, String stem, Response response, @Nullable String explanation) {
        return new ItemDraft(type, stem, response, explanation, labels()).content(choice, origin, findings);
    }

    /** Empty if a criterion says nothing about its points; then a finding says so. */
    private Optional<Response.Essay> rubric() {
        List<Criterion> rubric = new ArrayList<>();
        for (String line : block.rubric()) {
            Optional<Criterion> criterion = Rubric.criterion(line);
            if (criterion.isEmpty()) {
                findings.add(origin.finding(Reason.RUBRIC_UNSOUND, line));
                return Optional.empty();
            }
            rubric.add(criterion.get());
        }
        return Optional.of(new Response.Essay(rubric));
    }

    private Labels labels() {
        List<String> labels = new ArrayList<>(block.labels());
        choice.subjectCalled(GiftReader.lastOf(block.category())).ifPresent(code -> {
            if (labels.stream().noneMatch(label -> label.startsWith("subject:"))) {
                labels.add("subject:" + code);
            }
        });
        return Labels.read(labels);
    }

    private @Nullable QuestionContent refused(Reason reason, String words) {
        findings.add(origin.finding(reason, words));
        return null;
    }
}
