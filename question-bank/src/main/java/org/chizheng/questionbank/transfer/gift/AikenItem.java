package org.chizheng.questionbank.transfer.gift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.transfer.ChoiceDraft;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Intake;
import org.chizheng.questionbank.transfer.Origin;
import org.chizheng.questionbank.transfer.Reason;

/** Gathers the lines of one question of an Aiken file. */
final class AikenItem {

    private static final Pattern OPTION = Pattern.compile("^\\s*([A-Z])\\s*[.)．）、]\\s*(\\S.*)$");
    private static final Pattern ANSWER = Pattern.compile("^\\s*ANSWER\\s*[:：]\\s*(.*)$");
    private static final Pattern LETTERS = Pattern.compile("[A-Z](?:[\\s,，、]*[A-Z])*");

    private final StringBuilder stem = new StringBuilder();
    private final List<Option> options = new ArrayList<>();
    private String answer = "";
    private boolean answered;
    private boolean gap;
    private int begin;

    static boolean isAnswer(String line) {
        return ANSWER.matcher(line).matches();
    }

    static boolean isOption(String line) {
        return OPTION.matcher(line).matches();
    }

    /** Whether a line begins the next question although this one has no answer: it would swallow that one too. */
    boolean endsBefore(String line) {
        return gap && !options.isEmpty() && !line.isBlank() && !isOption(line) && !isAnswer(line);
    }

    /** Takes the next line of the file. */
    void line(int number, String line) {
        Matcher option = OPTION.matcher(line);
        Matcher last = ANSWER.matcher(line);
        if (line.isBlank()) {
            gap = true;
            return;
        }
        gap = false;
        begin = begin == 0 ? number : begin;
        if (last.matches()) {
            answer = last.group(1).strip();
            answered = true;
        } else if (option.matches()) {
            options.add(new Option(option.group(1), RichText.ofPlain(option.group(2))));
        } else if (options.isEmpty()) {
            stem.append(stem.isEmpty() ? "" : "\n").append(line.strip());
        } else {
            Option open = options.removeLast();
            options.add(new Option(open.key(), open.text() + "<br />" + RichText.ofPlain(line)));
        }
    }

    boolean answered() {
        return answered;
    }

    boolean empty() {
        return begin == 0;
    }

    void hand(ImportChoice choice, Intake intake) {
        Origin.OfItem origin = new Origin.OfItem("", begin, stem.toString());
        List<Finding> findings = new ArrayList<>();
        if (!answered && options.isEmpty()) {
            findings.add(origin.finding(Reason.TEXT_WITHOUT_QUESTION, origin.title()));
        } else if (!answer.isEmpty() && !LETTERS.matcher(answer).matches()) {
            findings.add(origin.finding(Reason.KEY_UNREADABLE, answer));
        }
        Set<String> key = new TreeSet<>();
        answer.chars()
                .filter(letter -> letter >= 'A' && letter <= 'Z')
                .forEach(letter -> key.add(String.valueOf((char) letter)));
        boolean unreadable = findings.stream().anyMatch(one -> one.reason().keepsOut());
        intake.take(origin, unreadable ? null : content(choice, key), findings);
    }

    private QuestionContent content(ImportChoice choice, Set<String> key) {
        // the letters say which option is which, wherever it stands
        options.sort(Comparator.comparing(Option::key));
        boolean rightOrWrong =
                options.stream().map(Option::text).toList().equals(ChoiceDraft.RIGHT_AND_WRONG) && key.size() == 1;
        QuestionType type =
                rightOrWrong ? QuestionType.TRUE_FALSE : key.size() > 1 ? QuestionType.MULTIPLE : QuestionType.SINGLE;
        return new QuestionContent(
                type, choice.subject(), RichText.ofPlain(stem.toString()), options, key, Difficulty.MEDIUM, null, null);
    }
}
