package org.chizheng.questionbank.drawing;

import java.util.Arrays;
import java.util.List;
import org.chizheng.questionbank.QuestionType;

/**
 * What can be drawn for a type and subject: ids and traits only, in the order of the questions' ids.
 *
 * @param asOf number of the change up to which this holds
 * @param questions ascending
 * @param versions current version of each
 * @param letters the text of the layout of each, as in {@code ABCD}
 * @param traits what cells tell them apart by
 * @param pasts how each was used so far
 */
@SuppressWarnings("ArrayRecordComponent") // compact, never compared, never leaves the package
record Supply(long asOf, long[] questions, long[] versions, String[] letters, Trait[] traits, Past[] pasts) {

    /** What cells of a type and subject draw from; they may ask for a part of it. */
    record Key(QuestionType type, String subject, String path) {

        static Key of(Blueprint.Cell cell, String path) {
            return new Key(cell.type(), cell.subject(), path);
        }
    }

    int size() {
        return versions.length;
    }

    SupplyRow row(int place) {
        return new SupplyRow(questions[place], versions[place], letters[place], traits[place], pasts[place]);
    }

    /**
     * The supply of this key after some changes.
     *
     * @param changes in the order of the questions' ids, each question once; some may be known here already
     */
    Supply after(Key key, List<SupplyChange> changes, long now) {
        List<SupplyChange> own = changes.stream()
                .filter(change -> change.suits(key) || place(change.row().question()) >= 0)
                .toList();
        if (own.isEmpty()) {
            return new Supply(now, questions, versions, letters, traits, pasts);
        }
        SupplyRows rows = new SupplyRows(size() + own.size());
        int next = 0;
        for (SupplyChange change : own) {
            int place = place(change.row().question());
            rows.copy(this, next, place < 0 ? ~place : place);
            next = place < 0 ? ~place : place + 1;
            if (change.suits(key)) {
                rows.add(change.row());
            }
        }
        rows.copy(this, next, size());
        return rows.supply(now);
    }

    /** Where the question is, or the complement of where it would be. */
    private int place(long question) {
        return Arrays.binarySearch(questions, question);
    }
}
