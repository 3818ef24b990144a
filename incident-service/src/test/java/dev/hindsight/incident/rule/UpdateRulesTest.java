package dev.hindsight.incident.rule;

import static dev.hindsight.incident.Sample.DECLARED;
import static dev.hindsight.incident.Sample.ENTRY;
import static dev.hindsight.incident.Sample.incident;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.incident.Audience;
import dev.hindsight.incident.IncidentCommand.PostUpdate;
import dev.hindsight.incident.IncidentCommand.WithdrawUpdate;
import dev.hindsight.incident.IncidentEvent.ConfidentialityChanged;
import dev.hindsight.incident.IncidentEvent.UpdatePosted;
import dev.hindsight.incident.IncidentEvent.UpdateWithdrawn;

class UpdateRulesTest {

    @Test
    void what_is_told_to_the_public_names_nobody() {
        incident().given(DECLARED).when(new PostUpdate(ENTRY, Audience.PUBLIC, "Bobbins work again", List.of()))
                .then(new UpdatePosted(ENTRY, Audience.PUBLIC, "Bobbins work again"));
        incident().given(DECLARED).when(new PostUpdate(ENTRY, Audience.PUBLIC, "Bob mended it", List.of("Bob")))
                .thenRejected("names-in-public");
        incident().given(DECLARED).when(new PostUpdate(ENTRY, Audience.TECHNICAL, "Bob mended it", List.of("Bob")))
                .then(new UpdatePosted(ENTRY, Audience.TECHNICAL, "Bob mended it"));
    }

    @Test
    void what_was_posted_is_withdrawn_once() {
        incident().given(DECLARED, new UpdatePosted(ENTRY, Audience.PUBLIC, "x"))
                .when(new WithdrawUpdate(ENTRY, "Another's")).then(new UpdateWithdrawn(ENTRY, "Another's"));
        incident().given(DECLARED, new UpdatePosted(ENTRY, Audience.PUBLIC, "x"), new UpdateWithdrawn(ENTRY, "Another's"))
                .when(new WithdrawUpdate(ENTRY, "Mine")).thenNothing();
    }

    @Test
    void what_is_confidential_is_not_told_to_the_public() {
        incident().given(DECLARED, new ConfidentialityChanged(true))
                .when(new PostUpdate(ENTRY, Audience.PUBLIC, "x", List.of())).thenRejected("confidential");
        incident().given(DECLARED, new ConfidentialityChanged(true))
                .when(new PostUpdate(ENTRY, Audience.NON_TECHNICAL, "x", List.of()))
                .then(new UpdatePosted(ENTRY, Audience.NON_TECHNICAL, "x"));
    }
}
