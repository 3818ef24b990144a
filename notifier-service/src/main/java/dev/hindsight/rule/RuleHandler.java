package dev.hindsight.rule;

import java.util.OptionalLong;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.VersionConflict;
import dev.hindsight.history.Deed;
import dev.hindsight.history.History;
import dev.hindsight.history.Thing;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.EventView;
import dev.hindsight.manners.MergePatch;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Patched;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Makes, changes and deletes rules. */
@ApplicationScoped
public class RuleHandler {

    private final Patched patched;
    private final History history;

    public RuleHandler(Patched patched, History history) {
        this.patched = patched;
        this.history = history;
    }

    /** @return fails with {@code no-such-rule} */
    static Uni<Rule> find(UUID id) {
        return Rule.<@Nullable Rule>findById(id).onItem().ifNull()
                .failWith(() -> new Rejected("no-such-rule", "There is no rule " + id + "."));
    }

    static Thing thing(UUID id) {
        return new Thing("rule", id);
    }

    /** Of one that was deleted too. */
    Uni<Page<EventView>> history(UUID id, @Nullable String cursor, @Nullable Integer limit) {
        return history.of(thing(id), () -> find(id), cursor, limit);
    }

    Uni<Answer> create(RuleRequest request, Deed deed) {
        RuleSettings wanted = RuleSettings.of(request);
        Rule rule = Rule.begin(EventId.next(), wanted, deed.at());
        Answer answer = Answer.created("/api/v1/rules/" + rule.id, rule.version, rule);
        return history.transaction(transaction -> RuleRows.holdChannels(transaction, wanted.channels())
                .chain(() -> RuleRows.insert(transaction, rule))
                .chain(() -> record(transaction, rule, new RuleEvent.Created(wanted), deed))
                .chain(() -> history.answer(transaction, answer))).replaceWith(answer);
    }

    Uni<Rule> change(UUID id, ObjectNode patch, OptionalLong expected, Deed deed) {
        return history.transaction(transaction -> RuleRows.hold(transaction, id).chain(rule -> {
            expect(rule, expected);
            RuleSettings before = RuleSettings.of(rule);
            ObjectNode wanted = MergePatch.apply(EventCodec.JSON.valueToTree(before), patch);
            RuleSettings after = RuleSettings.of(patched.as(wanted, RuleRequest.class));
            if (after.equals(before)) {
                return Uni.createFrom().item(rule);
            }
            rule.become(after, deed.at());
            return RuleRows.holdChannels(transaction, after.channels()).chain(() -> RuleRows.update(transaction, rule))
                    .chain(() -> record(transaction, rule, new RuleEvent.Changed(before, after), deed)).replaceWith(rule);
        }));
    }

    Uni<Void> delete(UUID id, OptionalLong expected, Deed deed) {
        return history.transaction(transaction -> RuleRows.hold(transaction, id).chain(rule -> {
            expect(rule, expected);
            return RuleRows.delete(transaction, id)
                    .chain(() -> record(transaction, rule, new RuleEvent.Deleted(RuleSettings.of(rule)), deed));
        }));
    }

    private Uni<Void> record(SqlConnection transaction, Rule rule, RuleEvent event, Deed deed) {
        return history.record(transaction, thing(rule.id), RuleEvent.CODEC.write(event), deed);
    }

    private static void expect(Rule rule, OptionalLong expected) {
        if (expected.isPresent() && expected.getAsLong() != rule.version) {
            throw new VersionConflict(rule.id, expected.getAsLong(), OptionalLong.of(rule.version));
        }
    }
}
