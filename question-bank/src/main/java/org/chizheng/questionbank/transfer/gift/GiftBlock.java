package org.chizheng.questionbank.transfer.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A question as it stands in a GIFT file: the lines between two blank ones.
 *
 * @param line on which it begins, from 1
 * @param labels what stands in brackets in the comments before it, as {@code [tag:…]}
 * @param rubric likewise as {@code [criterion:…]}, which other systems take for a comment
 * @param category the category that it belongs to, empty if none was named
 */
record GiftBlock(int line, String text, List<String> labels, List<String> rubric, String category) {

    private static final String CATEGORY = "$CATEGORY:";

    /** Cuts a file into its questions. */
    static void each(String file, Consumer<GiftBlock> taker) {
        Cutting cutting = new Cutting(taker);
        int number = 0;
        for (String line : file.split("\\R", -1)) {
            number++;
            cutting.line(number, line);
        }
        cutting.end();
    }

    private static final class Cutting {

        private final Consumer<GiftBlock> taker;
        private final StringBuilder text = new StringBuilder();
        private final List<String> labels = new ArrayList<>();
        private final List<String> rubric = new ArrayList<>();
        private String category = "";
        private int begin;

        Cutting(Consumer<GiftBlock> taker) {
            this.taker = taker;
        }

        void line(int number, String line) {
            String words = line.strip();
            if (words.isEmpty()) {
                end();
            } else if (words.startsWith("//")) {
                comment(words);
            } else if (words.startsWith(CATEGORY) && text.isEmpty()) {
                category = words.substring(CATEGORY.length()).strip();
            } else {
                begin = text.isEmpty() ? number : begin;
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }

        private void comment(String words) {
            GiftNote.each(words, note -> (note.name().equals(GiftNote.TAG) ? labels : rubric).add(note.words()));
        }

        void end() {
            if (!text.isEmpty()) {
                taker.accept(new GiftBlock(begin, text.toString(), List.copyOf(labels), List.copyOf(rubric), category));
            }
            text.setLength(0);
            labels.clear();
            rubric.clear();
        }
    }
}
