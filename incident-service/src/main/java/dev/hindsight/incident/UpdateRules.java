package dev.hindsight.incident;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.Incident.Live;

/** What is said to the public names nobody and tells nothing of what is confidential. */
final class UpdateRules {

    private static final int SHORTEST_NAME = 3;

    private UpdateRules() {}

    static List<IncidentEvent> post(IncidentCommand.PostUpdate asked, Live now) {
        if (asked.audience() == Audience.PUBLIC) {
            if (now.facts().confidential()) {
                throw new Rejected("confidential", "A confidential incident has no public updates.");
            }
            List<String> named = asked.names().stream().filter(name -> names(asked.text(), name)).toList();
            if (!named.isEmpty()) {
                throw new Rejected("names-in-public",
                        "A public update names nobody. Leave out " + String.join(", ", named) + ".");
            }
        }
        return List.of(new IncidentEvent.UpdatePosted(asked.update(), asked.audience(), asked.text()));
    }

    /** The text with each of the names replaced. */
    static String withoutNames(String text, List<String> names) {
        String without = text;
        for (String name : names) {
            without = name.length() < SHORTEST_NAME ? without : word(name).matcher(without).replaceAll("a colleague");
        }
        return without;
    }

    private static boolean names(String text, String name) {
        return name.length() >= SHORTEST_NAME && word(name).matcher(text).find();
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])@?" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
