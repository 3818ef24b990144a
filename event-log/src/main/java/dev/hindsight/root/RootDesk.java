package dev.hindsight.root;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.IdempotentRequest;
import dev.hindsight.manners.Page;
import io.smallrye.mutiny.Uni;

/** What every service answers about its roots; a resource adds its paths and who may. Keep copies elsewhere: then nobody can change them. */
@ApplicationScoped
public class RootDesk {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Roots roots;
    private final IdempotentRequest request;

    RootDesk(Roots roots, IdempotentRequest request) {
        this.roots = roots;
        this.request = request;
    }

    /** For the documentation. */
    @Schema(name = "SignedRootPage")
    public record RootPage(List<SignedRoot> items, @Nullable String next) {}

    /** For the documentation. */
    @Schema(name = "HeadPage")
    public record HeadPage(List<Head> items, @Nullable String next) {}

    /** Keys that roots are signed with; {@code publicKey} is 32 bytes in base64. */
    public record Keys(List<Key> keys) {}

    /** One of them. */
    public record Key(String service, String algorithm, String publicKey) {}

    /**
     * 201 with a new root, 200 with the last one when nothing has happened since.
     *
     * @param place path of the roots of this service
     */
    public Uni<Response> sign(String place) {
        return Uni.createFrom().deferred(() -> roots.sign(root -> request.remember(created(place, root))))
                .map(signing -> (signing.isNew()
                        ? created(place, signing.root())
                        : new Answer(200, null, null, signing.root())).toResponse());
    }

    private static Answer created(String place, SignedRoot root) {
        return new Answer(201, place + "/" + root.number(), null, root);
    }

    /** The latest first. */
    public Uni<Response> list(@Nullable String cursor, @Nullable Integer limit, UriInfo uri) {
        int most = Page.limit(limit);
        return roots.before(Cursor.number(cursor, Long.MAX_VALUE), most + 1)
                .map(found -> Page.of(found, most, root -> Cursor.of(root.number())).toResponse(uri));
    }

    public Uni<SignedRoot> latest() {
        return roots.latest();
    }

    public Uni<SignedRoot> number(long number) {
        return roots.number(number);
    }

    /** The ends of all streams that a root was made from, in the order of its leaves. */
    public Uni<Response> heads(long number, @Nullable String cursor, @Nullable Integer limit, UriInfo uri) {
        int most = Page.limit(limit);
        UUID after = stream(cursor);
        return roots.number(number).chain(root -> roots.heads(root, after, most + 1))
                .map(heads -> Page.of(heads, most, head -> Cursor.of(head.stream())).toResponse(uri));
    }

    private static UUID stream(@Nullable String cursor) {
        Cursor place = Cursor.decode(cursor, 1);
        try {
            return place == null ? BEFORE_ALL : UUID.fromString(place.values().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused();
        }
    }

    /** Nothing but the key that is used now; none while none is configured. */
    public Keys keys() {
        return new Keys(roots.canSign() ? List.of(new Key(roots.service(), "Ed25519", roots.publicKey())) : List.of());
    }
}
