package org.chizheng.questionbank.transfer.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Reason;

/**
 * Published exam sets: {@code input,output,A,B,C,D,source,multichoice}. They name no subject; the importing person does.
 * Single or multiple is what {@code multichoice} says, or the number of keys where it says nothing.
 */
final class ExamSetLayout implements RowLayout {

    @Override
    public List<String> needed() {
        return List.of("input", "output", "A", "B");
    }

    @Override
    public Set<String> columns() {
        return Set.of("input", "output", "source", "multichoice");
    }

    @Override
    public String stem() {
        return "input";
    }

    @Override
    public String key() {
        return "output";
    }

    @Override
    public Optional<QuestionContent> read(Row row, ImportChoice choice, List<Finding> findings) {
        List<Option> options = new RowResponse(row, RichText::ofPlain, findings).options();
        Optional<Set<String>> key = KeyLetters.read(row.cell(key()));
        if (key.isEmpty()) {
            findings.add(row.finding(key(), Reason.KEY_UNREADABLE));
        }
        Optional<QuestionType> type = type(row.cell("multichoice"), key.orElse(Set.of()));
        if (type.isEmpty()) {
            findings.add(row.finding("multichoice", Reason.MULTICHOICE_UNKNOWN));
        }
        if (key.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QuestionContent(
                type.get(),
                choice.subject(),
                RichText.ofPlain(row.cell(stem())),
                options,
                key.get(),
                Difficulty.MEDIUM,
                null,
                null));
    }

    private static Optional<QuestionType> type(String multichoice, Set<String> key) {
        return switch (multichoice.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Optional.of(QuestionType.MULTIPLE);
            case "false", "0" -> Optional.of(QuestionType.SINGLE);
            case "" -> Optional.of(key.size() > 1 ? QuestionType.MULTIPLE : QuestionType.SINGLE);
            default -> Optional.empty();
        };
    }
}
