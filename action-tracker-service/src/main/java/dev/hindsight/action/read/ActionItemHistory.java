package dev.hindsight.action.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.action.ActionItem;
import dev.hindsight.action.ActionItemEvent;
import dev.hindsight.action.ActionItemEvents;
import dev.hindsight.diff.Comparison;
import dev.hindsight.diff.HistoryDiff;
import dev.hindsight.diff.Point;
import dev.hindsight.diff.Shape;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.Verification;
import dev.hindsight.manners.EventPage;
import dev.hindsight.manners.EventView;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Problem;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** The past of one item, straight from the log. */
@ApplicationScoped
public class ActionItemHistory {

    /** How tickets and evidence are told apart, and what is prose. */
    private static final Shape SHAPE = new Shape(
            Map.of("tickets", List.of("key", "url"), "evidence", List.of("url", "note", "kind")),
            Set.of("text", "statusReason", "note"));
    private static final Set<String> LEFT_OUT = Set.of("id", "key", "version", "updatedAt");

    private final EventLog log;
    private final EventCodec<ActionItemEvent> codec = ActionItemEvents.codec();
    private final HistoryDiff diff = new HistoryDiff(SHAPE, LEFT_OUT, this::walk);

    public ActionItemHistory(EventLog log) {
        this.log = log;
    }

    /** As which version, or when; both null means now. */
    public record Moment(@Nullable Integer version, @Nullable Instant at) {

        /** @throws dev.hindsight.manners.ProblemException 422 when one cannot be understood, or both were sent */
        public static Moment read(@Nullable String version, @Nullable String at) {
            var moment = new Moment(new QueryValue("version", version).number(), new QueryValue("at", at).instant());
            if (moment.version != null && moment.at != null) {
                throw Problem.invalid(List.of(new Problem.FieldError("#/at", "cannot be combined with version"))).asException();
            }
            return moment;
        }

        public boolean isNow() {
            return version == null && at == null;
        }
    }

    /** The item as it stood; fails with {@code no-such-version} when it was not there yet, or never came that far. */
    public Uni<ActionItemView> stoodAt(UUID item, Moment moment) {
        Uni<List<RecordedEvent>> events = moment.version() != null
                ? log.loadAtVersion(item, moment.version())
                : log.loadAt(item, moment.at() == null ? Instant.now() : moment.at());
        return events.map(history -> {
            if (history.isEmpty() || moment.version() != null && history.getLast().version() < moment.version()) {
                throw new Rejected("no-such-version", "The item did not stand like that at any time; see its events.");
            }
            return view(history);
        });
    }

    /** The events in order, a page at a time. */
    public Uni<Page<EventView>> events(UUID item, @Nullable String sentLimit, @Nullable String sentCursor) {
        return EventPage.of(log, item, sentCursor, new QueryValue("limit", sentLimit).number());
    }

    /** What differs between two versions of the item. */
    public Uni<Comparison> compare(UUID item, Point from, Point to) {
        return log.load(item).emitOn(Infrastructure.getDefaultWorkerPool())
                .map(history -> diff.between(history, from, to));
    }

    private void walk(List<RecordedEvent> history, BiConsumer<RecordedEvent, Supplier<? extends Record>> visitor) {
        ActionItem state = new ActionItem.Unraised();
        for (RecordedEvent event : history) {
            state = state.evolve(codec.read(event));
            ActionItem now = state;
            visitor.accept(event, () -> view(now, history.subList(0, Math.toIntExact(event.version()))));
        }
    }

    public Uni<Verification> verify(UUID item) {
        return log.verify(item);
    }

    private ActionItemView view(List<RecordedEvent> history) {
        ActionItem state = new ActionItem.Unraised();
        for (RecordedEvent event : history) {
            state = state.evolve(codec.read(event));
        }
        return view(state, history);
    }

    private static ActionItemView view(ActionItem state, List<RecordedEvent> history) {
        return switch (state) {
            case ActionItem.Unraised _ -> throw new IllegalStateException("a history of no events");
            case ActionItem.Raised item -> ActionItemView.of(item, history);
        };
    }
}
