package org.chizheng.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** Hashes and paths of a Merkle tree as in RFC 9162, section 2.1. Leaves are given by their leaf hashes. */
final class MerkleTree {

    private MerkleTree() {}

    /** Hash of a leaf's data: the first byte keeps leaves and nodes apart. */
    static byte[] leafHash(byte[] data) {
        return digest((byte) 0, data, new byte[0]);
    }

    static byte[] nodeHash(byte[] left, byte[] right) {
        return digest((byte) 1, left, right);
    }

    /** Root over the leaves from (inclusive) to (exclusive); that of no leaves is the hash of nothing. */
    static byte[] root(List<byte[]> leaves, int from, int to) {
        if (from == to) {
            return DigestUtils.getSha256Digest().digest();
        }
        if (to - from == 1) {
            return leaves.get(from);
        }
        int split = from + largestPowerBelow(to - from);
        return nodeHash(root(leaves, from, split), root(leaves, split, to));
    }

    /** The audit path of a leaf, from the leaf up. */
    static List<byte[]> inclusionPath(List<byte[]> leaves, int leaf) {
        List<byte[]> path = new ArrayList<>();
        collectInclusion(leaves, leaf, 0, leaves.size(), path);
        return path;
    }

    /** The proof that the tree over the first leaves became the tree over all of them. */
    static List<byte[]> consistencyPath(List<byte[]> leaves, int first) {
        List<byte[]> path = new ArrayList<>();
        if (first > 0 && first < leaves.size()) {
            collectConsistency(leaves, first, 0, leaves.size(), true, path);
        }
        return path;
    }

    private static void collectInclusion(List<byte[]> leaves, int leaf, int from, int to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        int split = from + largestPowerBelow(to - from);
        if (leaf < split) {
            collectInclusion(leaves, leaf, from, split, path);
            path.add(root(leaves, split, to));
        } else {
            collectInclusion(leaves, leaf, split, to, path);
            path.add(root(leaves, from, split));
        }
    }

    private static void collectConsistency(
            List<byte[]> leaves, int first, int from, int to, boolean known, List<byte[]> path) {
        if (first == to - from) {
            if (!known) {
                path.add(root(leaves, from, to));
            }
            return;
        }
        int half = largestPowerBelow(to - from);
        int split = from + half;
        if (first <= half) {
            collectConsistency(leaves, first, from, split, known, path);
            path.add(root(leaves, split, to));
        } else {
            collectConsistency(leaves, first - half, split, to, false, path);
            path.add(root(leaves, from, split));
        }
    }

    private static int largestPowerBelow(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static byte[] digest(byte prefix, byte[] first, byte[] second) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        digest.update(prefix);
        digest.update(first);
        digest.update(second);
        return digest.digest();
    }
}
