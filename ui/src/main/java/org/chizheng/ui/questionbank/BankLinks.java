package org.chizheng.ui.questionbank;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.search.Facet;

/** Addresses of the bank with filters set, such as {@code questions?subject=PUBLIC&state=APPROVED}. */
final class BankLinks {

    private static final int LONGEST = 200;
    private static final List<Facet> NAMED =
            List.of(Facet.TYPE, Facet.STATE, Facet.DIFFICULTY, Facet.LEVEL, Facet.SUBJECT, Facet.LAW);

    private BankLinks() {}

    /** The bank narrowed to these values. */
    static String to(Map<Facet, List<String>> filters) {
        return "questions?" + parameters(filters).getQueryString();
    }

    static QueryParameters parameters(Map<Facet, List<String>> filters) {
        Map<String, List<String>> parameters = new HashMap<>();
        filters.forEach((facet, values) -> parameters.put(name(facet), values));
        return new QueryParameters(parameters);
    }

    /** Chooses what an address asks for; what nobody can have meant is left out. */
    static void choose(Map<String, List<String>> asked, FacetChips chips) {
        Map<Facet, List<String>> known = new EnumMap<>(Facet.class);
        NAMED.forEach(facet -> known.put(facet, asked.getOrDefault(name(facet), List.of())));
        known.forEach((facet, values) ->
                values.stream().filter(value -> sensible(facet, value)).forEach(value -> chips.choose(facet, value)));
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private static boolean sensible(Facet facet, String value) {
        return switch (facet) {
            case TYPE -> names(QuestionType.values(), value);
            case STATE -> FacetChips.isState(value);
            case DIFFICULTY -> names(Difficulty.values(), value);
            case LEVEL -> names(CognitiveLevel.values(), value);
            default -> !value.isBlank() && value.length() <= LONGEST;
        };
    }

    private static boolean names(Enum<?>[] constants, String value) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(value));
    }
}
