package dev.hindsight.report.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.StreamHead;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvents;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.incident.read.view.TimelineEntry;
import dev.hindsight.incident.rule.IncidentDecider;

/** An incident while versions of its page come in. None that is taken may be told of a conflict. */
final class Desk {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final IncidentDecider RULES = new IncidentDecider();

    private final UUID id = UUID.randomUUID();
    private final List<RecordedEvent> history = new ArrayList<>();
    private @Nullable Content before;

    /** @param page text under the name of its file */
    Desk takes(String fileName, String page) {
        return takes(PageVersion.read(new Upload(page.getBytes(StandardCharsets.UTF_8), null, fileName),
                PageVersion.Given.NOTHING).content());
    }

    Desk takes(Content page) {
        var imported = new IncidentEvent.Imported(UUID.randomUUID(), "text", page.title(), null, "00", null, page.date(), null,
                0, 0);
        if (before == null) {
            happens(new IncidentCommand.Import(Beginning.declaration("INC-1", page, false), imported, Beginning.works(page)));
            before = page;
            return this;
        }
        Merging merging = asks(page);
        assertEquals(List.of(), merging.remarks());
        happens(new IncidentCommand.Import(null, imported, merging.works()));
        before = merging.content();
        return this;
    }

    /** What a further version asks for. */
    Merging asks(Content page) {
        return Merging.of(Objects.requireNonNull(before), page, view(), Merging.Now.of(NOW, null));
    }

    /** Somebody says here of what kind a line is. */
    Desk calls(TimelineEntry line, String kind) {
        happens(new IncidentCommand.CorrectTimelineEntry(line.id(), null, null, null, "It is one",
                new IncidentCommand.Besides(null, false, kind, new IncidentCommand.AsWritten(null, null, null))));
        return this;
    }

    private void happens(IncidentCommand command) {
        var state = RULES.initial();
        var codec = IncidentEvents.codec();
        for (RecordedEvent event : history) {
            state = RULES.evolve(state, codec.read(event));
        }
        StreamHead head = history.isEmpty() ? StreamHead.unborn(id, "INC-1") : history.getLast().head();
        history.addAll(HashChain.seal(head, RULES.decide(command, state).stream().map(codec::write).toList(), "bob", NOW));
    }

    IncidentView view() {
        return IncidentReader.read(history);
    }

    /** The lines of the timeline as they stand, those that were taken back left out. */
    List<TimelineEntry> lines() {
        return view().timeline().stream().filter(line -> line.retracted() == null).toList();
    }
}
