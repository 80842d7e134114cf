package org.chizheng.questionbank.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.jspecify.annotations.Nullable;

/** The bank's own layout: {@code type,subject,stem,A,B,C,D,key,law,article,difficulty,explanation}. */
final class BankLayout implements RowLayout {

    private static final Map<String, QuestionType> TYPES = Map.of(
            "SINGLE", QuestionType.SINGLE,
            "单选", QuestionType.SINGLE,
            "单选题", QuestionType.SINGLE,
            "MULTIPLE", QuestionType.MULTIPLE,
            "多选", QuestionType.MULTIPLE,
            "多选题", QuestionType.MULTIPLE,
            "TRUE_FALSE", QuestionType.TRUE_FALSE,
            "判断", QuestionType.TRUE_FALSE,
            "判断题", QuestionType.TRUE_FALSE);

    private static final Map<String, Difficulty> DIFFICULTIES = Map.of(
            "", Difficulty.MEDIUM,
            "EASY", Difficulty.EASY,
            "易", Difficulty.EASY,
            "MEDIUM", Difficulty.MEDIUM,
            "中", Difficulty.MEDIUM,
            "HARD", Difficulty.HARD,
            "难", Difficulty.HARD);

    private static final List<Option> RIGHT_AND_WRONG = List.of(new Option("A", "正确"), new Option("B", "错误"));

    @Override
    public List<String> needed() {
        return List.of("type", "stem", "A", "B", "key");
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
        List<Option> options = RowLayout.options(row, findings);
        QuestionType type = TYPES.get(code(row.cell("type")));
        Difficulty difficulty = DIFFICULTIES.get(code(row.cell("difficulty")));
        String subject = row.cell("subject").isBlank() ? choice.subject() : code(row.cell("subject"));
        note(findings, row, "type", Reason.TYPE_UNKNOWN, type == null);
        note(findings, row, "difficulty", Reason.DIFFICULTY_UNKNOWN, difficulty == null);
        note(
                findings,
                row,
                "subject",
                Reason.SUBJECT_UNKNOWN,
                !choice.subjects().contains(subject));
        boolean trueFalse = type == QuestionType.TRUE_FALSE;
        Optional<Set<String>> key =
                trueFalse ? KeyLetters.readTrueFalse(row.cell(key())) : KeyLetters.read(row.cell(key()));
        note(findings, row, key(), Reason.KEY_UNREADABLE, key.isEmpty());
        if (type == null || difficulty == null || key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QuestionContent(
                type,
                subject,
                RichText.ofPlain(row.cell(stem())),
                trueFalse && options.isEmpty() ? RIGHT_AND_WRONG : options,
                key.get(),
                difficulty,
                citation(row),
                explanation(row)));
    }

    private static String code(String cell) {
        return cell.strip().toUpperCase(Locale.ROOT);
    }

    private static void note(List<Finding> findings, Row row, String column, Reason reason, boolean found) {
        if (found) {
            findings.add(Finding.of(row, column, reason));
        }
    }

    private static @Nullable Citation citation(Row row) {
        return row.cell("law").isBlank() ? null : new Citation(row.cell("law"), row.cell("article"));
    }

    private static @Nullable String explanation(Row row) {
        return row.cell("explanation").isBlank() ? null : RichText.ofPlain(row.cell("explanation"));
    }
}
