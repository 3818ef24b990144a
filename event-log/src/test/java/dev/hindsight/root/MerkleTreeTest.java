package dev.hindsight.root;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

import dev.hindsight.local.audit.Auditor;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MerkleTreeTest {

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static List<byte[]> leaves(int size) {
        return IntStream.range(0, size).mapToObj(i -> MerkleTree.leaf(ByteBuffer.allocate(4).putInt(i).array())).toList();
    }

    /** The examples that Certificate Transparency tests with. */
    @Example
    void the_roots_are_those_of_rfc_6962() {
        List<byte[]> leaves = java.util.stream.Stream.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                "606162636465666768696a6b6c6d6e6f").map(HexFormat.of()::parseHex).map(MerkleTree::leaf).toList();
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", hex(MerkleTree.of(List.of()).root()));
        assertEquals("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                hex(MerkleTree.of(leaves.subList(0, 1)).root()));
        assertEquals("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328", hex(MerkleTree.of(leaves).root()));
    }

    @Property
    void each_leaf_comes_to_the_root_along_its_path_and_no_other_does(@ForAll @IntRange(min = 1, max = 300) int size,
            @ForAll @IntRange(min = 0, max = 299) int drawn) {
        int index = drawn % size;
        List<byte[]> leaves = leaves(size);
        List<byte[]> path = MerkleTree.of(leaves).path(index);
        byte[] root = MerkleTree.of(leaves).root();
        assertArrayEquals(root, MerkleTree.root(leaves.get(index), index, size, path));
        assertFalse(Arrays.equals(root, MerkleTree.root(MerkleTree.leaf(new byte[]{1}), index, size, path)));
    }

    /** The auditor of the tests of the services goes by the other way of reading the RFC. */
    @Property
    void somebody_else_comes_to_the_same_root(@ForAll @IntRange(min = 1, max = 300) int size,
            @ForAll @IntRange(min = 0, max = 299) int drawn) {
        int index = drawn % size;
        List<byte[]> leaves = IntStream.range(0, size).mapToObj(i -> MerkleTree.leaf(("leaf " + i).getBytes(UTF_8))).toList();
        List<String> path = MerkleTree.of(leaves).path(index).stream().map(MerkleTreeTest::hex).toList();
        assertEquals(hex(MerkleTree.of(leaves).root()), Auditor.root("leaf " + index, index, size, path));
    }
}
