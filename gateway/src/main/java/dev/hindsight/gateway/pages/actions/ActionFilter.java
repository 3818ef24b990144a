package dev.hindsight.gateway.pages.actions;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.UriInfo;

import dev.hindsight.gateway.pages.ListFilter;
import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Choice;

/** What somebody wants the action items narrowed to. */
public class ActionFilter extends ListFilter {

    private static final Pattern INCIDENT = Pattern
            .compile("(?i)INC-[1-9][0-9]{0,17}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    ActionFilter(UriInfo address) {
        super(address, "q", "status", "owner", "priority", "overdue", "incident");
    }

    @Override
    public Query query() {
        return super.query().with("overdue", onlyOverdue() ? "true" : null);
    }

    public List<Choice> statuses() {
        return Choice.of(Badge.ACTION_STATUSES, word("status"));
    }

    public List<Choice> priorities() {
        return Choice.of(Badge.PRIORITIES, word("priority"));
    }

    /** A key that is still being typed is that of no incident, and no question to anybody. */
    boolean fitsNothing() {
        var incident = word("incident").strip();
        return !incident.isEmpty() && !INCIDENT.matcher(incident).matches();
    }

    public boolean onlyOverdue() {
        return word("overdue").equals("true");
    }
}
