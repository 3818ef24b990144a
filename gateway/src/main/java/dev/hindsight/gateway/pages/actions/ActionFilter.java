package dev.hindsight.gateway.pages.actions;

import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import dev.hindsight.gateway.pages.ListFilter;
import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Choice;

/** What somebody wants the action items narrowed to. */
public class ActionFilter extends ListFilter {

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

    public boolean onlyOverdue() {
        return word("overdue").equals("true");
    }
}
