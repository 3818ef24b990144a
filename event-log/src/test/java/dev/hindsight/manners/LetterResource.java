package dev.hindsight.manners;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import dev.hindsight.eventlog.Inbox;
import dev.hindsight.eventlog.Published;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The smallest consumer with dead letters: what a letter does is write a row, unless a test has something against it. */
@Path("/letters")
@RolesAllowed("admin")
public class LetterResource implements Inbox.Effect {

    static final AtomicReference<RuntimeException> OBJECTION = new AtomicReference<>();

    private final DeadLetterDesk letters;

    LetterResource(DeadLetterDesk letters) {
        this.letters = letters;
    }

    @GET
    public Uni<Response> list(@BeanParam DeadLetterDesk.Asked asked, @Context UriInfo uri) {
        return letters.list(asked, uri);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Uni<Response> get(long id) {
        return letters.get(id);
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/replay")
    public Uni<Response> replay(long id) {
        return letters.replay(id, this);
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, Published event) {
        return transaction.preparedQuery("insert into letter_effect values ($1)").execute(Tuple.of(event.id())).invoke(() -> {
            RuntimeException objection = OBJECTION.get();
            if (objection != null) {
                throw objection;
            }
        }).replaceWithVoid();
    }
}
