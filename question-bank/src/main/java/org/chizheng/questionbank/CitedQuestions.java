package org.chizheng.questionbank;

import java.util.List;
import java.util.Map;

/** Which questions rest on a law, by what their current version cites. Retired questions do not count. */
public interface CitedQuestions {

    /**
     * A question that cites a law; without its content, so that it may be told to whoever imports a law.
     *
     * @param article as the question has it; empty if the whole law is meant
     */
    record Cited(QuestionId question, QuestionState state, String article) {}

    /** All questions of every organisation that cite a law. */
    List<Cited> everywhere(LawName law);

    /** Questions within the curator's scope that cite an article, oldest first. */
    List<Question> citing(Curator by, LawName law, ArticleNumber article);

    /** How many questions within the curator's scope cite which article of a law. */
    Map<ArticleNumber, Integer> counts(Curator by, LawName law);
}
