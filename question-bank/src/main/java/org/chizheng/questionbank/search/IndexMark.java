package org.chizheng.questionbank.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * What an index says of itself.
 *
 * @param bank identity of the bank that it is made from
 * @param upTo number of the last change in it
 * @param complete whether it once held the whole bank
 */
record IndexMark(String bank, long upTo, boolean complete) {

    Iterable<Map.Entry<String, String>> facts() {
        return Map.of(
                        "layout",
                        Fields.LAYOUT,
                        "bank",
                        bank,
                        "upTo",
                        Long.toString(upTo),
                        "complete",
                        Boolean.toString(complete))
                .entrySet();
    }

    /** Reads what an index says of itself; null if it is of another layout. */
    static @Nullable IndexMark read(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> facts = reader.getIndexCommit().getUserData();
            String bank = facts.get("bank");
            String upTo = facts.get("upTo");
            if (bank == null || upTo == null || !Fields.LAYOUT.equals(facts.get("layout"))) {
                return null;
            }
            return new IndexMark(bank, Long.parseLong(upTo), Boolean.parseBoolean(facts.get("complete")));
        }
    }
}
