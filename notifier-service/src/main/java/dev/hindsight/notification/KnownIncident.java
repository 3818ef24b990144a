package dev.hindsight.notification;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.delivery.Message;
import dev.hindsight.news.IncidentNews;
import dev.hindsight.news.IncidentNews.Absorbed;
import dev.hindsight.news.IncidentNews.AlertAttached;
import dev.hindsight.news.IncidentNews.AlertResolved;
import dev.hindsight.news.IncidentNews.AuthorAdded;
import dev.hindsight.news.IncidentNews.AuthorRemoved;
import dev.hindsight.news.IncidentNews.ConfidentialityChanged;
import dev.hindsight.news.IncidentNews.Declared;
import dev.hindsight.news.IncidentNews.EnvironmentChanged;
import dev.hindsight.news.IncidentNews.Imported;
import dev.hindsight.news.IncidentNews.LabelAdded;
import dev.hindsight.news.IncidentNews.LabelRemoved;
import dev.hindsight.news.IncidentNews.Merged;
import dev.hindsight.news.IncidentNews.ParticipantAdded;
import dev.hindsight.news.IncidentNews.ParticipantRemoved;
import dev.hindsight.news.IncidentNews.Released;
import dev.hindsight.news.IncidentNews.Renamed;
import dev.hindsight.news.IncidentNews.ReportSectionRestored;
import dev.hindsight.news.IncidentNews.ReportSectionWritten;
import dev.hindsight.news.IncidentNews.RoleAssigned;
import dev.hindsight.news.IncidentNews.RoleVacated;
import dev.hindsight.news.IncidentNews.ServicesChanged;
import dev.hindsight.news.IncidentNews.SeverityChanged;
import dev.hindsight.news.IncidentNews.StatusChanged;
import dev.hindsight.news.IncidentNews.TimelineEntryAdded;
import dev.hindsight.news.IncidentNews.TimelineEntryCorrected;
import dev.hindsight.news.IncidentNews.TimelineEntryRetracted;
import dev.hindsight.news.IncidentNews.TimesChanged;
import dev.hindsight.news.IncidentNews.Unmerged;
import dev.hindsight.news.IncidentNews.UpdatePosted;
import dev.hindsight.news.IncidentNews.UpdateWithdrawn;

/**
 * What this service knows of an incident.
 *
 * @param people each with the capacity that lets them see it, {@code author:alice} or {@code role lead:bob}
 */
record KnownIncident(UUID id, String key, long version, State state, List<String> people, Facts facts) {

    private static final String NO_ENVIRONMENT = "production";

    /** What a message tells of it. */
    record State(String title, String severity, String status, String environment, List<String> services,
            boolean confidential) {}

    static KnownIncident of(UUID id, String declarer, Declared news) {
        return new KnownIncident(id, news.key(), 0, new State(news.title(), news.severity(),
                Objects.requireNonNullElse(news.status(), "triage"),
                Objects.requireNonNullElse(news.environment(), NO_ENVIRONMENT),
                Objects.requireNonNullElse(news.services(), List.of()), news.confidential()), List.of("declarer:" + declarer),
                Facts.NONE);
    }

    /** Much that is merged, or comes back from a merge, comes in several events; to people it is one. */
    boolean hasHeardOf(IncidentNews.OfTies news) {
        return switch (news) {
            case Unmerged _ -> !state.status.equals("merged");
            case Absorbed n -> facts.version(absorbed(n.incident())) > facts.version(released(n.incident()));
            case IncidentNews.OfTies _ -> false;
        };
    }

    /** @param at the version of the news */
    KnownIncident after(IncidentNews news, long at) {
        State s = state;
        KnownIncident after = switch (news) {
            case Renamed n ->
                fact("title", at, new State(n.title(), s.severity, s.status, s.environment, s.services, s.confidential));
            case EnvironmentChanged n -> fact("environment", at,
                    new State(s.title, s.severity, s.status, n.environment(), s.services, s.confidential));
            case ServicesChanged n ->
                fact("services", at, new State(s.title, s.severity, s.status, s.environment, n.services(), s.confidential));
            case ConfidentialityChanged n -> fact("confidential", at,
                    new State(s.title, s.severity, s.status, s.environment, s.services, n.confidential()));
            case StatusChanged n -> status(n.to(), at);
            case Merged _ -> status("merged", at);
            case Unmerged n -> status(n.to(), at);
            case SeverityChanged n ->
                fact("severity", at, new State(s.title, n.to(), s.status, s.environment, s.services, s.confidential));
            case RoleAssigned n -> person("role " + n.role() + ":", at, n.person());
            case RoleVacated n -> person("role " + n.role() + ":", at, null);
            case AuthorAdded n -> person("author:" + n.person(), at, "");
            case AuthorRemoved n -> person("author:" + n.person(), at, null);
            case ParticipantAdded n -> person("participant:" + n.person(), at, "");
            case ParticipantRemoved n -> person("participant:" + n.person(), at, null);
            case Absorbed n -> fact(absorbed(n.incident()), at, s);
            case Released n -> fact(released(n.incident()), at, s);
            case IncidentNews.OfTies _ -> this;
            case UpdatePosted _ -> this;
            case UpdateWithdrawn _ -> this;
            case Declared _ -> this;
            case TimesChanged _ -> this;
            case LabelAdded _ -> this;
            case LabelRemoved _ -> this;
            case TimelineEntryAdded _ -> this;
            case TimelineEntryCorrected _ -> this;
            case TimelineEntryRetracted _ -> this;
            case ReportSectionWritten _ -> this;
            case ReportSectionRestored _ -> this;
            case Imported _ -> this;
            case AlertAttached _ -> this;
            case AlertResolved _ -> this;
        };
        return after.at(Math.max(version, at));
    }

    KnownIncident at(long newVersion) {
        return new KnownIncident(id, key, newVersion, state, people, facts);
    }

    /** Who may see it while it is confidential, beside administrators. */
    List<String> readers() {
        return people.stream().map(person -> person.substring(person.indexOf(':') + 1)).distinct().toList();
    }

    Message.Incident told() {
        return new Message.Incident(id, key, version, state.title, state.severity, state.status, state.environment,
                state.services);
    }

    private KnownIncident status(String to, long at) {
        return fact("status", at,
                new State(state.title, state.severity, to, state.environment, state.services, state.confidential));
    }

    private KnownIncident fact(String fact, long at, State changed) {
        return at <= facts.version(fact) ? this : new KnownIncident(id, key, version, changed, people, facts.with(fact, at));
    }

    /**
     * @param capacity with the person's name, or without where it has one holder at a time
     * @param holder the rest of it; null for nobody any more
     */
    private KnownIncident person(String capacity, long at, @Nullable String holder) {
        if (at <= facts.version(capacity)) {
            return this;
        }
        var all = new TreeSet<>(people);
        all.removeIf(there -> capacity.endsWith(":") ? there.startsWith(capacity) : there.equals(capacity));
        if (holder != null) {
            all.add(capacity + holder);
        }
        return new KnownIncident(id, key, version, state, List.copyOf(all), facts.with(capacity, at));
    }

    private static String absorbed(UUID incident) {
        return "absorbed " + incident;
    }

    private static String released(UUID incident) {
        return "released " + incident;
    }
}
