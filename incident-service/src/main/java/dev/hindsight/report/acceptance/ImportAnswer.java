package dev.hindsight.report.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.incident.ImportedItem;
import dev.hindsight.incident.read.view.IncidentView;

/**
 * What an import has come to, or would come to.
 *
 * @param incident as it then is; in the preview of a new one without {@code id} and {@code key}
 * @param actionItems as the page has them; the action tracker gives them their keys a moment later
 */
@Schema(name = "ImportAnswer")
record ImportAnswer(Action action, @Schema(implementation = IncidentView.class) JsonNode incident, List<Item> actionItems,
        @Schema(name = "findings") List<Remark> findings, @JsonIgnore String key, @JsonIgnore long version) {

    /** What became of the incident. */
    @Schema(name = "ImportAction")
    enum Action {
        CREATED, UPDATED, UNCHANGED;

        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An action item of the page. */
    @Schema(name = "ImportedActionItem")
    record Item(@Nullable UUID id, @Nullable String incident, String text, String type, @Nullable String owner, String priority,
            @Nullable LocalDate dueOn, String status, List<ImportedItem.Ticket> tickets) {}

    /** @param preview of an incident that is not there yet */
    static ImportAnswer of(Action action, IncidentView view, Content page, List<Remark> remarks, boolean preview) {
        ObjectNode incident = EventCodec.JSON.valueToTree(view);
        if (preview) {
            incident.remove(List.of("id", "key"));
        }
        return new ImportAnswer(action, incident, page.items().stream().map(item -> item(item, view.key(), preview)).toList(),
                placed(remarks, page), view.key(), view.version());
    }

    /** Of several versions only the last one has its lines in the incident as they stand in it. */
    private static List<Remark> placed(List<Remark> remarks, Content page) {
        Integer last = remarks.stream().map(Remark::source).filter(Objects::nonNull).max(Integer::compare).orElse(null);
        return remarks.stream()
                .map(remark -> Objects.equals(remark.source(), last) ? remark.about(page.timeline()) : remark).toList();
    }

    private static Item item(Content.Item item, String incident, boolean preview) {
        ImportedItem said = item.said();
        return new Item(preview ? null : item.id(), preview ? null : incident, said.text(),
                Objects.requireNonNullElse(said.type(), "prevent"), said.owner(),
                Objects.requireNonNullElse(said.priority(), "normal"), said.dueOn(), said.status(), said.tickets());
    }
}
