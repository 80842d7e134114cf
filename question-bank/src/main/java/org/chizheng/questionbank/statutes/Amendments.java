package org.chizheng.questionbank.statutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.CitedQuestions;
import org.chizheng.questionbank.CitedQuestions.Cited;
import org.chizheng.questionbank.Freeze;
import org.chizheng.questionbank.Freezing.Ground;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.springframework.stereotype.Component;

/** Which approved questions an amendment concerns, and what their authors are told. */
@Component
class Amendments {

    private final CitedQuestions cited;

    Amendments(CitedQuestions cited) {
        this.cited = cited;
    }

    /** The questions that cite what changed, went, or bears another number now. */
    Map<QuestionId, List<ArticleChange>> concerned(LawName law, Comparison comparison) {
        Map<QuestionId, List<ArticleChange>> concerned = new LinkedHashMap<>();
        for (Cited question : cited.everywhere(law)) {
            if (question.state() != QuestionState.APPROVED) {
                continue;
            }
            List<ArticleChange> changes = new ArrayList<>();
            for (ArticleNumber article : ArticleNumber.cited(question.article())) {
                comparison
                        .ofOld(article)
                        .filter(ArticleChange::touchesCitations)
                        .ifPresent(changes::add);
            }
            if (!changes.isEmpty()) {
                concerned.put(question.question(), changes);
            }
        }
        return concerned;
    }

    /** The same with the words for the record of each question. */
    Map<QuestionId, List<Ground>> grounds(
            StatuteVersion before, StatuteVersion after, Comparison comparison, Instant now) {
        Map<QuestionId, List<Ground>> grounds = new LinkedHashMap<>();
        concerned(new LawName(after.name()), comparison)
                .forEach((question, changes) -> grounds.put(
                        question,
                        changes.stream()
                                .map(change -> ground(before, after, change, now))
                                .toList()));
        return grounds;
    }

    private static Ground ground(StatuteVersion before, StatuteVersion after, ArticleChange change, Instant now) {
        ArticleNumber article = change.subject().number();
        Freeze freeze = new Freeze(
                after.name(), article.arabic(), before.id().value(), after.id().value(), now);
        return new Ground(freeze, words(after, article, change));
    }

    /** Part of the question's record, which is kept in the language of the law whatever the screen speaks. */
    private static String words(StatuteVersion after, ArticleNumber article, ArticleChange change) {
        String became = switch (change.kind()) {
            case CHANGED -> "已修改";
            case REMOVED -> "已删去";
            case MOVED -> "已改为" + number(change);
            case MOVED_AND_CHANGED -> "已修改并改为" + number(change);
            case SAME, ADDED -> throw new IllegalArgumentException("nothing to tell of " + change.kind());
        };
        return "《%s》%s%s（%s 版本，自 %s 起施行）"
                .formatted(after.name(), article.chinese(), became, after.adopted(), after.effective());
    }

    private static String number(ArticleChange change) {
        return Objects.requireNonNull(change.after()).number().chinese();
    }
}
