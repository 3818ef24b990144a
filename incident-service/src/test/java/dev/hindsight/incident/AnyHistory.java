package dev.hindsight.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.rule.IncidentDecider;

/** What may happen to an incident, drawn at random, the same for the same seed. */
public final class AnyHistory {

    private static final Instant NOON = Instant.parse("2026-09-14T12:00:00Z");

    private AnyHistory() {}

    /** Events that the rules allow, from the declaration on. */
    public static List<IncidentEvent> of(Random random, int commands) {
        var rules = new IncidentDecider();
        var events = new ArrayList<IncidentEvent>(List.of(Sample.DECLARED));
        Incident now = rules.evolve(rules.initial(), Sample.DECLARED);
        for (int i = 0; i < commands; i++) {
            try {
                for (IncidentEvent event : rules.decide(command(random), now)) {
                    now = rules.evolve(now, event);
                    events.add(event);
                }
            } catch (Rejected refused) {
                continue;
            }
        }
        return events;
    }

    static String person(Random random) {
        return List.of("ann", "bob", "Zoë").get(random.nextInt(3));
    }

    private static UUID one(Random random, int of) {
        return new UUID(0x7000L, random.nextInt(of));
    }

    private static Instant time(Random random) {
        return NOON.plusSeconds(random.nextInt(3) * 60L);
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static CarriedEntry line(Random random, @Nullable String from) {
        return new CarriedEntry(new UUID(0x7100L, random.nextInt(4)), time(random), null, Precision.EXACT, null, null, null,
                "brought", "note", "ann", NOON, null, null, from);
    }

    /** What comes by the thousand: lines and alerts, and now and then a publication or something else. */
    static IncidentCommand telling(Random random) {
        String word = "word" + random.nextInt(3);
        return switch (random.nextInt(12)) {
            case 0 -> command(random);
            case 1 -> new IncidentCommand.Several(List.of(new IncidentCommand.WriteReportSection(Section.ROOT_CAUSES, word),
                    new IncidentCommand.ChangeStatus(Status.RESOLVED, word, null, NOON),
                    new IncidentCommand.Publish(1, null, null, Set.of(), Ownerless.NONE)));
            case 2, 3, 4 -> new IncidentCommand.AddTimelineEntry(one(random, 9), new Told(random.nextBoolean()
                    ? time(random)
                    : null, null, Precision.UNKNOWN, null, "14:45", 0, word, "note"));
            case 5, 6 -> new IncidentCommand.CorrectTimelineEntry(one(random, 3), random.nextInt(4) == 0
                    ? time(random)
                    : null, Precision.UNKNOWN, random.nextBoolean() ? word : null, "because",
                    new IncidentCommand.Besides(random.nextBoolean() ? time(random) : null, random.nextInt(4) == 0,
                            random.nextBoolean() ? word : null,
                            new IncidentCommand.AsWritten(random.nextBoolean() ? word : null, null, null)));
            case 7 -> new IncidentCommand.RetractTimelineEntry(one(random, 9), "because");
            case 8, 9 -> new IncidentCommand.ResolveAlert(one(random, 9), time(random));
            default -> new IncidentCommand.AttachAlert(new IncidentEvent.AlertAttached(one(random, 9), Sample.SOURCE,
                    "Prometheus", "f", word, Severity.MINOR, "firing", time(random), Map.of("a", word), Map.of(), null,
                    "because"));
        };
    }

    static IncidentCommand command(Random random) {
        String word = "word" + random.nextInt(3);
        return switch (random.nextInt(26)) {
            case 0 -> new IncidentCommand.Rename(word);
            case 1 -> new IncidentCommand.ChangeEnvironment(word);
            case 2 -> new IncidentCommand.ChangeServices(List.of(word));
            case 3 -> new IncidentCommand.ChangeTimes(Map.of(any(random, Moment.values()),
                    random.nextBoolean() ? Optional.of(time(random)) : Optional.empty()));
            case 4 -> new IncidentCommand.ChangeConfidentiality(random.nextBoolean());
            case 5, 6 -> new IncidentCommand.ChangeStatus(any(random, Status.values()),
                    random.nextInt(3) == 0 ? null : word, random.nextBoolean() ? time(random) : null, time(random));
            case 7 -> new IncidentCommand.ChangeSeverity(any(random, Severity.values()), null);
            case 8 -> new IncidentCommand.AssignRole(word, person(random));
            case 9 -> new IncidentCommand.VacateRole(word);
            case 10 -> new IncidentCommand.AddLabel(word);
            case 11 -> new IncidentCommand.RemoveLabel(word);
            case 12 -> new IncidentCommand.AddAuthor(person(random));
            case 13 -> new IncidentCommand.RemoveParticipant(person(random));
            case 14 -> new IncidentCommand.AddParticipant(person(random));
            case 15 -> new IncidentCommand.AddTimelineEntry(one(random, 5), new Told(random.nextBoolean() ? time(random) : null,
                    null, Precision.UNKNOWN, null, "14:45", 0, word, "note"));
            case 16 -> new IncidentCommand.CorrectTimelineEntry(one(random, 5), time(random), Precision.EXACT, word, "because");
            case 17 -> new IncidentCommand.RetractTimelineEntry(one(random, 5), "because");
            case 18 -> random.nextInt(3) > 0
                    ? new IncidentCommand.WriteReportSection(any(random, Section.values()), random.nextBoolean() ? word : "")
                    : new IncidentCommand.RestoreReportSection(any(random, Section.values()), word, 1);
            case 19 -> new IncidentCommand.Link(one(random, 3), "INC-9", any(random, Tie.values()));
            case 20 -> new IncidentCommand.Unlink(one(random, 3), "INC-9");
            case 21 -> random.nextInt(4) == 0
                    ? new IncidentCommand.Merge(one(random, 2), "INC-9")
                    : new IncidentCommand.Rename(word);
            case 22 -> new IncidentCommand.Unmerge(one(random, 2),
                    List.of(new IncidentCommand.Parcel(List.of(line(random, null)), List.of())));
            case 23 -> new IncidentCommand.Absorb(one(random, 3), "INC-8", word, false, List.of("INC-7"),
                    List.of(new IncidentCommand.Parcel(List.of(line(random, "INC-8"), line(random, "INC-7")), List.of())));
            case 24 -> new IncidentCommand.Release(one(random, 3));
            default -> random.nextBoolean()
                    ? new IncidentCommand.AttachAlert(new IncidentEvent.AlertAttached(one(random, 3), Sample.SOURCE,
                            "Prometheus",
                            "f", word, Severity.MINOR, "firing", time(random), Map.of("a", word), Map.of(), null, "because"))
                    : new IncidentCommand.ResolveAlert(one(random, 3), time(random));
        };
    }
}
