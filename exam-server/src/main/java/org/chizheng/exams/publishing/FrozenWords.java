package org.chizheng.exams.publishing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionJson;
import org.chizheng.questionbank.QuestionVersionId;
import tools.jackson.core.JacksonException;

/**
 * The words of an exam as they were frozen. Their fixed form, in UTF-8, tells which they are: for every question a line
 * {@code version TAB text LF}, ordered by version, where the text is the very one that is stored; JSON holds neither tabs
 * nor line feeds.
 */
final class FrozenWords {

    private final byte[] form;
    private final WordsHash hash;
    private final Map<QuestionVersionId, QuestionContent> contents;

    private FrozenWords(byte[] form, WordsHash hash, SortedMap<Long, String> texts) {
        this.form = form;
        this.hash = hash;
        Map<QuestionVersionId, QuestionContent> read = HashMap.newHashMap(texts.size());
        texts.forEach((version, text) -> read.put(new QuestionVersionId(version), QuestionJson.read(text)));
        this.contents = Map.copyOf(read);
    }

    /** Words by version, as they are stored. */
    static FrozenWords of(SortedMap<Long, String> texts) {
        StringBuilder lines = new StringBuilder();
        texts.forEach((version, text) ->
                lines.append(version).append('\t').append(text).append('\n'));
        byte[] form = lines.toString().getBytes(StandardCharsets.UTF_8);
        return new FrozenWords(form, WordsHash.of(form), texts);
    }

    /** Reads the fixed form; empty if these are not the words with this hash. */
    static Optional<FrozenWords> read(byte[] form, WordsHash hash) {
        if (!WordsHash.of(form).equals(hash)) {
            return Optional.empty();
        }
        SortedMap<Long, String> texts = new TreeMap<>();
        try {
            for (String line : new String(form, StandardCharsets.UTF_8).split("\n", 0)) {
                int tab = Math.max(0, line.indexOf('\t'));
                texts.put(Long.parseLong(line.substring(0, tab)), line.substring(tab + 1));
            }
            return Optional.of(new FrozenWords(form, hash, texts));
        } catch (NumberFormatException | JacksonException laidOutByHand) {
            // somebody wrote line feeds into the table, which only the table can tell from the end of a question
            return Optional.empty();
        }
    }

    /** What {@link #read} takes. */
    byte[] form() {
        return form.clone();
    }

    WordsHash hash() {
        return hash;
    }

    Map<QuestionVersionId, QuestionContent> contents() {
        return contents;
    }
}
