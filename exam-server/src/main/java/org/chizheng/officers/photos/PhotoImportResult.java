package org.chizheng.officers.photos;

import java.util.List;

/**
 * What an import of photos did.
 *
 * @param kept photos that stand on the register now
 * @param refused files that were good in the dry run and are so no more
 */
public record PhotoImportResult(int kept, List<PhotoFinding> refused) {

    /** Copies the list. */
    public PhotoImportResult {
        refused = List.copyOf(refused);
    }
}
