package dev.hindsight.report.importing.action.line;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.action.draft.TypeName;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;

/** A short line in bold or with a colon above a list of actions: whose they are, or what they are about. */
public final class GroupLabel {

    private static final int LONGEST = 60;
    /** "NP", "Ida", "GE (/RK supporting)", "JC - to think about". */
    private static final Pattern SHORT = Pattern
            .compile("(\\p{Lu}{2,3}|\\p{Lu}\\p{Ll}{2,10})(?: ?(?:\\(.{1,40}\\)|[-–—] .{1,40}))?");
    /** "Ida/Bo", "Ida, Bo and Ada" */
    private static final Pattern SEVERAL = Pattern.compile("\\s?[/,&]\\s?| and ");
    private static final Pattern THING = Pattern
            .compile("(?i).*(?:ing|ion|ment|ity|ure|ance|ence|ics|ware|term|ness|ate|ive|ical|ful)");
    /** "**Lamps**:", "**First steps** (this week):" */
    private static final Pattern BEHIND = Pattern.compile("\\s?(?:\\([^()\\n]{1,40}\\)\\s?)?:?");
    private static final Set<String> THINGS = Set.of("team", "teams", "process", "product", "design", "people", "support",
            "data",
            "tech", "dev", "devs", "ops", "devops", "frontend", "backend", "platform", "everyone", "everybody", "all", "api",
            "aws",
            "dns", "cdn", "sre", "qa", "ui", "ux", "db", "ci", "cd", "it", "hr", "ssl", "tls", "vpn", "gcp", "eks", "rds", "vm",
            "us",
            "uk", "eu", "pr", "ios", "app", "web", "client", "server", "infra", "network", "done", "todo", "next", "now",
            "later",
            "soon", "high", "medium", "low", "must", "should", "could", "other", "others", "misc", "general", "long", "short",
            "today", "tomorrow", "alerts", "tests", "docs", "code", "tools", "tasks", "actions", "tickets", "issues", "ideas",
            "notes",
            "urgent", "critical", "internal", "external", "technical", "culture", "git", "github", "sql", "redis", "kafka",
            "docker", "helm", "system", "systems", "service", "services", "customer", "customers", "users", "user", "follow",
            "prevent", "detect", "repair", "mitigate", "agreed", "open", "closed", "owner", "owners", "who", "what", "we");

    private GroupLabel() {}

    /** The label of what stands below it: of a list, or of anything else where it is the name of a type. */
    public static @Nullable Line above(List<Block> blocks, int at, Names names) {
        Block below = at + 1 < blocks.size() ? blocks.get(at + 1) : null;
        Line label = below == null || below instanceof Block.Heading ? null : in(blocks.get(at), names);
        boolean list = below instanceof Block.Item;
        return label != null && (list || TypeName.of(Words.collapse(label.plain())) != null) ? label : null;
    }

    /** The label that a block is, none when it is anything else. */
    public static @Nullable Line in(Block block, Names names) {
        Line line = block instanceof Block.Para para ? para.line() : Line.EMPTY;
        String words = line.plain();
        String lead = line.boldLead();
        boolean bold = !lead.isEmpty() && words.startsWith(lead) && BEHIND.matcher(words.substring(lead.length())).matches();
        boolean label = !words.isEmpty() && words.length() <= LONGEST && words.indexOf('\n') < 0;
        boolean set = bold || words.endsWith(":") && (words.split(" ").length < 3 || !owner(words, names).isEmpty());
        return label && set ? line : null;
    }

    /** Whether a word is one for a kind of work, and nobody's name. */
    static boolean isThing(String word) {
        return THINGS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the label says no more than who it is. */
    public static boolean isOnlyName(String label, List<Person> owners) {
        return !owners.isEmpty() && label.replaceFirst("\\s*:$", "").strip().length() <= Names.clean(String.join(", ",
                owners.stream().map(person -> String.valueOf(person.name())).toList())).length() + 1;
    }

    /** Who owns what stands below: a known or full name, initials, or one name that is no word for a kind of work. */
    public static List<Person> owner(String label, Names names) {
        String words = label.replaceFirst("\\s*:$", "").strip();
        if (names.isPerson(words)) {
            return new PeopleReader(names).read(words);
        }
        String[] several = words.indexOf('(') < 0 ? SEVERAL.split(words, 4) : new String[0];
        if (several.length > 1) {
            List<List<Person>> each = Stream.of(several).map(one -> owner(one, names)).toList();
            return each.stream().anyMatch(List::isEmpty) ? List.of() : each.stream().flatMap(List::stream).toList();
        }
        var one = SHORT.matcher(words);
        String name = one.matches() ? one.group(1) : "";
        boolean thing = name.isEmpty() || Names.isNobody(name)
                || Words.collapse(name).length() > 3 && THING.matcher(name).matches()
                || THINGS.contains(name.toLowerCase(Locale.ROOT));
        return thing ? List.of() : List.of(Person.named(name));
    }
}
