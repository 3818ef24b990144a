package dev.hindsight.manners;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.DeadLetterReplay;
import dev.hindsight.eventlog.DeadLetters;
import dev.hindsight.eventlog.Inbox;
import dev.hindsight.eventlog.Published;
import io.smallrye.mutiny.Uni;

/** What every service answers about its dead letters; a resource adds its path, who may, and what its events do. */
@ApplicationScoped
public class DeadLetterDesk {

    private static final Answer DONE = new Answer(204, null, null, null);

    private final DeadLetters letters;
    private final DeadLetterReplay replay;
    private final IdempotentRequest request;
    private final Caller caller;

    public DeadLetterDesk(DeadLetters letters, DeadLetterReplay replay, IdempotentRequest request, Caller caller) {
        this.letters = letters;
        this.replay = replay;
        this.request = request;
        this.caller = caller;
    }

    /** For the documentation. */
    @Schema(name = "DeadLetterPage")
    public record LetterPage(List<DeadLetters.DeadLetter> items, @Nullable String next) {}

    /** What is asked of a list of letters. */
    public static class Asked {

        @QueryParam("cursor")
        @Nullable
        String cursor;

        @QueryParam("limit")
        @Nullable
        Integer limit;

        @Parameter(description = "Only those that nobody has tried again with success")
        @QueryParam("waiting")
        @DefaultValue("false")
        boolean waiting;
    }

    /** One page, newest first. */
    public Uni<Response> list(Asked asked, UriInfo uri) {
        int limit = Page.limit(asked.limit);
        return letters.list(Cursor.number(asked.cursor, Long.MAX_VALUE), asked.waiting, limit + 1)
                .map(found -> Page.of(found, limit, letter -> Cursor.of(letter.id())).toResponse(uri));
    }

    /** A letter with its whole message. */
    public Uni<Response> get(long id) {
        return letters.get(id).map(letter -> Response.ok(letter).build());
    }

    /** Tries a letter again in the name of the caller. What still cannot be acted on is a 409, and nothing was stored. */
    public Uni<Response> replay(long id, Inbox.Effect effect) {
        return replay.replay(id, effect, caller.name(), List.copyOf(request.remember(DONE)))
                .onFailure(Published.Poison.class).transform(failure -> refused("still-unreadable", failure.getMessage()))
                .onFailure(IllegalStateException.class).transform(failure -> refused("still-dead", failure.getMessage()))
                .map(_ -> DONE.toResponse());
    }

    /** Who had a letter tried again. */
    public Uni<Response> events(long id, @Nullable String cursor, @Nullable Integer limit, UriInfo uri) {
        return replay.history(id).map(history -> EventPage.of(history, cursor, limit).toResponse(uri));
    }

    private static ProblemException refused(String code, @Nullable String reason) {
        return Problem.of(code, 409, "It still cannot be acted on", reason).asException();
    }
}
