package dev.hindsight.action.incident;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Published;

/** The events of incidents that matter here, each with the fields that matter; everything else is passed over. */
sealed interface IncidentNews {

    record Declared(String title, String severity, String status, String environment,
            @Nullable Boolean confidential) implements IncidentNews {
        public Declared {
            requireNonNull(title, "title");
            requireNonNull(severity, "severity");
            requireNonNull(status, "status");
            requireNonNull(environment, "environment");
        }
    }

    record Renamed(String title) implements IncidentNews {
        public Renamed {
            requireNonNull(title, "title");
        }
    }

    record EnvironmentChanged(String environment) implements IncidentNews {
        public EnvironmentChanged {
            requireNonNull(environment, "environment");
        }
    }

    record ConfidentialityChanged(Boolean confidential) implements IncidentNews {
        public ConfidentialityChanged {
            requireNonNull(confidential, "confidential");
        }
    }

    record StatusChanged(String to) implements IncidentNews {
        public StatusChanged {
            requireNonNull(to, "to");
        }
    }

    record SeverityChanged(String to) implements IncidentNews {
        public SeverityChanged {
            requireNonNull(to, "to");
        }
    }

    record RoleAssigned(String role, String person) implements IncidentNews {
        public RoleAssigned {
            requireNonNull(role, "role");
            requireNonNull(person, "person");
        }
    }

    record RoleVacated(String role) implements IncidentNews {
        public RoleVacated {
            requireNonNull(role, "role");
        }
    }

    record AuthorAdded(String person) implements IncidentNews {
        public AuthorAdded {
            requireNonNull(person, "person");
        }
    }

    record AuthorRemoved(String person) implements IncidentNews {
        public AuthorRemoved {
            requireNonNull(person, "person");
        }
    }

    record ParticipantAdded(String person) implements IncidentNews {
        public ParticipantAdded {
            requireNonNull(person, "person");
        }
    }

    record ParticipantRemoved(String person) implements IncidentNews {
        public ParticipantRemoved {
            requireNonNull(person, "person");
        }
    }

    /** Work goes on in {@code incident}, another one. */
    record Merged(UUID incident) implements IncidentNews {
        public Merged {
            requireNonNull(incident, "incident");
        }
    }

    record Unmerged() implements IncidentNews {}

    /**
     * Empty for what does not matter here, types of a newer sender included.
     *
     * @throws Published.Poison when a field that matters is missing
     */
    static Optional<IncidentNews> read(Published event) {
        Class<? extends IncidentNews> shape = switch (event.type()) {
            case "hindsight.incident.declared.v1" -> Declared.class;
            case "hindsight.incident.renamed.v1" -> Renamed.class;
            case "hindsight.incident.environment-changed.v1" -> EnvironmentChanged.class;
            case "hindsight.incident.confidentiality-changed.v1" -> ConfidentialityChanged.class;
            case "hindsight.incident.status-changed.v1" -> StatusChanged.class;
            case "hindsight.incident.severity-changed.v1" -> SeverityChanged.class;
            case "hindsight.incident.role-assigned.v1" -> RoleAssigned.class;
            case "hindsight.incident.role-vacated.v1" -> RoleVacated.class;
            case "hindsight.incident.author-added.v1" -> AuthorAdded.class;
            case "hindsight.incident.author-removed.v1" -> AuthorRemoved.class;
            case "hindsight.incident.participant-added.v1" -> ParticipantAdded.class;
            case "hindsight.incident.participant-removed.v1" -> ParticipantRemoved.class;
            case "hindsight.incident.merged.v1" -> Merged.class;
            case "hindsight.incident.unmerged.v1" -> Unmerged.class;
            default -> null;
        };
        return Optional.ofNullable(shape).map(event::as);
    }
}
