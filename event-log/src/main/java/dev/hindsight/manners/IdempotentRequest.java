package dev.hindsight.manners;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.eventlog.Write;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The {@code Idempotency-Key} of the request in hand, if it has one. A handler adds {@link #remember} to the rows it stores, and
 * a repeated request gets the same answer even when the process died between the commit and the reply, or whoever sent it hung up: then
 * all that is of the scope of the request is gone, and work that was begun goes on.
 */
@RequestScoped
public class IdempotentRequest {

    static final String STORE = """
            update idempotency set status = $3, headers = $4, body = $5 where caller = $1 and key = $2 and holder = $6""";

    /** Where the key stands as long as anything of the request goes on, see {@link #mine}. */
    private static final String OUTLIVES = "hindsight.idempotency";

    private final ObjectMapper mapper;
    private final Seal seal;
    private final IdempotencyStore store;
    private IdempotencyFilter.@Nullable Key reserved;
    private boolean begun;
    private boolean sealed;

    public IdempotentRequest(ObjectMapper mapper, Seal seal, IdempotencyStore store) {
        this.mapper = mapper;
        this.seal = seal;
        this.store = store;
    }

    /** @param reserved its key; null when it has none */
    void begin(IdempotencyFilter.@Nullable Key reserved) {
        begun = true;
        this.reserved = reserved;
        if (reserved != null) {
            ContextLocals.put(OUTLIVES, reserved);
        }
    }

    private IdempotencyFilter.@Nullable Key mine() {
        if (begun) {
            return reserved;
        }
        if (!VertxContext.isOnDuplicatedContext()) {
            throw new IllegalStateException("the request is over, and here nobody knows its key");
        }
        return ContextLocals.<IdempotencyFilter.Key>get(OUTLIVES).orElse(null);
    }

    /**
     * The row that stores the answer; none when the request has no key. Whoever was so slow that a repetition has its key stores
     * nothing, see {@link Write.Missed}: of the two only one is done.
     */
    public List<Write> remember(Answer answer) {
        IdempotencyFilter.Key mine = mine();
        return mine == null ? List.of() : List.of(store(mine, answer, body(answer)));
    }

    /** As {@link #remember}, for an answer that holds a secret: what is stored opens with the key of the installation alone. */
    public List<Write> rememberSealed(Answer answer) {
        IdempotencyFilter.Key mine = mine();
        if (mine == null) {
            return List.of();
        }
        sealed = true;
        return List.of(store(mine, answer, seal.close(mine.name(), body(answer))));
    }

    /**
     * For work that stores its answer with all that it does, see {@link #remember}. Who hangs up before that is done finds the key free at
     * once: nothing was done, and nothing will be, as the answer has no place any more.
     */
    public <T> Uni<T> whole(Uni<T> work) {
        IdempotencyFilter.Key mine = mine();
        return mine == null ? work : work.onCancellation().call(() -> store.release(mine));
    }

    /** Whether the answer must not go to the database as it is. */
    boolean isSealed() {
        return sealed;
    }

    private static Write store(IdempotencyFilter.Key mine, Answer answer, byte[] body) {
        return new Write(STORE, Tuple.of(mine.caller(), mine.key(), answer.status(), headers(answer), Buffer.buffer(body),
                mine.holder()), true);
    }

    private static JsonObject headers(Answer answer) {
        var headers = new JsonObject();
        if (answer.location() != null) {
            headers.put("Location", answer.location());
        }
        if (answer.version() != null) {
            headers.put("ETag", "\"" + answer.version() + "\"");
        }
        if (answer.body() != null) {
            headers.put("Content-Type", "application/json");
        }
        return headers;
    }

    private byte[] body(Answer answer) {
        try {
            return answer.body() == null ? new byte[0] : mapper.writeValueAsString(answer.body()).getBytes(UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answer is not to be written as JSON", e);
        }
    }
}
