package dev.hindsight.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dev.hindsight.manners.Problem;
import dev.hindsight.news.EventNames;

/** What an administrator decides about a rule; see {@link Rule}. */
record RuleSettings(String name, Match match, List<UUID> channels, boolean enabled, boolean allowConfidential) {

    static RuleSettings of(Rule rule) {
        return new RuleSettings(rule.name, rule.match, List.of(rule.channels), rule.enabled, rule.allowConfidential);
    }

    /**
     * What was asked for, with events by their short names and each channel once.
     *
     * @throws dev.hindsight.manners.ProblemException 422 when there is no such event
     */
    static RuleSettings of(RuleRequest request) {
        return new RuleSettings(request.name().strip(), withShortNames(request.match()),
                request.channels().stream().distinct().toList(), request.enabled() == null || request.enabled(),
                Boolean.TRUE.equals(request.allowConfidential()));
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
        return new Match(names.stream().distinct().toList(), sent.severity(), sent.environment(), sent.service(),
                sent.audience());
    }
}
