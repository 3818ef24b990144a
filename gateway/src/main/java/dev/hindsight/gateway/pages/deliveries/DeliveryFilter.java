package dev.hindsight.gateway.pages.deliveries;

import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import dev.hindsight.gateway.pages.ListFilter;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Choice;

/** What somebody wants the ledger narrowed to. */
public class DeliveryFilter extends ListFilter {

    DeliveryFilter(UriInfo address) {
        super(address, "outcome", "channel", "recipient", "incident", "actionItem");
    }

    public List<Choice> outcomes() {
        return Choice.of(Badge.OUTCOMES, word("outcome"));
    }
}
