package dev.hindsight.report.importing.time;

import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** "Amsterdam time", "Israel time": the clocks of a city or country, as the names of zones know them, and of some that share those of another. */
final class CityTime {

    private static final Map<String, String> NEAR = Map.of("Seattle", "America/Los_Angeles", "San Francisco",
            "America/Los_Angeles", "Boston", "America/New_York", "Frankfurt", "Europe/Berlin", "Munich", "Europe/Berlin",
            "Hamburg", "Europe/Berlin", "Mumbai", "Asia/Kolkata", "Beijing", "Asia/Shanghai");
    private static final Map<String, String> CITIES = cities();
    private static final String NAME = String.join("", "(", String.join("|", CITIES.keySet()),
            ")\\s(?i:time)(?i:\\szone)?(?![A-Za-z])");
    /** Looked for only where a name and the word stand at all: the list is long. */
    private static final String MAY_BE = "(?=\\p{Lu}\\p{L}{2,20}(?:\\s\\p{Lu}\\p{L}{1,20}){0,2}\\s(?i:time)\\b)";
    static final Pattern AFTER_TIME = Pattern.compile(String.join("", "\\s*[(\\[]?", MAY_BE, "(", NAME, ")[)\\]]?"));
    private static final Pattern STATED = Pattern.compile(String.join("", MAY_BE, NAME));

    /** "Paris, UTC+1", "Paris (UTC+1)" */
    private static final Pattern OFFSET = Pattern.compile(
            "\\b(\\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{1,20}){0,2})(?: time)?[,:]? \\(?((?:UTC|GMT) ?[+-]\\d{1,2}(?::?[0-5]\\d)?)(?![\\d:])");

    private CityTime() {}

    private static Map<String, String> cities() {
        var cities = new TreeMap<String, String>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches("(?:(?:Europe|America|Asia|Australia|Africa)/)?[A-Z][A-Za-z_]{3,}"))
                .sorted().forEach(id -> cities.put(id.substring(id.indexOf('/') + 1).replace('_', ' '), id));
        cities.remove("London");
        cities.putAll(NEAR);
        return cities;
    }

    /** The zone of the first such words in a line, none where there are none. */
    static @Nullable Zone in(String line) {
        Matcher named = STATED.matcher(line);
        return named.find() ? new Zone(named.group(), null, ZoneId.of(CITIES.getOrDefault(named.group(1), "UTC"))) : null;
    }

    /** The offset in a line with the city it is said of, whose seasons it must agree with; none where there is none. */
    static @Nullable Zone withOffset(String line) {
        Matcher said = OFFSET.matcher(line);
        String city = said.find() ? CITIES.get(said.group(1)) : null;
        Zone offset = city == null ? null : Zone.of(said.group(2));
        return city == null || offset == null ? null : new Zone(said.group(), offset.fixed(), ZoneId.of(city));
    }

    /** The zone of a city by its bare name, however it is written; none where it names none that we know. */
    static @Nullable Zone named(String city) {
        return CITIES.entrySet().stream().filter(one -> one.getKey().equalsIgnoreCase(city)).findFirst()
                .map(one -> new Zone(one.getKey(), null, ZoneId.of(one.getValue()))).orElse(null);
    }
}
