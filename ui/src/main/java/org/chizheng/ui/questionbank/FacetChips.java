package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.search.Facet;
import org.chizheng.questionbank.search.SearchResult.Count;

/** Filters as chips, each with the number of questions that it would show. */
class FacetChips extends Div {

    private static final int MOST_NAMES = 6;

    /** As people meet them in the life of a question. */
    private static final List<String> STATES = states();

    private final transient Runnable changed;
    private final Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);

    private static List<String> states() {
        List<String> states = new ArrayList<>();
        for (QuestionState state : QuestionState.values()) {
            states.add(state.name());
            if (state == QuestionState.APPROVED) {
                states.add(Facet.IN_USE);
            }
        }
        return List.copyOf(states);
    }

    /** Whether there is such a state to choose. */
    static boolean isState(String value) {
        return STATES.contains(value);
    }

    FacetChips(Runnable changed) {
        this.changed = changed;
        addClassName("facets");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("questionbank.filters"));
    }

    /** What is chosen, by facet. */
    Map<Facet, Set<String>> chosen() {
        return chosen;
    }

    /** Chooses a value without telling. */
    void choose(Facet facet, String value) {
        chosen.computeIfAbsent(facet, any -> new LinkedHashSet<>()).add(value);
    }

    /** Chooses these values and no others without telling. */
    void chooseOnly(Map<Facet, Set<String>> values) {
        chosen.clear();
        values.forEach((facet, some) -> chosen.put(facet, new LinkedHashSet<>(some)));
    }

    /** Draws the chips anew with these numbers. */
    void show(Map<Facet, List<Count>> facets) {
        removeAll();
        for (Facet facet : Facet.values()) {
            List<Count> counts = withChosen(facet, facets.getOrDefault(facet, List.of()));
            if (counts.isEmpty()) {
                continue;
            }
            Div group = new Div();
            group.addClassName("facet");
            Span label = new Span(getTranslation("questionbank.Facet." + facet));
            label.addClassName("facet-label");
            group.add(label);
            counts.forEach(count -> group.add(chip(facet, count)));
            if (facet == Facet.SUBJECT) {
                professional(counts).ifPresent(branch -> group.addComponentAtIndex(firstProfessional(counts), branch));
            }
            add(group);
        }
    }

    /** What is chosen stays visible even where it finds nothing. */
    private List<Count> withChosen(Facet facet, List<Count> counts) {
        int most = facet == Facet.LAW || facet == Facet.AUTHOR ? MOST_NAMES : counts.size();
        List<Count> shown = new ArrayList<>(counts.subList(0, Math.min(most, counts.size())));
        for (String value : chosen.getOrDefault(facet, Set.of())) {
            if (shown.stream().noneMatch(count -> count.value().equals(value))) {
                shown.add(new Count(value, 0));
            }
        }
        shown.sort(order(facet));
        return shown;
    }

    /** States, types and difficulties stand where people expect them; subjects and laws by what there is of them. */
    private static Comparator<Count> order(Facet facet) {
        return switch (facet) {
            case TYPE -> Comparator.comparing(count -> QuestionType.valueOf(count.value()));
            case STATE -> Comparator.comparing(count -> STATES.indexOf(count.value()));
            case DIFFICULTY -> Comparator.comparing(count -> Difficulty.valueOf(count.value()));
            case LEVEL -> Comparator.comparing(count -> CognitiveLevel.valueOf(count.value()));
            case SUBJECT ->
                Comparator.comparing(FacetChips::isProfessional)
                        .thenComparing(Comparator.comparing(Count::questions).reversed());
            case LAW, AUTHOR -> Comparator.comparing(Count::questions).reversed();
        };
    }

    private static boolean isProfessional(Count subject) {
        return !subject.value().equals(QuestionContent.PUBLIC);
    }

    /** Behind the label and the chip of public law, if there is one. */
    private static int firstProfessional(List<Count> subjects) {
        return 1
                + (int) subjects.stream()
                        .filter(subject -> !isProfessional(subject))
                        .count();
    }

    /** The branch of professional law (专业法律知识): all its domains at once, where there are several. */
    private Optional<Button> professional(List<Count> subjects) {
        List<Count> domains =
                subjects.stream().filter(FacetChips::isProfessional).toList();
        if (domains.size() < 2) {
            return Optional.empty();
        }
        List<String> codes = domains.stream().map(Count::value).toList();
        boolean on = chosen.getOrDefault(Facet.SUBJECT, Set.of()).containsAll(codes);
        Button branch = chip(
                getTranslation("terms.ExamPart.PROFESSIONAL"),
                domains.stream().mapToInt(Count::questions).sum(),
                on,
                () -> {
                    Set<String> values = chosen.computeIfAbsent(Facet.SUBJECT, any -> new LinkedHashSet<>());
                    if (on) {
                        codes.forEach(values::remove);
                    } else {
                        values.addAll(codes);
                    }
                });
        branch.addClassName("chip-branch");
        branch.getElement().setAttribute("data-testid", "facet-SUBJECT-PROFESSIONAL");
        return Optional.of(branch);
    }

    private Button chip(Facet facet, Count count) {
        boolean on = chosen.getOrDefault(facet, Set.of()).contains(count.value());
        Button chip = chip(name(facet, count.value()), count.questions(), on, () -> {
            Set<String> values = chosen.computeIfAbsent(facet, any -> new LinkedHashSet<>());
            if (!values.remove(count.value())) {
                values.add(count.value());
            }
        });
        chip.getElement().setAttribute("data-testid", "facet-" + facet + "-" + count.value());
        return chip;
    }

    private Button chip(String name, int questions, boolean on, Runnable toggle) {
        Button chip = new Button(name, click -> {
            toggle.run();
            changed.run();
        });
        Span number = new Span(String.valueOf(questions));
        number.addClassName("chip-number");
        chip.setSuffixComponent(number);
        chip.addClassName("chip");
        chip.setClassName("is-on", on);
        chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
        return chip;
    }

    private String name(Facet facet, String value) {
        return switch (facet) {
            case TYPE -> getTranslation("terms.QuestionType." + value);
            case SUBJECT -> Subjects.name(this, value);
            case STATE -> getTranslation("terms.QuestionState." + value);
            case DIFFICULTY -> getTranslation("terms.Difficulty." + value);
            case LEVEL -> getTranslation("terms.CognitiveLevel." + value);
            case LAW -> value.replace("中华人民共和国", "");
            case AUTHOR -> value.substring(value.indexOf(' ') + 1);
        };
    }
}
