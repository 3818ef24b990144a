package dev.hindsight.rule;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.delivery.ChannelUse;
import io.smallrye.mutiny.Uni;

/** Rules need their channels. */
@ApplicationScoped
public class ChannelsOfRules implements ChannelUse {

    @Override
    public Uni<List<String>> usersOf(UUID channel) {
        return Rule.<Rule>find("array_contains(channels, ?1)", channel).list()
                .map(rules -> rules.stream().map(rule -> "rule “" + rule.name + "”").toList());
    }
}
