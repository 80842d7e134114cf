package org.chizheng.questionbank.transfer.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.Words;
import org.chizheng.questionbank.transfer.markup.PictureLinks;
import org.jspecify.annotations.Nullable;

/**
 * The bank's own layout, whose columns {@link BankColumns} names. The texts of a row are plain, unless {@code markup}
 * says {@code html}. A case is a row with a number; the rows of its parts follow and name that number in {@code case}.
 */
final class BankLayout implements RowLayout {

    static final String HTML = "html";

    private static final List<String> OF_WHOLE_CASES =
            List.of("subject", "law", "article", "difficulty", "level", "tags");

    @Override
    public List<String> needed() {
        return List.of("type", "stem", RowResponse.KEY);
    }

    @Override
    public Set<String> columns() {
        return Set.copyOf(new BankColumns(0).names());
    }

    @Override
    public String stem() {
        return "stem";
    }

    @Override
    public String key() {
        return RowResponse.KEY;
    }

    @Override
    public String number(Row row) {
        return row.cell("number").strip();
    }

    @Override
    public String caseOf(Row row) {
        return row.cell("case").strip();
    }

    @Override
    public Optional<QuestionContent> read(Row row, ImportChoice choice, List<Finding> findings) {
        UnaryOperator<String> html = html(row, findings);
        Optional<QuestionType> type = noted(Words.type(row.cell("type")), row, "type", Reason.TYPE_UNKNOWN, findings);
        Optional<Difficulty> difficulty =
                noted(Words.difficulty(row.cell("difficulty")), row, "difficulty", Reason.DIFFICULTY_UNKNOWN, findings);
        Optional<CognitiveLevel> level =
                noted(Words.level(row.cell("level")), row, "level", Reason.LEVEL_UNKNOWN, findings);
        Optional<String> subject = row.cell("subject").isBlank()
                ? Optional.of(choice.subject()).filter(choice.subjects()::contains)
                : choice.subjectCalled(row.cell("subject"));
        noted(subject, row, "subject", Reason.SUBJECT_UNKNOWN, findings);
        RowResponse answers = new RowResponse(row, html, findings);
        answers.unused("share");
        Optional<? extends Response> response = type.flatMap(answers::read);
        if (response.isEmpty() || difficulty.isEmpty() || level.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QuestionContent(
                type.orElseThrow(),
                subject.orElse(choice.subject()),
                html.apply(row.cell(stem())),
                response.get(),
                difficulty.get(),
                level.get(),
                tags(row),
                citation(row),
                explanation(row, html)));
    }

    @Override
    public Optional<Part> readPart(Row row, List<Finding> findings) {
        UnaryOperator<String> html = html(row, findings);
        Optional<QuestionType> type = noted(Words.type(row.cell("type")), row, "type", Reason.TYPE_UNKNOWN, findings);
        Optional<Integer> share = noted(share(row.cell("share")), row, "share", Reason.SHARE_UNREADABLE, findings);
        RowResponse answers = new RowResponse(row, html, findings);
        OF_WHOLE_CASES.forEach(answers::unused);
        Optional<? extends Response> response = type.flatMap(answers::read);
        if (response.isEmpty() || share.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Part(
                type.orElseThrow(), share.get(), html.apply(row.cell(stem())), response.get(), explanation(row, html)));
    }

    /** The share of a part, one if nothing is said. */
    private static Optional<Integer> share(String cell) {
        String number = cell.strip();
        if (number.isEmpty()) {
            return Optional.of(1);
        }
        return number.matches("[0-9]{1,4}") ? Optional.of(Integer.parseInt(number)) : Optional.empty();
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

    private static <R> Optional<R> noted(
            Optional<R> read, Row row, String column, Reason reason, List<Finding> findings) {
        if (read.isEmpty()) {
            findings.add(row.finding(column, reason));
        }
        return read;
    }

    private static Set<String> tags(Row row) {
        Set<String> tags = new TreeSet<>();
        Arrays.stream(row.cell("tags").split("[,，;；|｜\\r\\n]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .forEach(tags::add);
        return tags;
    }

    private static @Nullable Citation citation(Row row) {
        return row.cell("law").isBlank() ? null : new Citation(row.cell("law"), row.cell("article"));
    }

    private static @Nullable String explanation(Row row, UnaryOperator<String> html) {
        return row.cell("explanation").isBlank() ? null : html.apply(row.cell("explanation"));
    }
}
