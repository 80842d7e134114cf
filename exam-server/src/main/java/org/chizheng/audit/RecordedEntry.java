package org.chizheng.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the log.
 *
 * @param key identity of the entry, part of what is hashed
 * @param facts canonical JSON of the further facts
 * @param leafHash hash of {@link #canonicalText()} as a leaf, hexadecimal, as stored
 * @param mac proof that the server wrote it, hexadecimal, as stored
 * @param leaf place in the tree from 0, null until it is sealed
 */
public record RecordedEntry(
        long id,
        String key,
        Instant recordedAt,
        String actor,
        String action,
        String subject,
        String organisationPath,
        String facts,
        String leafHash,
        String mac,
        @Nullable Long leaf) {

    /** The text whose leaf hash enters the tree. */
    public String canonicalText() {
        return canonicalText(key, recordedAt, actor, action, subject, organisationPath, facts);
    }

    static String canonicalText(
            String key,
            Instant recordedAt,
            String actor,
            String action,
            String subject,
            String organisationPath,
            String facts) {
        return CanonicalJson.of(Map.of(
                "key", key,
                "recordedAt", recordedAt.toString(),
                "actor", actor,
                "action", action,
                "subject", subject,
                "organisationPath", organisationPath,
                "facts", facts));
    }

    static String leafHashOf(String canonicalText) {
        byte[] data = canonicalText.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MerkleTree.leafHash(data));
    }
}
