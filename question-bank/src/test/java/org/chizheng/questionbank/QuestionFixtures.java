package org.chizheng.questionbank;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.questionbank.Curator.Duty;
import org.jspecify.annotations.Nullable;

/** Content and people for tests of the bank. */
public final class QuestionFixtures {

    public static final Curator AUTHOR = new Curator(1, "命题人甲", "/1/7/", Set.of(Duty.AUTHOR, Duty.REVIEWER));
    public static final Curator REVIEWER = new Curator(2, "审题人乙", "/1/", Set.of(Duty.REVIEWER));
    public static final Curator READER = new Curator(3, "管理员丙", "/1/7/23/", Set.of(Duty.READER));
    public static final Curator NEIGHBOUR = new Curator(4, "邻市丁", "/1/8/", Set.of(Duty.AUTHOR, Duty.REVIEWER));

    private QuestionFixtures() {}

    /** A sound single-choice question. */
    public static QuestionContent single(String stem) {
        return content(QuestionType.SINGLE, QuestionContent.PUBLIC, stem, Set.of("B"));
    }

    /** A question with four options. */
    public static QuestionContent content(QuestionType type, String subject, String stem, Set<String> key) {
        List<Option> options = type == QuestionType.TRUE_FALSE
                ? List.of(new Option("A", "正确"), new Option("B", "错误"))
                : List.of(
                        new Option("A", "警告"),
                        new Option("B", "罚款"),
                        new Option("C", "没收违法所得"),
                        new Option("D", "行政拘留"));
        return new QuestionContent(
                type, subject, stem, options, key, Difficulty.MEDIUM, new Citation("中华人民共和国行政处罚法", "9"), null);
    }

    /** The question that was written. */
    public static Written.Saved saved(@Nullable Written written) {
        if (written instanceof Written.Saved saved) {
            return saved;
        }
        throw new AssertionError("not saved: " + written);
    }

    /** Writes, submits and approves through the real steps. */
    public static QuestionId approved(Writing writing, Reviewing reviewing, Curator author, QuestionContent content) {
        Written.Saved saved = saved(writing.write(author, content));
        writing.submit(author, List.of(saved.question()));
        Curator other = new Curator(99, "审题", "/", Set.of(Duty.REVIEWER));
        Moved moved = reviewing.approve(other, Map.of(saved.question(), saved.version()));
        if (!moved.all()) {
            throw new AssertionError("not approved: " + moved);
        }
        return saved.question();
    }
}
