package org.chizheng.questionbank.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chizheng.questionbank.search.SearchResult.Fragment;
import org.chizheng.questionbank.search.Units.Unit;

/** Cuts out the parts of texts in which words were found, with the whole words marked. */
final class FoundWords {

    private static final int PASSAGE = 90;
    private static final int LEAD = 20;
    private static final String SENTENCE_ENDS = "。？！；\n?!;";
    private static final String GAP = " … ";

    private final List<List<Unit>> words;

    /** Looks for these words. */
    FoundWords(List<List<Unit>> words) {
        this.words = words;
    }

    /**
     * The parts of a text with words in them; empty where there is none.
     *
     * @param passages most parts
     */
    List<Fragment> in(String text, int passages) {
        BitSet found = words.isEmpty() ? new BitSet() : marks(text);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Fragment> fragments = new ArrayList<>();
        int end = 0;
        int from = text.length() <= PASSAGE * passages ? 0 : start(text, found.nextSetBit(0));
        for (int passage = 0; passage < passages && from >= 0; passage++) {
            if (from > end) {
                fragments.add(new Fragment(GAP, false));
            }
            end = text.length() <= PASSAGE * passages ? text.length() : end(text, Math.max(from, end), found);
            mark(text, from, end, found, fragments);
            int next = found.nextSetBit(end);
            from = next < 0 ? -1 : Math.max(end, start(text, next));
        }
        if (end < text.length()) {
            fragments.add(new Fragment(GAP, false));
        }
        return fragments;
    }

    /** Where in the text the characters of words stand. */
    private BitSet marks(String text) {
        BitSet marks = new BitSet(text.length());
        List<Unit> units = Units.of(text);
        for (List<Unit> word : words) {
            for (int at = 0; at + word.size() <= units.size(); at++) {
                if (standsAt(units, at, word)) {
                    marks.set(
                            units.get(at).start(),
                            units.get(at + word.size() - 1).end());
                }
            }
        }
        return marks;
    }

    private static boolean standsAt(List<Unit> units, int at, List<Unit> word) {
        for (int i = 0; i < word.size(); i++) {
            Unit here = units.get(at + i);
            if (!here.text().equals(word.get(i).text())
                    || (i > 0 && units.get(at + i - 1).isCutFrom(here))) {
                return false;
            }
        }
        return true;
    }

    /** The sentence's beginning before a find, or a few characters before it. */
    private static int start(String text, int find) {
        int start = find;
        while (start > 0 && find - start < LEAD && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return whole(text, start);
    }

    /** The first sentence's end after as many characters as a passage has, or there, but never within a find. */
    private static int end(String text, int start, BitSet found) {
        int end = Math.min(text.length(), start + PASSAGE);
        for (int at = end; at < Math.min(text.length(), end + LEAD); at++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0) {
                end = at + 1;
                break;
            }
        }
        return whole(text, found.get(end) && found.get(end - 1) ? found.nextClearBit(end) : end);
    }

    /** Never between the two halves of a rare character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static void mark(String text, int from, int end, BitSet found, List<Fragment> fragments) {
        int at = from;
        while (at < end) {
            boolean isFound = found.get(at);
            int change = isFound ? found.nextClearBit(at) : found.nextSetBit(at);
            int until = change < 0 ? end : Math.min(end, change);
            fragments.add(new Fragment(text.substring(at, until), isFound));
            at = until;
        }
    }
}
