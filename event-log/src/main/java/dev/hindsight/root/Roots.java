package dev.hindsight.root;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.CallersContext;
import dev.hindsight.eventlog.Numbering;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.Write;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * The roots that were signed, and those to come. Any number of instances may want to sign: each root covers exactly the events up
 * to a place in the feed, and the number of the next decides which of them did.
 */
@ApplicationScoped
public class Roots {

    private static final String NOTHING_BEFORE = "0".repeat(64);

    private final RootRows rows;
    private final RootTrees trees;
    private final Numbering numbering;
    private final Optional<RootKey> key;
    private final String service;

    Roots(RootRows rows, Numbering numbering, RootConfig config,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.rows = rows;
        this.trees = new RootTrees(root -> rows.heads(root.number(), 0, 0));
        this.numbering = numbering;
        this.key = config.key().map(RootKey::of);
        this.service = service;
    }

    /** A root, and whether this call has signed it. */
    record Signing(SignedRoot root, boolean isNew) {}

    boolean canSign() {
        return key.isPresent();
    }

    String service() {
        return service;
    }

    /** The public key that roots are signed with now. */
    String publicKey() {
        return key().publicKey();
    }

    /**
     * Signs what has happened since the last root; when nothing has, that one stands.
     *
     * @param riders rows that are stored with a new root or not at all
     */
    Uni<Signing> sign(Function<SignedRoot, List<Write>> riders) {
        RootKey signer = key();
        return numbering.settle().chain(rows::latest).chain(previous -> rows.end().chain(end -> {
            if (previous != null && previous.globalSeq() == end) {
                return Uni.createFrom().item(new Signing(previous, false));
            }
            long from = previous == null ? 0 : previous.globalSeq();
            long number = previous == null ? 1 : previous.number() + 1;
            return rows.heads(number, from, end).emitOn(Infrastructure.getDefaultWorkerPool())
                    .map(heads -> signed(signer, previous, number, end, heads))
                    .chain(root -> rows.store(root, from, riders.apply(root)).chain(stored -> stored
                            ? Uni.createFrom().item(new Signing(root, true))
                            : latest().map(now -> new Signing(now, false))));
        }));
    }

    private SignedRoot signed(RootKey signer, @Nullable SignedRoot previous, long number, long end, List<Head> heads) {
        Instant at = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
        String root = RootTree.of(heads).root();
        String before = previous == null ? NOTHING_BEFORE : previous.digest();
        String statement = SignedRoot.statement(number, at, service, end, heads.size(), root, before);
        return new SignedRoot(number, at, service, end, heads.size(), root, before, statement, signer.sign(statement),
                signer.publicKey());
    }

    /** For how long nothing was signed: since the last root, or since the first event. */
    Uni<Duration> age() {
        return rows.age();
    }

    /** @return fails with {@code no-such-root} before the first */
    Uni<SignedRoot> latest() {
        return rows.latest().onItem().ifNull().failWith(() -> new Rejected("no-such-root", "No root was signed yet."));
    }

    Uni<SignedRoot> number(long number) {
        return rows.number(number).onItem().ifNull()
                .failWith(() -> new Rejected("no-such-root", "There is no root " + number + "."));
    }

    /** The latest first. */
    Uni<List<SignedRoot>> before(long number, int limit) {
        return rows.before(number, limit);
    }

    /** The ends of streams that a root was made from, in the order of its leaves: the first ones behind a stream. */
    Uni<List<Head>> heads(SignedRoot root, UUID after, int limit) {
        return rows.heads(root.number(), after, limit);
    }

    /** A stream in a root, without a number in the latest; fails with {@code no-such-root} or {@code no-such-inclusion}. */
    public Uni<Inclusion> inclusion(UUID stream, @Nullable Long number) {
        return (number == null ? latest() : number(number)).chain(root -> rows.seen(stream, root.number())
                .onItem().ifNull().failWith(() -> Inclusion.absent(root))
                .chain(seen -> trees.of(root).map(tree -> Inclusion.of(root, tree, seen))))
                .emitOn(CallersContext.here());
    }

    /**
     * The proof that will always be the same for a version of a stream, once there is one: of the root that was the first to see the
     * latest event up to that version. Null while there is none.
     */
    public Uni<@Nullable Inclusion> firstInclusion(UUID stream, long version) {
        return rows.firstWith(stream, version).chain(root -> root == null
                ? Uni.createFrom().nullItem()
                : inclusion(stream, root));
    }

    private RootKey key() {
        return key.orElseThrow(() -> new Rejected("no-key", "No key for roots is configured: set hindsight.roots.key."));
    }
}
