package org.chizheng.questionbank.transfer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.QuestionType;

/** Types and difficulties as files name them. */
public final class Words {

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

    private Words() {}

    /** The type behind a word; empty if the word is not known. */
    public static Optional<QuestionType> type(String word) {
        return Optional.ofNullable(TYPES.get(code(word)));
    }

    /** The difficulty behind a word, medium if nothing is said; empty if the word is not known. */
    public static Optional<Difficulty> difficulty(String word) {
        return Optional.ofNullable(DIFFICULTIES.get(code(word)));
    }

    /** What a type is called in a workbook. */
    public static String of(QuestionType type) {
        return switch (type) {
            case SINGLE -> "单选题";
            case MULTIPLE -> "多选题";
            case TRUE_FALSE -> "判断题";
        };
    }

    /** What a difficulty is called in a workbook. */
    public static String of(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> "易";
            case MEDIUM -> "中";
            case HARD -> "难";
        };
    }

    private static String code(String word) {
        return word.strip().toUpperCase(Locale.ROOT);
    }
}
