package org.chizheng.questionbank.drawing;

import java.util.Arrays;

/** Rows of a supply in the making: arrays that grow. */
final class SupplyRows {

    private long[] questions;
    private long[] versions;
    private String[] letters;
    private int size;

    SupplyRows(int room) {
        questions = new long[room];
        versions = new long[room];
        letters = new String[room];
    }

    void add(long question, long version, String optionLetters) {
        if (size == questions.length) {
            questions = Arrays.copyOf(questions, size * 2);
            versions = Arrays.copyOf(versions, size * 2);
            letters = Arrays.copyOf(letters, size * 2);
        }
        questions[size] = question;
        versions[size] = version;
        letters[size++] = optionLetters;
    }

    /** Adds rows of a supply; there must be room for them. */
    void copy(Supply from, int start, int end) {
        System.arraycopy(from.questions(), start, questions, size, end - start);
        System.arraycopy(from.versions(), start, versions, size, end - start);
        System.arraycopy(from.letters(), start, letters, size, end - start);
        size += end - start;
    }

    Supply supply(long asOf) {
        return new Supply(
                asOf, Arrays.copyOf(questions, size), Arrays.copyOf(versions, size), Arrays.copyOf(letters, size));
    }
}
