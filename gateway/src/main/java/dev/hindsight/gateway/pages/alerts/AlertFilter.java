package dev.hindsight.gateway.pages.alerts;

import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import dev.hindsight.gateway.pages.ListFilter;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Choice;
import dev.hindsight.gateway.pages.words.Decided;

/** What somebody wants the alerts narrowed to. */
public class AlertFilter extends ListFilter {

    AlertFilter(UriInfo address) {
        super(address, "q", "status", "severity", "decision", "source", "incident", "fingerprint");
    }

    public List<Choice> states() {
        return Choice.of(Badge.ALERT_STATES, word("status"));
    }

    public List<Choice> severities() {
        return Choice.of(Badge.SEVERITIES, word("severity"));
    }

    public List<Choice> decisions() {
        return Badge.ALERT_DECISIONS.stream()
                .map(code -> new Choice(code, Decided.words(code), code.equals(word("decision")))).toList();
    }
}
