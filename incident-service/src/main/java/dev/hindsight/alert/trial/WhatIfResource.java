package dev.hindsight.alert.trial;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.SourceTypes;
import dev.hindsight.alert.Stored;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.placing.InTurn;
import dev.hindsight.alert.receipt.Heartbeats;
import dev.hindsight.alert.receipt.WaitingReceipts;
import dev.hindsight.alert.rule.AlertRule;
import dev.hindsight.alert.rule.AlertRuleHandler;
import dev.hindsight.alert.rule.AlertRuleText;
import dev.hindsight.alert.rule.AlertRules;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;

/** What other rules would have made of the posts of the last days. Nothing is changed, nothing is sent. */
@Path("/api/v1/alert-rules/what-if")
@Tag(name = "Alert rules")
@RolesAllowed("admin")
class WhatIfResource {

    private final Pool pool;
    private final SourceTypes types;

    WhatIfResource(Pool pool, SourceTypes types) {
        this.pool = pool;
        this.types = types;
    }

    /**
     * @param rules all that would stand, instead of those that do: as many as there may be, and one more to try
     * @param days how far back; 7 when absent
     */
    @Schema(name = "WhatIf")
    record Question(@NotNull @Size(max = AlertRuleHandler.MOST + 1) List<@Valid @NotNull AlertRuleText> rules,
            @Nullable @Min(1) @Max(30) Integer days) {}

    /**
     * @param from since when: the days that were asked for, or when the first post came that was read
     * @param came how many posts came in these days
     * @param receipts how many of them were read again: all, or the newest 20,000, fewer when they are very large
     * @param unreadable how many of those say nothing to the present settings
     * @param happened what was really done since then
     * @param standing what the rules that stand would have done
     * @param proposed what those of the question would have done
     * @param differing how many alerts these two would have treated otherwise
     * @param differences the first 500 of them, with what was really done
     */
    @Schema(name = "WhatIfAnswer")
    record Answer(Instant from, long came, int receipts, int unreadable, Differences.Happened happened,
            Rehearsed standing, Rehearsed proposed, int differing, List<Differences.Difference> differences) {}

    private static final class Run {
        private final Rehearsal standing;
        private final Rehearsal proposed;
        private int receipts;
        private int unreadable;

        Run(List<AlertRule> standing, List<AlertRule> proposed) {
            this.standing = new Rehearsal(standing);
            this.proposed = new Rehearsal(proposed);
        }
    }

    @POST
    @Operation(operationId = "rehearseAlertRules", summary = "What other rules would have done with the posts of the last days", description = "Reads the receipts again, the newest 20,000 of these days in the order in which they came, by the present settings of their sources, and places their alerts among imagined incidents; one is over when all of its alerts are.")
    @APIResponse(responseCode = "200", description = "Both, to compare", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Answer.class)))
    public Uni<Answer> rehearse(@Valid @NotNull Question body) {
        Instant from = Instant.now().minusSeconds(86_400L * Objects.requireNonNullElse(body.days(), 7));
        List<AlertRule> proposed = body.rules().stream().map(AlertRuleText::checked).filter(rule -> !rule.paused())
                .map(rule -> new AlertRule(UUID.randomUUID(), rule.number(), rule.name(), rule.match(), rule.action(),
                        rule.from(),
                        rule.until()))
                .toList();
        return AlertRules.standing(pool).map(standing -> new Run(standing, proposed))
                .chain(run -> RecentPosts.since(pool, from)
                        .call(posts -> InTurn.each(posts.pages(), page -> RecentPosts.read(pool, page)
                                .emitOn(Infrastructure.getDefaultWorkerPool())
                                .invoke(rows -> rows.forEach(row -> take(run, row)))))
                        .chain(posts -> answer(posts, run)));
    }

    private Uni<Answer> answer(RecentPosts posts, Run run) {
        return Differences.happened(pool, posts.from())
                .chain(happened -> Differences.between(pool, run.standing, run.proposed)
                        .map(parted -> new Answer(posts.from(), posts.came(), run.receipts, run.unreadable, happened,
                                run.standing.result(), run.proposed.result(), parted.count(), parted.first())));
    }

    private void take(Run run, Row row) {
        run.receipts++;
        var source = new Source(row.getUUID("source_id"), row.getString("name"),
                Stored.read(row.getJsonObject("routing"), Routing.class));
        Post post = WaitingReceipts.post(row);
        OffsetDateTime at = row.getOffsetDateTime("received_at");
        try {
            Reading reading = post.method().equals(Heartbeats.CLOCK)
                    ? Heartbeats.read(post)
                    : Heartbeats.isCall(post)
                            ? Reading.nothing("A call of a named check.")
                            : types.of(row.getString("type")).readWhatever(post, Stored.mapping(row));
            run.standing.take(source, reading, at.toInstant());
            run.proposed.take(source, reading, at.toInstant());
        } catch (Unreadable e) {
            run.unreadable++;
        }
    }
}
