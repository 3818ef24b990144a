package dev.hindsight.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.delivery.ConfiguredChannel;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.VersionConflict;
import dev.hindsight.manners.MergePatch;
import dev.hindsight.manners.Patched;
import dev.hindsight.manners.Problem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Makes, changes and deletes rules. */
@ApplicationScoped
public class RuleHandler {

    private final Patched patched;

    public RuleHandler(Patched patched) {
        this.patched = patched;
    }

    /** @return fails with {@code no-such-rule} */
    static Uni<Rule> find(UUID id) {
        return Rule.<@Nullable Rule>findById(id).onItem().ifNull()
                .failWith(() -> new Rejected("no-such-rule", "There is no rule " + id + "."));
    }

    @WithTransaction
    Uni<Rule> create(RuleRequest request, Instant now) {
        var rule = new Rule();
        rule.id = EventId.next();
        rule.createdAt = now;
        return fill(rule, request, now);
    }

    @WithTransaction
    Uni<Rule> change(UUID id, ObjectNode patch, OptionalLong expected, Instant now) {
        return find(id).chain(rule -> {
            expect(rule, expected);
            var present = new RuleRequest(rule.name, rule.match, List.of(rule.channels), rule.enabled, rule.allowConfidential);
            ObjectNode wanted = MergePatch.apply(EventCodec.JSON.valueToTree(present), patch);
            return fill(rule, patched.as(wanted, RuleRequest.class), now);
        });
    }

    @WithTransaction
    Uni<Void> delete(UUID id, OptionalLong expected) {
        return find(id).chain(rule -> {
            expect(rule, expected);
            return rule.delete();
        });
    }

    private static Uni<Rule> fill(Rule rule, RuleRequest request, Instant now) {
        rule.name = request.name().strip();
        rule.match = withShortNames(request.match());
        rule.channels = request.channels().stream().distinct().toArray(UUID[]::new);
        rule.enabled = request.enabled() == null || request.enabled();
        rule.allowConfidential = Boolean.TRUE.equals(request.allowConfidential());
        rule.updatedAt = now;
        return refuseUnknown(request.channels()).chain(() -> rule.persistAndFlush());
    }

    private static Match withShortNames(Match sent) {
        var names = new ArrayList<String>();
        var errors = new ArrayList<Problem.FieldError>();
        for (int i = 0; i < sent.events().size(); i++) {
            String pointer = "#/match/events/" + i;
            EventNames.shortName(sent.events().get(i)).ifPresentOrElse(names::add,
                    () -> errors.add(new Problem.FieldError(pointer, "is no event; there are *, incident.*, action-item.*, "
                            + String.join(", ", EventNames.known()))));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return new Match(names.stream().distinct().toList(), sent.severity(), sent.environment(), sent.service());
    }

    private static Uni<Void> refuseUnknown(List<UUID> channels) {
        return ConfiguredChannel.<ConfiguredChannel>find("id in ?1 and not deleted", channels).list().invoke(found -> {
            List<UUID> there = found.stream().map(channel -> channel.id).toList();
            var errors = new ArrayList<Problem.FieldError>();
            for (int i = 0; i < channels.size(); i++) {
                if (!there.contains(channels.get(i))) {
                    errors.add(new Problem.FieldError("#/channels/" + i, "is no channel"));
                }
            }
            if (!errors.isEmpty()) {
                throw Problem.invalid(errors).asException();
            }
        }).replaceWithVoid();
    }

    private static void expect(Rule rule, OptionalLong expected) {
        if (expected.isPresent() && expected.getAsLong() != rule.version) {
            throw new VersionConflict(rule.id, expected.getAsLong(), OptionalLong.of(rule.version));
        }
    }
}
