package org.chizheng.officers.photos;

import java.time.Instant;
import org.chizheng.officers.OfficerId;

/**
 * The photo of a person.
 *
 * @param jpeg 480 by 640 pixels at most, without metadata
 * @param sha256 of these bytes, hexadecimal
 * @param uploadedBy who put it there
 */
public record Photo(OfficerId officer, byte[] jpeg, String sha256, String uploadedBy, Instant uploadedAt) {

    /** Without the picture. */
    @Override
    public String toString() {
        return "photo of officer " + officer.value();
    }
}
