package dev.hindsight.gateway.pages.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.hindsight.gateway.pages.rules.Rule.Standing;

/**
 * A rule in the list, with what it does and whether it counts now.
 */
public record Listed(Rule rule, String sentence, Standing standing) {

    private static final Set<Standing> AHEAD = Set.of(Standing.NOW, Standing.COMING);

    /** In the order in which they speak. */
    static List<Listed> of(List<Rule> rules, Map<String, String> sources, Instant now) {
        return rules.stream().sorted(Comparator.comparingInt(Rule::number))
                .map(rule -> new Listed(rule, RuleInWords.of(rule, sources), rule.standing(now))).toList();
    }

    public boolean ahead() {
        return AHEAD.contains(standing);
    }
}
