package org.chizheng.bench;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * An answer under the candidate's own number.
 *
 * @param chosen as the server stores it: letters one after the other with a dash where none was picked, texts as a JSON
 *     array, and nothing if withdrawn
 */
record Given(long attempt, long seq, int item, String chosen) {

    /** An answer in the list that a page gets. */
    static Given shown(long attempt, JsonNode answer) {
        JsonNode chosen = answer.path("chosen");
        boolean isLetters = StreamSupport.stream(chosen.spliterator(), false)
                .allMatch(one -> one.asString().length() < 2);
        String text = isLetters
                ? StreamSupport.stream(chosen.spliterator(), false)
                        .map(one -> one.asString().isEmpty() ? "-" : one.asString())
                        .collect(Collectors.joining())
                : chosen.toString();
        return new Given(
                attempt, answer.path("seq").asLong(), answer.path("item").asInt(), text);
    }

    /** The line that {@link #line} wrote. */
    static Given parse(String line) {
        String[] words = line.split(" ", 4);
        return new Given(Long.parseLong(words[0]), Long.parseLong(words[1]), Integer.parseInt(words[2]), words[3]);
    }

    /** As the exam page sends it. */
    String json() {
        String list = chosen.startsWith("[")
                ? chosen
                : chosen.chars()
                        .mapToObj(Character::toString)
                        .map(letter -> letter.equals("-") ? "\"\"" : "\"" + letter + "\"")
                        .collect(Collectors.joining(",", "[", "]"));
        return "{\"seq\":" + seq + ",\"item\":" + item + ",\"chosen\":" + list + ",\"flagged\":false,\"at\":null}";
    }

    /** A line of its own; texts have no line ends, since JSON writes them as escapes. */
    String line() {
        return attempt + " " + seq + " " + item + " " + chosen + "\n";
    }
}
