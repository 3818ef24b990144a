package dev.hindsight.incident.rule;

import static dev.hindsight.incident.Sample.DECLARED;
import static dev.hindsight.incident.Sample.incident;

import org.junit.jupiter.api.Test;

import dev.hindsight.incident.IncidentCommand.AddAuthor;
import dev.hindsight.incident.IncidentCommand.AddParticipant;
import dev.hindsight.incident.IncidentCommand.AssignRole;
import dev.hindsight.incident.IncidentCommand.RemoveAuthor;
import dev.hindsight.incident.IncidentCommand.RemoveParticipant;
import dev.hindsight.incident.IncidentCommand.VacateRole;
import dev.hindsight.incident.IncidentEvent.AuthorAdded;
import dev.hindsight.incident.IncidentEvent.AuthorRemoved;
import dev.hindsight.incident.IncidentEvent.ParticipantAdded;
import dev.hindsight.incident.IncidentEvent.ParticipantRemoved;
import dev.hindsight.incident.IncidentEvent.RoleAssigned;
import dev.hindsight.incident.IncidentEvent.RoleVacated;

/** Who has a role, wrote it or takes part. */
class PeopleRulesTest {

    @Test
    void a_role_has_one_holder() {
        incident().given(DECLARED).when(new AssignRole("lead", "ann")).then(new RoleAssigned("lead", "ann"));
        incident().given(DECLARED, new RoleAssigned("lead", "ann")).when(new AssignRole("lead", "ann")).thenNothing();
        incident().given(DECLARED, new RoleAssigned("lead", "ann")).when(new AssignRole("lead", "bob"))
                .then(new RoleAssigned("lead", "bob"));
    }

    @Test
    void a_role_can_be_left_empty() {
        incident().given(DECLARED, new RoleAssigned("lead", "ann")).when(new VacateRole("lead"))
                .then(new RoleVacated("lead", "ann"));
        incident().given(DECLARED, new RoleAssigned("lead", "ann"), new RoleVacated("lead", "ann"))
                .when(new VacateRole("lead")).thenNothing();
    }

    @Test
    void an_author_is_named_once() {
        incident().given(DECLARED).when(new AddAuthor("ann")).then(new AuthorAdded("ann"));
        incident().given(DECLARED, new AuthorAdded("ann")).when(new AddAuthor("ann")).thenNothing();
        incident().given(DECLARED, new AuthorAdded("ann")).when(new RemoveAuthor("ann")).then(new AuthorRemoved("ann"));
        incident().given(DECLARED, new AuthorAdded("ann"), new AuthorRemoved("ann")).when(new RemoveAuthor("ann"))
                .thenNothing();
    }

    @Test
    void a_participant_takes_part_once() {
        incident().given(DECLARED).when(new AddParticipant("ann")).then(new ParticipantAdded("ann"));
        incident().given(DECLARED, new ParticipantAdded("ann")).when(new AddParticipant("ann")).thenNothing();
        incident().given(DECLARED, new ParticipantAdded("ann")).when(new RemoveParticipant("ann"))
                .then(new ParticipantRemoved("ann"));
        incident().given(DECLARED, new ParticipantAdded("ann"), new ParticipantRemoved("ann"))
                .when(new RemoveParticipant("ann")).thenNothing();
    }
}
