package org.chizheng.audit;

import java.util.HexFormat;
import java.util.List;

/**
 * That an entry stands in the tree of a head (RFC 9162, 2.1.3).
 *
 * @param leaf place in the tree, from 0
 * @param leafHash hexadecimal
 * @param path hashes from the leaf up, hexadecimal
 */
public record InclusionProof(long leaf, String leafHash, List<String> path, TreeHead head) {

    /** Copies the path. */
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether the path leads from the leaf to the root of the head. */
    public boolean holds() {
        HexFormat hex = HexFormat.of();
        long node = leaf;
        long last = head.size() - 1;
        if (node > last) {
            return false;
        }
        byte[] root = hex.parseHex(leafHash);
        for (String step : path) {
            if (last == 0) {
                return false;
            }
            byte[] sibling = hex.parseHex(step);
            if ((node & 1) == 1 || node == last) {
                root = MerkleTree.nodeHash(sibling, root);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                root = MerkleTree.nodeHash(root, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hex.formatHex(root).equals(head.rootHash());
    }
}
