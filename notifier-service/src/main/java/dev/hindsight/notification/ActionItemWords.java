package dev.hindsight.notification;

import static dev.hindsight.notification.Words.labelled;
import static dev.hindsight.notification.Words.spoken;
import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.delivery.Message;
import dev.hindsight.news.ActionItemNews;

/** Puts the events of action items into words. */
final class ActionItemWords {

    private ActionItemWords() {}

    /** @param before the action item as it was; for {@code raised} as it was raised */
    static Words of(ActionItemNews news, Message.ActionItem before) {
        String name = "action item " + before.key();
        return switch (news) {
            case ActionItemNews.Raised _ -> Words.of(name + " raised");
            case ActionItemNews.OwnerAssigned n ->
                Words.of(n.owner() == null ? name + " has no owner any more" : name + " goes to " + n.owner(),
                        labelled("Until now", before.owner()));
            case ActionItemNews.DueChanged n ->
                Words.of(n.dueOn() == null ? name + " has no due date any more" : name + " is due " + n.dueOn(),
                        before.dueOn() == null ? null : "Until now: " + before.dueOn());
            case ActionItemNews.PriorityChanged n -> Words.of(name + ": priority " + before.priority() + " → " + n.priority());
            case ActionItemNews.TextChanged _ -> Words.of(name + " reworded", "Until now: " + before.text());
            case ActionItemNews.TypeChanged n -> Words.of(name + ": type " + before.type() + " → " + n.type());
            case ActionItemNews.StatusChanged n -> Words.of(name + ": " + status(n, before), labelled("Reason", n.reason()),
                    labelled("Evidence", n.proof().stream().map(ActionItemWords::evidence).collect(joining("; "))));
            case ActionItemNews.Imported n -> Words.of(name + ": its page says something else",
                    n.kept() == null || n.kept().isEmpty()
                            ? null
                            : "Stays as it was changed here: " + String.join(", ", n.kept()));
            case ActionItemNews.TicketLinked n -> Words.of(name + ": ticket linked", ticket(n.ticket()));
            case ActionItemNews.TicketUnlinked n -> Words.of(name + ": ticket unlinked", ticket(n.ticket()));
        };
    }

    private static String status(ActionItemNews.StatusChanged news, Message.ActionItem before) {
        String to = spoken(news.to());
        if (news.isMove()) {
            return spoken(before.status()) + " → " + to;
        }
        return (news.proof().isEmpty() ? "another reason" : "evidence added") + " (" + to + ")";
    }

    private static String evidence(ActionItemNews.Evidence evidence) {
        return Stream.of(evidence.kind(), evidence.note(), evidence.url()).filter(Objects::nonNull).collect(joining(", "));
    }

    private static @Nullable String ticket(ActionItemNews.@Nullable Ticket ticket) {
        return ticket == null ? null : ticket.name();
    }
}
