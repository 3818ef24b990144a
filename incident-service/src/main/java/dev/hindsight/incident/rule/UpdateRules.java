package dev.hindsight.incident.rule;

import java.util.List;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.Audience;
import dev.hindsight.incident.Incident.Live;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentEvent;

/** What is said to the public names nobody and tells nothing of what is confidential. */
final class UpdateRules {

    private UpdateRules() {}

    static List<IncidentEvent> post(IncidentCommand.PostUpdate asked, Live now) {
        if (asked.audience() == Audience.PUBLIC) {
            if (now.facts().confidential()) {
                throw new Rejected("confidential", "A confidential incident has no public updates.");
            }
            if (!asked.ofTheInside().isEmpty()) {
                throw new Rejected("names-in-public", refusal(asked.ofTheInside()));
            }
        }
        return List.of(new IncidentEvent.UpdatePosted(asked.update(), asked.audience(), asked.text()));
    }

    static List<IncidentEvent> withdraw(IncidentCommand.WithdrawUpdate asked, Live now) {
        return now.withdrawn().contains(asked.update())
                ? List.of()
                : List.of(new IncidentEvent.UpdateWithdrawn(asked.update(), asked.reason()));
    }

    private static String refusal(List<String> found) {
        String all = "A public update has no names, mail addresses, tickets or links of the inside. Leave out "
                + String.join(", ", found) + ".";
        return found.stream().anyMatch(one -> one.startsWith("@"))
                ? all + " What follows an @ is taken for a person, but for well-known code such as @Override or @angular/core."
                : all;
    }
}
