package dev.hindsight.action;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.hindsight.action.ActionItemCommand.Said;
import dev.hindsight.action.incident.ImportedActionItem;

/** What a page says of an action item, in our words; what it leaves out or says in words of its own is as when people raise one. */
final class ImportedWords {
    private static final int TICKETS = 50;

    private ImportedWords() {}

    static Said said(ImportedActionItem.Said page) {
        return new Said(page.text(), word(ActionType.values(), page.type(), ActionType.PREVENT), page.owner(),
                word(Priority.values(), page.priority(), Priority.NORMAL), day(page.dueOn()),
                word(Status.values(), page.status(), Status.OPEN), page.reason(), tickets(page.tickets()));
    }

    private static <T> T word(T[] all, @Nullable String word, T otherwise) {
        return Arrays.stream(all).filter(one -> one.toString().equals(word)).findFirst().orElse(otherwise);
    }

    private static @Nullable LocalDate day(@Nullable LocalDate day) {
        return day == null || day.getYear() < 2000 || day.getYear() > 9999 ? null : day;
    }

    private static List<Ticket> tickets(List<ImportedActionItem.Ticket> shown) {
        var seen = new HashSet<String>();
        return shown.stream().map(ImportedWords::ticket).filter(Objects::nonNull)
                .filter(ticket -> seen.add(ticket.identity())).limit(TICKETS).toList();
    }

    /** The key as shown with the address as linked; null when neither can be read. */
    private static @Nullable Ticket ticket(ImportedActionItem.Ticket shown) {
        Ticket linked = parsed(shown.url());
        Ticket named = parsed(shown.key());
        if (linked == null || named == null || linked.kind() == TicketKind.GITHUB_ISSUE
                || linked.kind() == TicketKind.GITHUB_PULL_REQUEST) {
            return linked == null ? named : linked;
        }
        return new Ticket(String.valueOf(named.key()).toUpperCase(Locale.ROOT), linked.url(), TicketKind.JIRA);
    }

    private static @Nullable Ticket parsed(@Nullable String text) {
        try {
            return text == null ? null : TicketReference.parse(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
