package dev.hindsight.report.importing.dump;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Words of a team that keeps lamps, bells and berths. */
final class WikiWords {

    static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

    /** Accounts as the wiki shows them. */
    static final List<String> PEOPLE = List.of("Reta Robson", "Joan (Pip) Kelso", "Sam Jones (Deactivated)",
            "Marco Fabri (Unlicensed)", "Asha Ranso", "Cal Wilde", "Nadia AKBAR", "Ivo Marsh");

    static final List<String> TITLES = List.of("Berth board could not be reached", "Lamp load failed overnight",
            "Tide tables stale in the board", "Harbour filter empty");

    static final List<String> STATUSES = List.of("Done", "In Progress", "Resolved", "Documenting", "Investigating", "");

    static final List<String> FINDINGS = List.of("Berths could not be assigned for about 40 minutes",
            "The nightly load of tide tables did not finish", "A change to the board was released before the store was ready",
            "Users saw a message that notices could not be loaded",
            "A robot approved an update of a part that the lamp service uses",
            "Messages were held and not processed, so the broker ran out of memory", "Crews did not get their letters",
            "Staff had to assign berths by phone", "The disk of the index filled up overnight", "A certificate ran out",
            "Nobody was told when the job stopped", "The set-up differed between staging and production",
            "The role check looks at capitals", "Monitoring message in Slack", "A user told us in Teams",
            "Noticed by a developer", "Restarted the service", "Released the older version again",
            "Ran the load again by hand", "Allowed the process to complete");

    static final List<String> EVENTS = List.of("Slack notice about a FAILING health check on Blue", "Users told on Teams",
            "Asha asks in the channel whether anyone else sees it",
            "#monitoring-lamp alert that the first of three jobs failed", "Load ran again and completed",
            "Sync [BerthOwnerJob] completed successfully", "Service status set to amber by Ivo",
            "Cause found: the image was built for 8", "Fix merged and released",
            "Harbour Dover reports that the list is empty", "Call with the weather office to find out more",
            "PR opened to raise the limit to 200 MB", "Confirmed with users that all is well", "Disk at 98%",
            "Jobs restarted, first one finished after 12 minutes", "Looked at logs (nothing odd)",
            "We stopped the import, which freed the queue", "3 of 5 nodes back");

    static final List<String> ACTIONS = List.of("Add monitoring for idle queues",
            "Review the set-up of the index (e.g. shards) and consider alternatives", "Make the load retry",
            "Pin the version of the builder", "Introduce tests of the scheduled parts",
            "Automate backups so that a load can be aborted and restored", "Tell the weather office about our addresses",
            "Write down how to go back to an older version in the handbook", "Rewrite the job",
            "Make staging and production look different", "Check audit records for messages that were lost",
            "Ask for a warning before gates change", "Enable further query logging", "Move the store to a managed platform");

    private WikiWords() {}

    /** Whose account it is: what the wiki says of the account is no part of the name. */
    static String name(String account) {
        return account.replaceFirst(" \\((?:Deactivated|Unlicensed)\\)$", "");
    }

    /** "0912 3rd Feb" has the day so. */
    static String ordinal(LocalDate day) {
        int number = day.getDayOfMonth();
        String ending = switch (number) {
            case 1, 21, 31 -> "st";
            case 2, 22 -> "nd";
            case 3, 23 -> "rd";
            default -> "th";
        };
        return number + ending + DateTimeFormatter.ofPattern(" MMM", Locale.US).format(day);
    }
}
