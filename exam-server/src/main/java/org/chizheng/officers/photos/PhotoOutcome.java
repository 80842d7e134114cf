package org.chizheng.officers.photos;

/** What came of keeping a photo. */
public sealed interface PhotoOutcome {

    /**
     * The photo stands beside the person's entry.
     *
     * @param sha256 of the stored JPEG, as in the audit log
     */
    record Kept(String sha256) implements PhotoOutcome {}

    /** Nothing was changed. */
    record Refused(PhotoFault fault) implements PhotoOutcome {}
}
