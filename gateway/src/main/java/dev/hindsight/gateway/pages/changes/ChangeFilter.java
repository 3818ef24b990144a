package dev.hindsight.gateway.pages.changes;

import java.time.DateTimeException;
import java.time.Instant;

import jakarta.ws.rs.core.UriInfo;

import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.ListFilter;
import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.pages.words.Moment;

/** What somebody wants the changes narrowed to; times are typed in the zone that is sent with them. */
public class ChangeFilter extends ListFilter {

    ChangeFilter(UriInfo address) {
        super(address, "q", "service", "environment", "source", "from", "to");
    }

    @Override
    public Query query() {
        return super.query().with("from", instant("from")).with("to", instant("to"));
    }

    private String instant(String name) {
        var typed = word(name);
        return typed.isBlank() ? "" : Fields.instant(typed, word("zone"));
    }

    /** For a field in UTC, which the script moves to the reader's zone. */
    public String input(String name) {
        try {
            return instant(name).isEmpty() ? "" : Moment.input(Instant.parse(instant(name)));
        } catch (DateTimeException e) {
            return "";
        }
    }
}
