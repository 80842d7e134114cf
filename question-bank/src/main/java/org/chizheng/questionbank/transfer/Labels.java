package org.chizheng.questionbank.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.QuestionContent;
import org.jspecify.annotations.Nullable;

/**
 * What foreign formats have no place for travels as labels of the form {@code law:中华人民共和国行政处罚法}; other banks keep
 * them as tags.
 *
 * @param known what was recognised
 * @param foreign labels that mean nothing here
 */
public record Labels(Map<Name, String> known, List<String> foreign) {

    /** What can be said by a label. */
    public enum Name {
        TYPE,
        SUBJECT,
        DIFFICULTY,
        LAW,
        ARTICLE
    }

    /** Copies the collections. */
    public Labels {
        known = Map.copyOf(known);
        foreign = List.copyOf(foreign);
    }

    /** Reads labels; the first of a name counts. */
    public static Labels read(Collection<String> labels) {
        Map<Name, String> known = new EnumMap<>(Name.class);
        List<String> foreign = new ArrayList<>();
        for (String label : labels) {
            int colon = label.indexOf(':');
            Name name = colon < 0 ? null : named(label.substring(0, colon));
            if (name == null
                    || known.putIfAbsent(name, label.substring(colon + 1).strip()) != null) {
                foreign.add(label.strip());
            }
        }
        return new Labels(known, foreign);
    }

    /** The labels of a question; its type is labelled only if the format cannot tell it otherwise. */
    public static List<String> of(QuestionContent content, boolean withType) {
        List<String> labels = new ArrayList<>();
        if (withType) {
            labels.add("type:" + content.type());
        }
        labels.add("subject:" + content.subject());
        labels.add("difficulty:" + content.difficulty());
        Citation citation = content.citation();
        if (citation != null) {
            labels.add("law:" + citation.law());
            if (!citation.article().isEmpty()) {
                labels.add("article:" + citation.article());
            }
        }
        return labels;
    }

    /** The text of a label; null if there is none. */
    public @Nullable String get(Name name) {
        return known.get(name);
    }

    private static @Nullable Name named(String word) {
        for (Name name : Name.values()) {
            if (name.name().toLowerCase(Locale.ROOT).equals(word.strip().toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
        return null;
    }
}
