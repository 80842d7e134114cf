package org.chizheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTreeTests {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void hashesTheEmptyTreeAndOneLeafAsTheRfcSays() {
        assertThat(HEX.formatHex(MerkleTree.root(List.of(), 0, 0)))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(HEX.formatHex(MerkleTree.leafHash(new byte[0])))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void theFrontierGrowsToTheSameRootAsTheWholeTree() {
        List<byte[]> leaves = leaves(130);
        Frontier frontier = new Frontier();
        for (int size = 0; size < leaves.size(); size++) {
            assertThat(frontier.root()).isEqualTo(MerkleTree.root(leaves, 0, size));
            assertThat(Frontier.of(size, frontier.text()).root()).isEqualTo(frontier.root());
            frontier.append(leaves.get(size));
        }
    }

    @Test
    void everyLeafOfEveryTreeProvesItsPlaceAndNoOther() {
        for (int size = 1; size <= 40; size++) {
            List<byte[]> leaves = leaves(size);
            for (int leaf = 0; leaf < size; leaf++) {
                List<String> path = hex(MerkleTree.inclusionPath(leaves, leaf));
                assertThat(inclusion(leaves, leaf, leaf, path).holds()).isTrue();
                assertThat(inclusion(leaves, leaf, (leaf + 1) % size, path).holds())
                        .isEqualTo(size == 1);
            }
        }
    }

    @Test
    void everyTreeProvesThatItGrewFromEveryOlderOne() {
        List<byte[]> leaves = leaves(40);
        for (int second = 1; second <= 40; second++) {
            List<byte[]> younger = leaves.subList(0, second);
            for (int first = 1; first <= second; first++) {
                ConsistencyProof proof =
                        new ConsistencyProof(first, second, hex(MerkleTree.consistencyPath(younger, first)));
                String firstRoot = HEX.formatHex(MerkleTree.root(leaves, 0, first));
                String secondRoot = HEX.formatHex(MerkleTree.root(leaves, 0, second));
                assertThat(proof.joins(firstRoot, secondRoot)).isTrue();
                String anotherRoot = HEX.formatHex(MerkleTree.leafHash(HEX.parseHex(firstRoot)));
                assertThat(proof.joins(anotherRoot, secondRoot)).isFalse();
                assertThat(proof.joins(firstRoot, anotherRoot)).isFalse();
            }
        }
    }

    private static InclusionProof inclusion(List<byte[]> leaves, int leaf, int claimed, List<String> path) {
        String root = HEX.formatHex(MerkleTree.root(leaves, 0, leaves.size()));
        TreeHead head = new TreeHead(1, leaves.size(), root, Instant.EPOCH, "");
        return new InclusionProof(claimed, HEX.formatHex(leaves.get(leaf)), path, head);
    }

    private static List<byte[]> leaves(int count) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leaves.add(MerkleTree.leafHash(("leaf " + i).getBytes(StandardCharsets.UTF_8)));
        }
        return leaves;
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HEX::formatHex).toList();
    }
}
