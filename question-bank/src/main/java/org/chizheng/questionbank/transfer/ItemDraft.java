package org.chizheng.questionbank.transfer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionRules;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.Labels.Name;
import org.jspecify.annotations.Nullable;

/**
 * A question as formats without columns have it: what they say themselves, and what their labels say.
 *
 * @param type as the format tells it; a label may say more of a choice
 * @param stem HTML, as is the explanation
 */
public record ItemDraft(
        QuestionType type,
        String stem,
        Response response,
        @Nullable String explanation,
        Labels labels) {

    /** The content; its findings say what stands in it that is not understood or not kept. */
    public QuestionContent content(ImportChoice choice, Origin.OfItem origin, List<Finding> findings) {
        labels.repeated().forEach(label -> findings.add(origin.finding(Reason.TAG_IGNORED, label)));
        String law = labels.get(Name.LAW);
        String article = labels.get(Name.ARTICLE);
        return new QuestionContent(
                decided(origin, findings),
                subject(choice, origin, findings),
                stem,
                ordered(),
                difficulty(origin, findings),
                level(origin, findings),
                tags(origin, findings),
                law == null ? null : new Citation(law, article == null ? "" : article),
                explanation == null || explanation.isBlank() ? null : explanation);
    }

    private Response ordered() {
        return response instanceof Response.Choice given && labels.keepOrder()
                ? new Response.Choice(given.options(), given.key(), true)
                : response;
    }

    private QuestionType decided(Origin.OfItem origin, List<Finding> findings) {
        String word = labels.get(Name.TYPE);
        if (word == null) {
            return type;
        }
        Optional<QuestionType> named = Words.type(word);
        if (named.isEmpty()) {
            findings.add(origin.finding(Reason.TYPE_UNKNOWN, word));
        }
        return named.filter(one -> one.isChoice() && type.isChoice()).orElse(type);
    }

    private String subject(ImportChoice choice, Origin.OfItem origin, List<Finding> findings) {
        String word = labels.get(Name.SUBJECT);
        if (word == null) {
            return choice.subject();
        }
        return choice.subjectCalled(word).orElseGet(() -> {
            findings.add(origin.finding(Reason.SUBJECT_UNKNOWN, word));
            return choice.subject();
        });
    }

    private Difficulty difficulty(Origin.OfItem origin, List<Finding> findings) {
        String word = labels.get(Name.DIFFICULTY);
        return Words.difficulty(word == null ? "" : word).orElseGet(() -> {
            findings.add(origin.finding(Reason.DIFFICULTY_UNKNOWN, String.valueOf(word)));
            return Difficulty.MEDIUM;
        });
    }

    private CognitiveLevel level(Origin.OfItem origin, List<Finding> findings) {
        String word = labels.get(Name.LEVEL);
        return Words.level(word == null ? "" : word).orElseGet(() -> {
            findings.add(origin.finding(Reason.LEVEL_UNKNOWN, String.valueOf(word)));
            return CognitiveLevel.UNSTATED;
        });
    }

    /** Other banks let in longer tags, and more of them. */
    private Set<String> tags(Origin.OfItem origin, List<Finding> findings) {
        Set<String> tags = new LinkedHashSet<>();
        for (String tag : labels.tags()) {
            boolean kept = QuestionRules.isTag(tag) && (tags.size() < QuestionRules.MOST_TAGS || tags.contains(tag));
            if (kept) {
                tags.add(tag);
            } else {
                findings.add(origin.finding(Reason.TAG_IGNORED, tag));
            }
        }
        return tags;
    }
}
