package dev.hindsight.action.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.action.incident.Reference;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;

/** Finds action items among those that the reader may see. */
@ApplicationScoped
public class ActionItemQueries {

    private static final String JOINED = """
             from action_item item join incident_known incident on incident.id = item.incident
            """;
    private static final String FROM = "select item.view::text as view" + JOINED;

    private final Pool pool;

    public ActionItemQueries(Pool pool) {
        this.pool = pool;
    }

    /** The item as it is; fails with {@code no-such-action-item} when the reader may not see it either. */
    public Uni<ActionItemView> get(String keyOrId, Reader reader) {
        Optional<Reference> reference = Reference.parse("ACT", keyOrId);
        if (reference.isEmpty()) {
            return Uni.createFrom().failure(absent(keyOrId));
        }
        var where = new Conditions().add("item.until = 'infinity'")
                .add("(item.id = ? or item.key = ?)", reference.get().id(), reference.get().key());
        seenBy(reader, where);
        return views(where, "").map(found -> found.stream().findFirst().orElseThrow(() -> absent(keyOrId)));
    }

    /** One page of what the list asks for. */
    public Uni<Page<ActionItemView>> list(ActionItemList list, Reader reader) {
        Conditions where = list.where(reader);
        seenBy(reader, where);
        return views(where, list.order()).map(found -> Page.of(found, list.limit(), list::cursor));
    }

    /** Which of the items the reader may see. */
    Uni<Set<UUID>> seen(Set<UUID> items, Reader reader) {
        var where = new Conditions().add("item.until = 'infinity'").add("item.id = any(?)",
                (Object) items.toArray(UUID[]::new));
        seenBy(reader, where);
        return pool.preparedQuery("select item.id" + JOINED + where).execute(where.values()).map(rows -> StreamSupport
                .stream(rows.spliterator(), false).map(row -> row.getUUID("id")).collect(Collectors.toUnmodifiableSet()));
    }

    private Uni<List<ActionItemView>> views(Conditions where, String rest) {
        return pool.preparedQuery(FROM + where + rest).execute(where.values()).map(ActionItemQueries::read);
    }

    /** What happens with a confidential incident is for those who take part in it and for the present owner of the item. */
    private static void seenBy(Reader reader, Conditions where) {
        if (!reader.admin()) {
            where.add("""
                    (not incident.confidential
                    or exists (select from incident_person taking where taking.incident = item.incident and taking.person = ?)
                    or exists (select from action_item present where present.id = item.id and present.until = 'infinity'
                        and present.owner = ?))""", reader.name(), reader.name());
        }
    }

    private static List<ActionItemView> read(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(row -> read(row.getString("view"))).toList();
    }

    private static ActionItemView read(String view) {
        try {
            return EventCodec.JSON.readValue(view, ActionItemView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored view cannot be read", e);
        }
    }

    private static Rejected absent(String keyOrId) {
        return new Rejected("no-such-action-item", "There is no action item " + keyOrId + " that you may see.");
    }
}
