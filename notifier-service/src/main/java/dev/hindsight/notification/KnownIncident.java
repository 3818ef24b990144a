package dev.hindsight.notification;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

import dev.hindsight.delivery.Message;
import dev.hindsight.news.IncidentNews;
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
record KnownIncident(UUID id, String key, long version, State state, List<String> people) {

    private static final String NO_ENVIRONMENT = "production";

    /** What a message tells of it. */
    record State(String title, String severity, String status, String environment, List<String> services,
            boolean confidential) {}

    static KnownIncident of(UUID id, String declarer, Declared news) {
        return new KnownIncident(id, news.key(), 0, new State(news.title(), news.severity(),
                Objects.requireNonNullElse(news.status(), "triage"),
                Objects.requireNonNullElse(news.environment(), NO_ENVIRONMENT),
                Objects.requireNonNullElse(news.services(), List.of()), news.confidential()), List.of("declarer:" + declarer));
    }

    /** Much that comes back from a merge comes in several events; to people it is one. */
    boolean hasHeardOf(IncidentNews.OfTies news) {
        return news instanceof Unmerged && !state.status.equals("merged");
    }

    KnownIncident after(IncidentNews news) {
        State s = state;
        return switch (news) {
            case Renamed n -> with(new State(n.title(), s.severity, s.status, s.environment, s.services, s.confidential));
            case EnvironmentChanged n ->
                with(new State(s.title, s.severity, s.status, n.environment(), s.services, s.confidential));
            case ServicesChanged n ->
                with(new State(s.title, s.severity, s.status, s.environment, n.services(), s.confidential));
            case ConfidentialityChanged n ->
                with(new State(s.title, s.severity, s.status, s.environment, s.services, n.confidential()));
            case StatusChanged n -> with(new State(s.title, s.severity, n.to(), s.environment, s.services, s.confidential));
            case SeverityChanged n -> with(new State(s.title, n.to(), s.status, s.environment, s.services, s.confidential));
            case RoleAssigned n -> without("role " + n.role() + ":").with("role " + n.role() + ":" + n.person());
            case RoleVacated n -> without("role " + n.role() + ":");
            case AuthorAdded n -> with("author:" + n.person());
            case AuthorRemoved n -> without("author:" + n.person());
            case ParticipantAdded n -> with("participant:" + n.person());
            case ParticipantRemoved n -> without("participant:" + n.person());
            case Merged _ -> with(new State(s.title, s.severity, "merged", s.environment, s.services, s.confidential));
            case Unmerged n -> with(new State(s.title, s.severity, n.to(), s.environment, s.services, s.confidential));
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
    }

    KnownIncident at(long newVersion) {
        return new KnownIncident(id, key, newVersion, state, people);
    }

    /** Who may see it while it is confidential, beside administrators. */
    List<String> readers() {
        return people.stream().map(person -> person.substring(person.indexOf(':') + 1)).distinct().toList();
    }

    Message.Incident told() {
        return new Message.Incident(id, key, version, state.title, state.severity, state.status, state.environment,
                state.services);
    }

    private KnownIncident with(State changed) {
        return new KnownIncident(id, key, version, changed, people);
    }

    private KnownIncident with(String person) {
        var all = new TreeSet<>(people);
        all.add(person);
        return new KnownIncident(id, key, version, state, List.copyOf(all));
    }

    /** Without one person, or without whoever has a role when nobody is named behind the colon. */
    private KnownIncident without(String person) {
        return new KnownIncident(id, key, version, state, people.stream()
                .filter(there -> !(person.endsWith(":") ? there.startsWith(person) : there.equals(person))).toList());
    }
}
