package dev.hindsight.gateway.pages;

import java.util.LinkedHashMap;
import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

/** What somebody wants a list narrowed to, and where its page begins, as the address says; the words are the API's own. */
public abstract class ListFilter {

    private final UriInfo address;
    private final List<String> names;

    /** @param names in the order in which the service is asked */
    protected ListFilter(UriInfo address, String... names) {
        this.address = address;
        this.names = List.of(names);
    }

    /** As it was sent; empty when it was not. */
    public String word(String name) {
        var sent = address.getQueryParameters().getFirst(name);
        return sent == null ? "" : sent;
    }

    public Query query() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        names.forEach(name -> fields.put(name, word(name)));
        return new Query(fields);
    }

    public boolean narrowed() {
        return !query().isEmpty();
    }

    public boolean paged() {
        return !word("cursor").isEmpty();
    }

    /** The query of the list, to be carried by its forms so that they come back to the same list. */
    public String carried() {
        return query().with("cursor", word("cursor")).after("");
    }

    /** What the service is asked. */
    public String asked(String api, String most) {
        return query().with("cursor", word("cursor")).with("limit", most).after(api);
    }

    /** Where the list goes on; null at its end. */
    public @Nullable String older(String page, Listing<?> found) {
        return found.next() == null ? null : query().with("cursor", found.next()).after(page);
    }
}
