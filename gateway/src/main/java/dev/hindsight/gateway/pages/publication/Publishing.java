package dev.hindsight.gateway.pages.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.incidents.Incident;
import dev.hindsight.gateway.pages.report.Publication;
import dev.hindsight.gateway.pages.report.Section;
import dev.hindsight.gateway.pages.words.Choice;

/**
 * A report before it is published, and what was published of it.
 *
 * @param gate null when it could not be asked
 * @param attempt a publication or a withdrawal that was just refused
 * @param address where everybody can read what was just published; told once
 */
public record Publishing(Incident incident, Optional<Gate> gate, Optional<List<Publication>> published,
        @Nullable Attempt attempt, @Nullable String address, String once) {

    /** The form that withdraws, before the number of what it withdraws. */
    static final String WITHDRAW = "withdraw:";

    public boolean ready() {
        return gate.map(Gate::ready).orElse(true) && lacks().isEmpty();
    }

    /** What the gate misses; what it said to the attempt counts, because that is newer. */
    public List<Gate.Lack> lacks() {
        return gate.map(Gate::missing).orElse(List.of());
    }

    /** Newest first. */
    public List<Publication> publications() {
        return published.orElse(List.of()).stream().sorted((a, b) -> Long.compare(b.number(), a.number())).toList();
    }

    public @Nullable Publication latest() {
        return publications().stream().filter(each -> !each.withdrawn()).findFirst().orElse(null);
    }

    /** Whether the report says something else today than the newest one. */
    public boolean outdated() {
        var latest = latest();
        return latest != null && (incident.publication() == null
                ? latest.version() != incident.version()
                : incident.publication().changedSince());
    }

    /** Whether publishing would show what is published already. */
    public boolean unchanged() {
        return (attempt == null || withdrawing()) && latest() != null && !outdated();
    }

    /** Whether its report goes on in another incident. */
    public boolean merged() {
        return incident.mergedAway();
    }

    /** The parts that could be shown to everybody: what is written, and never a confidential incident. */
    public List<Choice> parts() {
        if (incident.confidential()) {
            return List.of();
        }
        var chosen = attempt == null ? List.<String>of() : attempt.fields().all("part");
        var written = Section.written(incident.report()).stream().map(Section::name)
                .filter(name -> !name.equals("importedNotPlaced"));
        return Stream.concat(written, Stream.of("timeline", "actionItems"))
                .map(name -> new Choice(name, Publication.part(name), chosen.contains(name))).toList();
    }

    /** Whether what was refused is to withdraw a publication, not to publish. */
    public boolean withdrawing() {
        return attempt != null && attempt.form().startsWith(WITHDRAW);
    }

    /** Whether that is the publication that was not withdrawn. */
    public boolean stays(Publication publication) {
        return attempt != null && attempt.isOf(WITHDRAW + publication.number());
    }

    /** Why a publication was to be withdrawn. */
    public String reason(Publication publication) {
        return attempt != null && stays(publication) ? attempt.kept("reason", "") : "";
    }

    public String note() {
        return attempt == null ? "" : attempt.kept("note", "");
    }

    public String sentence() {
        return attempt == null ? "" : attempt.problem().sentence();
    }

    /** The version before a publication that it can be compared with: the publication before. */
    public @Nullable Long before(Publication publication) {
        return publications().stream().filter(each -> each.number() < publication.number()).map(Publication::version)
                .findFirst().orElse(null);
    }

    int status() {
        return Optional.ofNullable(attempt).map(Attempt::problem).map(Problem::status).orElse(200);
    }
}
