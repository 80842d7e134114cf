package org.chizheng.questionbank.drawing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionVersionId;

/** Papers from the bank, for whoever plans and runs exams. Only approved questions visible from the path are drawn. */
public interface Drawing {

    /** Proves whether the blueprint can be filled for so many papers of an organisation. */
    Feasibility prove(Blueprint blueprint, Outlook outlook, Circulation circulation);

    /**
     * Draws a single paper.
     *
     * @throws IllegalStateException where none was found, which {@link #prove} foretells
     */
    DrawnPaper draw(Blueprint blueprint, Outlook outlook, long seed);

    /** Begins to draw so many papers, each of its own. */
    PaperRun run(Blueprint blueprint, Outlook outlook, int papers);

    /**
     * Draws forms that are to be dealt out to so many papers.
     *
     * @param circulation at least one form
     * @return empty where no paper was found, which {@link #prove} foretells
     */
    Optional<ParallelForms> forms(Blueprint blueprint, Outlook outlook, Circulation circulation, long seed);

    /** The statutes that approved questions cite, most questions first. */
    List<CitedLaw> laws(String organisationPath);

    /** The content of versions, keys included; for freezing papers and marking, never for candidates. */
    Map<QuestionVersionId, QuestionContent> contents(Collection<QuestionVersionId> versions);
}
