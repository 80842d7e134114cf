package org.chizheng.questionbank;

/**
 * What can be drawn for a type and subject: ids only, in the order of the questions' ids.
 *
 * @param asOf number of the change up to which this holds
 * @param versions current versions
 * @param letters the option letters of each, as in {@code ABCD}
 */
@SuppressWarnings("ArrayRecordComponent") // compact, never compared, never leaves the package
record Supply(long asOf, long[] versions, String[] letters) {

    /** What a cell draws from. */
    record Key(QuestionType type, String subject, String path) {

        static Key of(Blueprint.Cell cell, String path) {
            return new Key(cell.type(), cell.subject(), path);
        }
    }

    int size() {
        return versions.length;
    }
}
