package dev.hindsight.notification;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.delivery.Message;
import dev.hindsight.news.ActionItemNews;
import dev.hindsight.news.ActionItemNews.DueChanged;
import dev.hindsight.news.ActionItemNews.Imported;
import dev.hindsight.news.ActionItemNews.OwnerAssigned;
import dev.hindsight.news.ActionItemNews.PriorityChanged;
import dev.hindsight.news.ActionItemNews.Raised;
import dev.hindsight.news.ActionItemNews.StatusChanged;
import dev.hindsight.news.ActionItemNews.TextChanged;
import dev.hindsight.news.ActionItemNews.TicketLinked;
import dev.hindsight.news.ActionItemNews.TicketUnlinked;
import dev.hindsight.news.ActionItemNews.TypeChanged;

/** What this service knows of an action item: what a message tells of it, and its incident. */
record KnownActionItem(UUID incident, Message.ActionItem told, Facts facts) {

    static KnownActionItem of(UUID id, Raised news) {
        return new KnownActionItem(news.incident(), new Message.ActionItem(id, news.key(), 0, news.text(),
                Objects.requireNonNullElse(news.type(), "repair"), news.owner(),
                Objects.requireNonNullElse(news.priority(), "normal"), news.dueOn(), "open"), Facts.NONE);
    }

    /** @param at the version of the news */
    KnownActionItem after(ActionItemNews news, long at) {
        var t = told;
        KnownActionItem after = switch (news) {
            case OwnerAssigned n -> fact("owner", at, t.text(), t.type(), n.owner(), t.priority(), t.dueOn(), t.status());
            case DueChanged n -> fact("dueOn", at, t.text(), t.type(), t.owner(), t.priority(), n.dueOn(), t.status());
            case PriorityChanged n -> fact("priority", at, t.text(), t.type(), t.owner(), n.priority(), t.dueOn(), t.status());
            case TextChanged n -> fact("text", at, n.text(), t.type(), t.owner(), t.priority(), t.dueOn(), t.status());
            case TypeChanged n -> fact("type", at, t.text(), n.type(), t.owner(), t.priority(), t.dueOn(), t.status());
            case StatusChanged n -> fact("status", at, t.text(), t.type(), t.owner(), t.priority(), t.dueOn(), n.to());
            case Raised _ -> this;
            case Imported _ -> this;
            case TicketLinked _ -> this;
            case TicketUnlinked _ -> this;
        };
        return after.at(Math.max(told.version(), at));
    }

    private KnownActionItem at(long version) {
        return new KnownActionItem(incident, new Message.ActionItem(told.id(), told.key(), version, told.text(), told.type(),
                told.owner(), told.priority(), told.dueOn(), told.status()), facts);
    }

    private KnownActionItem fact(String fact, long at, String text, String type, @Nullable String owner, String priority,
            @Nullable LocalDate dueOn, String status) {
        return at <= facts.version(fact)
                ? this
                : new KnownActionItem(incident, new Message.ActionItem(told.id(), told.key(), told.version(), text, type, owner,
                        priority, dueOn, status), facts.with(fact, at));
    }
}
