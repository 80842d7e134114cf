package org.chizheng.questionbank.drawing;

import java.util.Collection;
import java.util.Map;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionVersionId;

/** Papers from the bank, for whoever plans and runs exams. Only approved questions visible from the path are drawn. */
public interface Drawing {

    /** Proves whether the blueprint can be filled by an organisation at this path. */
    Feasibility prove(Blueprint blueprint, String organisationPath);

    /**
     * Draws a paper.
     *
     * @throws IllegalStateException where the bank cannot fill the blueprint
     */
    DrawnPaper draw(Blueprint blueprint, String organisationPath, long seed);

    /** The content of versions, keys included; for freezing papers and marking, never for candidates. */
    Map<QuestionVersionId, QuestionContent> contents(Collection<QuestionVersionId> versions);
}
