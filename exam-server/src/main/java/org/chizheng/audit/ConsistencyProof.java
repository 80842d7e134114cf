package org.chizheng.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * That a tree became another one by additions only (RFC 9162, 2.1.4).
 *
 * @param first size of the older tree
 * @param second size of the younger tree
 * @param path hexadecimal
 */
public record ConsistencyProof(long first, long second, List<String> path) {

    /** Copies the path. */
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the path joins these two roots (hexadecimal). */
    public boolean joins(String firstRoot, String secondRoot) {
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        HexFormat hex = HexFormat.of();
        List<byte[]> steps = new ArrayList<>();
        if (Long.bitCount(first) == 1) {
            steps.add(hex.parseHex(firstRoot));
        }
        path.forEach(step -> steps.add(hex.parseHex(step)));
        if (path.isEmpty()) {
            return false;
        }
        long node = first - 1;
        long last = second - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        byte[] older = steps.getFirst();
        byte[] younger = steps.getFirst();
        for (byte[] step : steps.subList(1, steps.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                older = MerkleTree.nodeHash(step, older);
                younger = MerkleTree.nodeHash(step, younger);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                younger = MerkleTree.nodeHash(younger, step);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0
                && hex.formatHex(older).equals(firstRoot)
                && hex.formatHex(younger).equals(secondRoot);
    }
}
