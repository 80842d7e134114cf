package org.chizheng.questionbank.transfer.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.transfer.ChoiceDraft;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.Words;
import org.chizheng.questionbank.transfer.markup.PictureLinks;
import org.jspecify.annotations.Nullable;

/**
 * The bank's own layout: {@code type,subject,stem,A,B,C,D,key,law,article,difficulty,explanation,markup}. The texts of a
 * row are plain, unless {@code markup} says {@code html}.
 */
final class BankLayout implements RowLayout {

    static final String HTML = "html";

    private static final List<Option> RIGHT_AND_WRONG = List.of(
            new Option("A", ChoiceDraft.RIGHT_AND_WRONG.getFirst()),
            new Option("B", ChoiceDraft.RIGHT_AND_WRONG.getLast()));

    @Override
    public List<String> needed() {
        return List.of("type", "stem", "A", "B", "key");
    }

    @Override
    public Set<String> columns() {
        return Set.of("type", "subject", "stem", "key", "law", "article", "difficulty", "explanation", "markup");
    }

    @Override
    public String stem() {
        return "stem";
    }

    @Override
    public String key() {
        return "key";
    }

    @Override
    public Optional<QuestionContent> read(Row row, ImportChoice choice, List<Finding> findings) {
        UnaryOperator<String> html = html(row, findings);
        List<Option> options = RowLayout.options(row, html, findings);
        Optional<QuestionType> type = Words.type(row.cell("type"));
        Optional<Difficulty> difficulty = Words.difficulty(row.cell("difficulty"));
        Optional<String> subject = row.cell("subject").isBlank()
                ? Optional.of(choice.subject()).filter(choice.subjects()::contains)
                : choice.subjectCalled(row.cell("subject"));
        boolean trueFalse = type.equals(Optional.of(QuestionType.TRUE_FALSE));
        Optional<Set<String>> key =
                trueFalse ? KeyLetters.readTrueFalse(row.cell(key())) : KeyLetters.read(row.cell(key()));
        note(findings, row, "type", Reason.TYPE_UNKNOWN, type);
        note(findings, row, "difficulty", Reason.DIFFICULTY_UNKNOWN, difficulty);
        note(findings, row, "subject", Reason.SUBJECT_UNKNOWN, subject);
        note(findings, row, key(), Reason.KEY_UNREADABLE, key);
        if (type.isEmpty() || difficulty.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QuestionContent(
                type.get(),
                subject.orElse(choice.subject()),
                html.apply(row.cell(stem())),
                trueFalse && options.isEmpty() ? RIGHT_AND_WRONG : options,
                key.get(),
                difficulty.get(),
                citation(row),
                explanation(row, html)));
    }

    /** What makes HTML of the cells of a row. */
    private static UnaryOperator<String> html(Row row, List<Finding> findings) {
        String markup = row.cell("markup").strip().toLowerCase(Locale.ROOT);
        if (!markup.isEmpty() && !markup.equals(HTML)) {
            findings.add(row.finding("markup", Reason.MARKUP_UNKNOWN));
        }
        PictureLinks links =
                PictureLinks.withoutFiles((reason, words) -> findings.add(row.finding("stem", reason, words)));
        return markup.equals(HTML) ? links::embed : RichText::ofPlain;
    }

    private static void note(List<Finding> findings, Row row, String column, Reason reason, Optional<?> read) {
        if (read.isEmpty()) {
            findings.add(row.finding(column, reason));
        }
    }

    private static @Nullable Citation citation(Row row) {
        return row.cell("law").isBlank() ? null : new Citation(row.cell("law"), row.cell("article"));
    }

    private static @Nullable String explanation(Row row, UnaryOperator<String> html) {
        return row.cell("explanation").isBlank() ? null : html.apply(row.cell("explanation"));
    }
}
