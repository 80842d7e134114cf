package org.chizheng.sittings;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a candidate gave as one text: letters one after the other, as in {@code AC}, with a dash where nothing was
 * picked, as in {@code B-A}; everything else as a JSON array of texts. Nothing given is the empty text.
 */
final class GivenText {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final String NONE = "-";

    private GivenText() {}

    static String of(List<String> given) {
        if (given.stream().allMatch(String::isBlank)) {
            return "";
        }
        boolean isLetters = given.stream().allMatch(one -> one.isEmpty() || isLetter(one));
        if (!isLetters) {
            return JSON.writeValueAsString(given);
        }
        StringBuilder letters = new StringBuilder(given.size());
        given.forEach(one -> letters.append(one.isEmpty() ? NONE : one));
        return letters.toString();
    }

    static List<String> read(String text) {
        if (text.startsWith("[")) {
            return JSON.readValue(text, TEXTS);
        }
        return text.chars()
                .mapToObj(Character::toString)
                .map(letter -> letter.equals(NONE) ? "" : letter)
                .toList();
    }

    private static boolean isLetter(String one) {
        return one.length() == 1 && one.charAt(0) >= 'A' && one.charAt(0) <= 'Z';
    }
}
