package org.chizheng.audit;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The roots of the full subtrees that make up a tree of some size, smallest last: all that is needed to append a leaf
 * without looking at the older ones.
 */
final class Frontier {

    private final Deque<byte[]> subtrees = new ArrayDeque<>();
    private long size;

    /** Reads what {@link #text()} wrote. */
    static Frontier of(long size, String text) {
        Frontier frontier = new Frontier();
        frontier.size = size;
        if (!text.isEmpty()) {
            Arrays.stream(text.split(",")).map(HexFormat.of()::parseHex).forEach(frontier.subtrees::addLast);
        }
        if (frontier.subtrees.size() != Long.bitCount(size)) {
            throw new IllegalStateException("the frontier does not fit a tree of size " + size);
        }
        return frontier;
    }

    long size() {
        return size;
    }

    void append(byte[] leaf) {
        byte[] subtree = leaf;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            subtree = MerkleTree.nodeHash(subtrees.removeLast(), subtree);
        }
        subtrees.addLast(subtree);
        size++;
    }

    byte[] root() {
        if (subtrees.isEmpty()) {
            return MerkleTree.root(List.of(), 0, 0);
        }
        Iterator<byte[]> smallestFirst = subtrees.descendingIterator();
        byte[] root = smallestFirst.next();
        while (smallestFirst.hasNext()) {
            root = MerkleTree.nodeHash(smallestFirst.next(), root);
        }
        return root;
    }

    String text() {
        return subtrees.stream().map(HexFormat.of()::formatHex).collect(Collectors.joining(","));
    }
}
