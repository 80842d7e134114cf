package org.chizheng.questionbank.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A question's texts as the set of all runs of three characters in its stem and in each of its options; the order of
 * the options, spaces, punctuation, width and case make no difference.
 *
 * @param hashes one for each run, ascending, each once
 */
record Shingles(int[] hashes) {

    private static final int BEFORE = 2;
    private static final int AFTER = 3;

    /** Options that say nothing about what is asked. */
    private static final Set<String> JUDGEMENTS = Set.of("正确", "错误", "对", "错", "是", "否");

    /**
     * Cuts the texts.
     *
     * @param options one a line
     */
    static Shingles of(String stem, String options) {
        IntStream runs = Arrays.stream(options.split("\n", -1))
                .map(Shingles::normal)
                .filter(option -> !JUDGEMENTS.contains(option))
                .flatMapToInt(Shingles::runs);
        return new Shingles(
                IntStream.concat(runs(normal(stem)), runs).sorted().distinct().toArray());
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Both ends count as characters, so that even a text of one character makes a run. */
    private static IntStream runs(String text) {
        if (text.isEmpty()) {
            return IntStream.empty();
        }
        int[] all = IntStream.concat(IntStream.concat(IntStream.of(BEFORE), text.codePoints()), IntStream.of(AFTER))
                .toArray();
        return IntStream.range(0, all.length - 2).map(i -> hash(all[i], all[i + 1], all[i + 2]));
    }

    private static int hash(int first, int second, int third) {
        long run = ((long) first << 42) ^ ((long) second << 21) ^ third;
        run = (run ^ (run >>> 31)) * 0x9E3779B97F4A7C15L;
        return (int) (run >>> 32);
    }

    /** How much two texts have in common: runs in both divided by runs in either, from 0 to 1. */
    double likeness(Shingles other) {
        int mine = 0;
        int theirs = 0;
        int both = 0;
        while (mine < hashes.length && theirs < other.hashes.length) {
            int difference = Integer.compare(hashes[mine], other.hashes[theirs]);
            both += difference == 0 ? 1 : 0;
            mine += difference <= 0 ? 1 : 0;
            theirs += difference >= 0 ? 1 : 0;
        }
        int either = hashes.length + other.hashes.length - both;
        return either == 0 ? 0 : (double) both / either;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles that && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
