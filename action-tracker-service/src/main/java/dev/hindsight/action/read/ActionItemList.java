package dev.hindsight.action.read;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.action.ActionType;
import dev.hindsight.action.Priority;
import dev.hindsight.action.Status;
import dev.hindsight.action.TicketReference;
import dev.hindsight.action.incident.Reference;
import dev.hindsight.manners.AnyOf;
import dev.hindsight.manners.Conditions;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.Like;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Reader;

/** A list that somebody asks for, understood: which items, in which order, from where on. */
public final class ActionItemList {

    private static final String MERGED = "select known.id from incident_known known join part on known.merged_into = part.id";
    private static final String MERGED_THEN = """
            select merging.incident from incident_merging merging join part on merging.survivor = part.id
            where merging.at <= ? and not exists (select from incident_merging later
                where later.incident = merging.incident and later.version > merging.version and later.at <= ?)""";

    private final ActionItemFilter filter;
    private final LocalDate today;
    private final @Nullable Instant at;
    private final ListOrder order;
    private final int limit;
    private final @Nullable Cursor cursor;

    /** @throws dev.hindsight.manners.ProblemException 422 when a parameter cannot be understood */
    public ActionItemList(ActionItemFilter filter, Clock clock) {
        this.filter = filter;
        this.at = new QueryValue("at", filter.at).instant();
        this.today = LocalDate.ofInstant(at == null ? clock.instant() : at, ZoneOffset.UTC);
        this.order = ListOrder.read(new QueryValue("sort", filter.sort));
        this.limit = Page.limit(new QueryValue("limit", filter.limit).number());
        this.cursor = Cursor.decode(filter.cursor, 2);
    }

    int limit() {
        return limit;
    }

    /** The order, and one row more than the page holds. */
    String order() {
        return order.sql() + " limit " + (limit + 1);
    }

    Cursor cursor(ActionItemView last) {
        return order.at(last);
    }

    Conditions where(Reader reader) {
        var where = new Conditions();
        if (at == null) {
            where.add("item.until = 'infinity'");
        } else {
            var instant = at.atOffset(ZoneOffset.UTC);
            where.add("item.since <= ? and item.until > ?", instant, instant);
        }
        incident(where, reader);
        anyOf(where, "status", AnyOf.words(filter.status, "status", (Object[]) Status.values()));
        anyOf(where, "type", AnyOf.words(filter.type, "type", (Object[]) ActionType.values()));
        anyOf(where, "priority", AnyOf.words(filter.priority, "priority", (Object[]) Priority.values()));
        anyOf(where, "owner", AnyOf.texts(filter.owner, "owner"));
        due(where);
        ticket(where);
        search(where);
        order.startBehind(cursor, where);
        return where;
    }

    /** With the items of what was merged into the incident then, for those who may see that incident. */
    private void incident(Conditions where, Reader reader) {
        Reference incident = new QueryValue("incident", filter.incident).reference("INC");
        if (incident == null) {
            return;
        }
        var values = new ArrayList<@Nullable Object>(Arrays.asList(incident.id(), incident.key(), incident.id(), incident.key(),
                reader.admin(), reader.name()));
        if (at != null) {
            values.addAll(List.of(at.atOffset(ZoneOffset.UTC), at.atOffset(ZoneOffset.UTC)));
        }
        where.add("""
                (incident.id = ? or incident.key = ? or item.incident in (
                with recursive part (id) as (
                    select known.id from incident_known known where (known.id = ? or known.key = ?) and (? or not known.confidential
                        or exists (select from incident_person taking where taking.incident = known.id and taking.person = ?))
                    union %s)
                select id from part))""".formatted(at == null ? MERGED : MERGED_THEN), values.toArray());
    }

    private static void anyOf(Conditions where, String column, String @Nullable [] values) {
        if (values != null) {
            where.add("item." + column + " = any(?)", (Object) values);
        }
    }

    private void due(Conditions where) {
        LocalDate dueBefore = new QueryValue("dueBefore", filter.dueBefore).day();
        if (dueBefore != null) {
            where.add("item.due_on < ?", dueBefore);
        }
        Boolean overdue = new QueryValue("overdue", filter.overdue).flag();
        if (overdue != null) {
            where.add("(item.due_on is not null and item.due_on < ? and item.status not in ('verified', 'dropped')) = ?", today,
                    overdue);
        }
    }

    private void ticket(Conditions where) {
        var sent = new QueryValue("ticket", filter.ticket);
        String ticket = sent.text();
        if (ticket == null) {
            return;
        }
        try {
            where.add("item.tickets @> ?", (Object) new String[]{TicketReference.parse(ticket).identity()});
        } catch (IllegalArgumentException e) {
            throw sent.refused(String.valueOf(e.getMessage()));
        }
    }

    private void search(Conditions where) {
        String words = new QueryValue("q", filter.q).text();
        if (words != null) {
            String[] each = Stream.of(words.split("\\s+")).map(Like::holding).toArray(String[]::new);
            where.add("(item.text ilike all(?) or item.key = upper(?))", each, words);
        }
    }
}
