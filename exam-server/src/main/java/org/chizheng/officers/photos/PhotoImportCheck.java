package org.chizheng.officers.photos;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.officers.OfficerId;

/**
 * What a dry run found.
 *
 * @param fileName as it was uploaded
 * @param archive where the archive lies; needed again for the import
 * @param files files in it, good or bad
 * @param replacing how many of the accepted people have a photo now
 * @param findings files that would not be taken, by their place
 * @param accepted whose photo each of the other files is, by its place
 */
public record PhotoImportCheck(
        String fileName,
        Path archive,
        int files,
        int replacing,
        List<PhotoFinding> findings,
        Map<Integer, OfficerId> accepted) {

    /** Copies both. */
    public PhotoImportCheck {
        findings = List.copyOf(findings);
        accepted = Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
    }
}
