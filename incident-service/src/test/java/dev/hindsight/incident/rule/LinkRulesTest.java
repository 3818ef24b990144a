package dev.hindsight.incident.rule;

import static dev.hindsight.incident.Sample.DECLARED;
import static dev.hindsight.incident.Sample.became;
import static dev.hindsight.incident.Sample.incident;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.hindsight.incident.IncidentCommand.Link;
import dev.hindsight.incident.IncidentCommand.Unlink;
import dev.hindsight.incident.IncidentEvent.Linked;
import dev.hindsight.incident.IncidentEvent.Unlinked;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Tie;

/** Links between incidents. */
class LinkRulesTest {

    private static final UUID NINTH = new UUID(0x7000L, 9);

    @Test
    void a_link_has_one_kind() {
        var link = new Link(NINTH, "INC-9", Tie.RELATED);
        incident().given(DECLARED).when(link).then(new Linked(NINTH, "INC-9", Tie.RELATED));
        incident().given(DECLARED, new Linked(NINTH, "INC-9", Tie.RELATED)).when(link).thenNothing();
        incident().given(DECLARED, new Linked(NINTH, "INC-9", Tie.CAUSES)).when(link)
                .then(new Linked(NINTH, "INC-9", Tie.RELATED));
        incident().given(DECLARED, became(Status.TRIAGE, Status.CLOSED)).when(link)
                .then(new Linked(NINTH, "INC-9", Tie.RELATED));
    }

    @Test
    void a_link_is_taken_away_once() {
        var linked = new Linked(NINTH, "INC-9", Tie.CAUSED_BY);
        incident().given(DECLARED, linked).when(new Unlink(NINTH, "INC-9")).then(new Unlinked(NINTH, "INC-9", Tie.CAUSED_BY));
        incident().given(DECLARED, linked, new Unlinked(NINTH, "INC-9", Tie.CAUSED_BY)).when(new Unlink(NINTH, "INC-9"))
                .thenNothing();
    }

    @ParameterizedTest
    @EnumSource(Tie.class)
    void the_inverse_of_the_inverse_is_the_kind_itself(Tie kind) {
        assertEquals(kind, kind.inverse().inverse());
    }
}
