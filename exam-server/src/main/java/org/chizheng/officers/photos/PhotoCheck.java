package org.chizheng.officers.photos;

/** What became of a file that was to be a photo. */
sealed interface PhotoCheck {

    /**
     * A picture that the server drew and encoded itself.
     *
     * @param jpeg 480 by 640 pixels at most, without metadata
     */
    record Right(byte[] jpeg) implements PhotoCheck {}

    /** No photo. */
    record Refused(PhotoFault fault) implements PhotoCheck {}
}
