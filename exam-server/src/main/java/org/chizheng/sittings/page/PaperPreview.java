package org.chizheng.sittings.page;

import java.util.List;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.publishing.PaperOfOne;
import org.chizheng.questionbank.QuestionContent;
import tools.jackson.databind.json.JsonMapper;

/** What the exam page would be told of a question, for its author. Like there, without the key. */
public final class PaperPreview {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PaperPreview() {}

    private record Page(List<String> materials, List<AttemptPage.Question> questions) {}

    /** The page of one question as JSON text; content may be unfinished, its texts are sanitised here. */
    public static String json(QuestionContent content) {
        FrozenPaper paper = PaperOfOne.of(content);
        return JSON.writeValueAsString(new Page(AttemptPage.materials(paper), AttemptPage.questions(paper)));
    }
}
