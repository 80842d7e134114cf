package org.chizheng.questionbank.transfer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.QuestionType;

/** Types and difficulties as files name them. */
public final class Words {

    private static final Map<String, QuestionType> TYPES = types();

    private static final Map<String, Difficulty> DIFFICULTIES = Map.of(
            "", Difficulty.MEDIUM,
            "EASY", Difficulty.EASY,
            "易", Difficulty.EASY,
            "MEDIUM", Difficulty.MEDIUM,
            "中", Difficulty.MEDIUM,
            "HARD", Difficulty.HARD,
            "难", Difficulty.HARD);

    private static final Map<String, CognitiveLevel> LEVELS = Map.of(
            "", CognitiveLevel.UNSTATED,
            "识记", CognitiveLevel.RECALL,
            "理解", CognitiveLevel.COMPREHENSION,
            "应用", CognitiveLevel.APPLICATION,
            "分析", CognitiveLevel.ANALYSIS);

    private Words() {}

    /** Every type by its code, by its name and by its name without the last character 题. */
    private static Map<String, QuestionType> types() {
        Map<String, QuestionType> types = new HashMap<>();
        for (QuestionType type : QuestionType.values()) {
            types.put(type.name(), type);
            types.put(of(type), type);
            types.put(of(type).substring(0, of(type).length() - 1), type);
        }
        return Map.copyOf(types);
    }

    /** The level behind a word, unstated if nothing is said; empty if the word is not known. */
    public static Optional<CognitiveLevel> level(String word) {
        String code = code(word);
        for (CognitiveLevel level : CognitiveLevel.values()) {
            if (level.name().equals(code)) {
                return Optional.of(level);
            }
        }
        return Optional.ofNullable(LEVELS.get(code));
    }

    /** What a level is called in a workbook; empty if it is not stated. */
    public static String of(CognitiveLevel level) {
        return switch (level) {
            case UNSTATED -> "";
            case RECALL -> "识记";
            case COMPREHENSION -> "理解";
            case APPLICATION -> "应用";
            case ANALYSIS -> "分析";
        };
    }

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
            case BLANKS -> "填空题";
            case ORDERING -> "排序题";
            case MATCHING -> "匹配题";
            case ESSAY -> "简答题";
            case CASE -> "案例分析题";
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
