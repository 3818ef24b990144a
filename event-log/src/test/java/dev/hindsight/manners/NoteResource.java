package dev.hindsight.manners;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.CallersContext;
import dev.hindsight.eventlog.CommandHandler;
import dev.hindsight.eventlog.Decider;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.Rejected;
import io.smallrye.mutiny.Uni;

/** The smallest event-sourced thing: a note that is written and rewritten. */
@Path("/notes")
@RolesAllowed("viewer")
public class NoteResource {

    record Draft(@Size(max = 5) String name) {}

    record Written(String text) {}

    record Write(@NotBlank @Size(max = 20) String text, Instant at, Mood mood, List<@Valid Tag> tags) {}

    record Tag(@NotBlank String name) {}

    enum Mood {
        CALM, LOUD
    }

    static final AtomicInteger RUNS = new AtomicInteger();
    /** What the next note that is held up waits for. */
    static final AtomicReference<@Nullable CompletableFuture<Void>> HOLD = new AtomicReference<>();

    private final EventLog log;
    private final CommandHandler<Write, String, Written> handler;
    private final IdempotentRequest idempotent;
    private final Caller caller;

    NoteResource(EventLog log, IdempotentRequest idempotent, Caller caller) {
        this.log = log;
        this.handler = new CommandHandler<>(log, new Rules(), new EventCodec<Written>().with("test.note.written.v1",
                Written.class), java.time.Clock.systemUTC());
        this.idempotent = idempotent;
        this.caller = caller;
    }

    @POST
    public Uni<Response> create(@Valid Write body, @Context HttpHeaders headers) {
        return store(UUID.randomUUID(), body, headers);
    }

    /** As {@link #create}, but in a transaction, and the first waits for {@link #HOLD}. */
    @POST
    @Path("/held")
    public Uni<Response> held(@Valid Write body) {
        CompletableFuture<Void> hold = HOLD.getAndSet(null);
        var here = CallersContext.here();
        UUID id = UUID.randomUUID();
        var request = new CommandHandler.Request<>(id, "NOTE", body, caller.name(), OptionalLong.empty());
        return log.inTransaction(transaction -> (hold == null
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().completionStage(hold).emitOn(here))
                .chain(() -> handler.handle(transaction, request,
                        done -> idempotent.remember(answer(id, done.version(), done.state())))))
                .map(done -> answer(id, done.version(), done.state()).toResponse());
    }

    /** As {@link #create}, but the first waits for {@link #HOLD} before it begins. */
    @POST
    @Path("/patient")
    public Uni<Response> patient(@Valid Write body, @Context HttpHeaders headers) {
        CompletableFuture<Void> hold = HOLD.getAndSet(null);
        var here = CallersContext.here();
        return idempotent.whole((hold == null
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().completionStage(hold).emitOn(here))
                .chain(() -> store(UUID.randomUUID(), body, headers)));
    }

    /** More than one event holds. */
    @POST
    @Path("/endless")
    public Uni<Response> endless(@Context HttpHeaders headers) {
        return store(UUID.randomUUID(), new Write("x".repeat(5 << 20), Instant.EPOCH, Mood.LOUD, List.of()), headers);
    }

    @PUT
    @Path("/{id}")
    public Uni<Response> write(UUID id, @Valid Write body, @Context HttpHeaders headers) {
        return store(id, body, headers);
    }

    @POST
    @Path("/drafts")
    public String draft(@RequestBody(required = false) @Valid @NotNull Draft body) {
        return "a draft called " + body.name();
    }

    @POST
    @Path("/plain")
    public Uni<List<Integer>> plain() {
        return Uni.createFrom().item(List.of(RUNS.incrementAndGet()));
    }

    @GET
    public Response list(@QueryParam("cursor") String cursor, @Context UriInfo uri) {
        Cursor from = Cursor.decode(cursor, 1);
        int start = from == null ? 0 : Integer.parseInt(from.values().getFirst());
        return Page.of(List.of(start + 1, start + 2, start + 3), 2, Cursor::of).toResponse(uri);
    }

    /** Parameters of each kind that is read for a resource. */
    @GET
    @Path("/asked")
    public String asked(@QueryParam("limit") Integer limit, @QueryParam("after") Long after, @QueryParam("from") Instant from,
            @HeaderParam("Last-Event-ID") Long last) {
        return limit + " " + after + " " + from + " " + last;
    }

    /** The same where they are fields. */
    @GET
    @Path("/bean")
    public String bean(@BeanParam Asked asked) {
        return asked.version + " " + asked.to + " " + String.join(",", asked.mood == null ? List.of() : asked.mood);
    }

    public static class Asked {
        @QueryParam("version")
        Long version;
        @QueryParam("to")
        Instant to;
        @QueryParam("mood")
        List<String> mood;
    }

    @GET
    @Path("/fault")
    public String fault() {
        throw new IllegalStateException("the secret of the house");
    }

    private Uni<Response> store(UUID id, Write body, HttpHeaders headers) {
        return IfMatch
                .any(headers, expected -> handler.handle(
                        new CommandHandler.Request<>(id, "NOTE", body, caller.name(), expected),
                        done -> idempotent.remember(answer(id, done.version(), done.state()))))
                .map(done -> answer(id, done.version(), done.state()).toResponse());
    }

    private static Answer answer(UUID id, long version, String state) {
        return Answer.created("/notes/" + id, version, java.util.Map.of("id", id, "text", state, "run", RUNS.get()));
    }

    static final class Rules implements Decider<Write, String, Written> {
        @Override
        public String initial() {
            return "";
        }

        @Override
        public List<Written> decide(Write command, String state) {
            if (command.text().equals("forbidden")) {
                throw new Rejected("forbidden-word", "Choose another word.");
            }
            RUNS.incrementAndGet();
            return List.of(new Written(command.text()));
        }

        @Override
        public String evolve(String state, Written event) {
            return event.text();
        }
    }
}
