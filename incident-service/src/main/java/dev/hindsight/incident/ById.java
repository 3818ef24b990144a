package dev.hindsight.incident;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An immutable map by id, in no order. One with another entry shares all but a few nodes with the one before, so that a history is
 * replayed at the cost of each event however much there is already: a binary tree by the bits of the ids, the last, which are
 * random, first.
 */
public final class ById<V> extends AbstractMap<UUID, V> {

    private final Node<V> root;
    private final int size;

    private ById(Node<V> root, int size) {
        this.root = root;
        this.size = size;
    }

    private sealed interface Node<V> {}

    private record None<V>() implements Node<V> {}

    private record Leaf<V>(UUID id, V value) implements Node<V> {}

    private record Fork<V>(Node<V> zero, Node<V> one) implements Node<V> {}

    static <V> ById<V> empty() {
        return new ById<>(new None<>(), 0);
    }

    ById<V> with(UUID id, V value) {
        return new ById<>(put(root, 0, new Leaf<>(id, value)), containsKey(id) ? size : size + 1);
    }

    ById<V> withoutAny(Predicate<V> unwanted) {
        ById<V> others = empty();
        for (Entry<UUID, V> entry : entrySet()) {
            others = unwanted.test(entry.getValue()) ? others : others.with(entry.getKey(), entry.getValue());
        }
        return others;
    }

    private static <V> Node<V> put(Node<V> node, int bit, Leaf<V> leaf) {
        return switch (node) {
            case None<V> _ -> leaf;
            case Leaf<V> other when other.id().equals(leaf.id()) -> leaf;
            case Leaf<V> other -> put(put(new Fork<>(new None<>(), new None<>()), bit, other), bit, leaf);
            case Fork<V>(Node<V> zero, Node<V> one) when isSet(leaf.id(), bit) -> new Fork<>(zero, put(one, bit + 1, leaf));
            case Fork<V>(Node<V> zero, Node<V> one) -> new Fork<>(put(zero, bit + 1, leaf), one);
        };
    }

    private static boolean isSet(UUID id, int bit) {
        return (bit < Long.SIZE ? id.getLeastSignificantBits() : id.getMostSignificantBits()) >>> bit % Long.SIZE << 63 != 0;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return key instanceof UUID id ? get(id) : null;
    }

    private @Nullable V get(UUID id) {
        Node<V> node = root;
        for (int bit = 0; node instanceof Fork<V>(Node<V> zero, Node<V> one); bit++) {
            node = isSet(id, bit) ? one : zero;
        }
        return node instanceof Leaf<V>(UUID found, V value) && found.equals(id) ? value : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<UUID, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<UUID, V>> iterator() {
                return entries(root).iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private static <V> Stream<Entry<UUID, V>> entries(Node<V> node) {
        return switch (node) {
            case None<V> _ -> Stream.empty();
            case Leaf<V>(UUID id, V value) -> Stream.of(Map.entry(id, value));
            case Fork<V>(Node<V> zero, Node<V> one) -> Stream.concat(entries(zero), entries(one));
        };
    }
}
