package org.chizheng.questionbank.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * What foreign formats have no place for travels as labels of the form {@code law:中华人民共和国行政处罚法}; other banks keep
 * them as tags. Tags of authors stand beside them as they are.
 *
 * @param known what was recognised
 * @param tags words that mean nothing to the house: tags of authors
 * @param repeated labels of which only the first counts
 */
public record Labels(Map<Name, String> known, List<String> tags, List<String> repeated) {

    private static final String TAG = "tag:";
    private static final String FIXED = "fixed";

    /** What can be said by a label. */
    public enum Name {
        TYPE,
        SUBJECT,
        DIFFICULTY,
        LEVEL,
        LAW,
        ARTICLE,
        /** Whether options keep their order, for formats that cannot say it. */
        ORDER
    }

    /** Copies the collections. */
    public Labels {
        known = Map.copyOf(known);
        tags = List.copyOf(tags);
        repeated = List.copyOf(repeated);
    }

    /** No labels at all. */
    public static Labels none() {
        return new Labels(Map.of(), List.of(), List.of());
    }

    /** Reads labels; the first of a name counts. */
    public static Labels read(Collection<String> labels) {
        Map<Name, String> known = new EnumMap<>(Name.class);
        List<String> tags = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        for (String label : labels) {
            Name name = nameOf(label);
            if (name == null) {
                String words = label.strip();
                String tag =
                        words.startsWith(TAG) ? words.substring(TAG.length()).strip() : words;
                if (!tag.isEmpty()) {
                    tags.add(tag);
                }
            } else if (known.putIfAbsent(
                            name, label.substring(label.indexOf(':') + 1).strip())
                    != null) {
                repeated.add(label.strip());
            }
        }
        return new Labels(known, tags, repeated);
    }

    /**
     * The labels of a question.
     *
     * @param withType whether the format cannot tell the type otherwise
     * @param withOrder whether the format cannot say otherwise that options keep their order
     */
    public static List<String> of(QuestionContent content, boolean withType, boolean withOrder) {
        List<String> labels = new ArrayList<>();
        if (withType) {
            labels.add("type:" + content.type());
        }
        labels.add("subject:" + content.subject());
        labels.add("difficulty:" + content.difficulty());
        if (content.level() != CognitiveLevel.UNSTATED) {
            labels.add("level:" + content.level());
        }
        Citation citation = content.citation();
        if (citation != null) {
            labels.add("law:" + citation.law());
            if (!citation.article().isEmpty()) {
                labels.add("article:" + citation.article());
            }
        }
        if (withOrder && content.response() instanceof Response.Choice choice && choice.keepOrder()) {
            labels.add("order:" + FIXED);
        }
        new TreeSet<>(content.tags())
                .forEach(tag -> labels.add(nameOf(tag) != null || tag.startsWith(TAG) ? TAG + tag : tag));
        return labels;
    }

    /** The text of a label; null if there is none. */
    public @Nullable String get(Name name) {
        return known.get(name);
    }

    /** Whether a label says that options keep their order. */
    public boolean keepOrder() {
        return FIXED.equals(get(Name.ORDER));
    }

    private static @Nullable Name nameOf(String label) {
        int colon = label.indexOf(':');
        if (colon < 0) {
            return null;
        }
        String word = label.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        for (Name name : Name.values()) {
            if (name.name().toLowerCase(Locale.ROOT).equals(word)) {
                return name;
            }
        }
        return null;
    }
}
