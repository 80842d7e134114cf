package org.chizheng.questionbank.drawing;

import java.util.Arrays;

/** Rows of a supply in the making: arrays that grow. */
final class SupplyRows {

    private long[] questions;
    private long[] versions;
    private String[] letters;
    private Trait[] traits;
    private Past[] pasts;
    private int size;

    SupplyRows(int room) {
        questions = new long[room];
        versions = new long[room];
        letters = new String[room];
        traits = new Trait[room];
        pasts = new Past[room];
    }

    void add(SupplyRow row) {
        if (size == questions.length) {
            resize(size * 2);
        }
        questions[size] = row.question();
        versions[size] = row.version();
        letters[size] = row.letters();
        traits[size] = row.trait();
        pasts[size++] = row.past();
    }

    /** Adds rows of a supply; there must be room for them. */
    void copy(Supply from, int start, int end) {
        System.arraycopy(from.questions(), start, questions, size, end - start);
        System.arraycopy(from.versions(), start, versions, size, end - start);
        System.arraycopy(from.letters(), start, letters, size, end - start);
        System.arraycopy(from.traits(), start, traits, size, end - start);
        System.arraycopy(from.pasts(), start, pasts, size, end - start);
        size += end - start;
    }

    Supply supply(long asOf) {
        resize(size);
        return new Supply(asOf, questions, versions, letters, traits, pasts);
    }

    private void resize(int room) {
        questions = Arrays.copyOf(questions, room);
        versions = Arrays.copyOf(versions, room);
        letters = Arrays.copyOf(letters, room);
        traits = Arrays.copyOf(traits, room);
        pasts = Arrays.copyOf(pasts, room);
    }
}
