package dev.hindsight.report.importing.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A zone as somebody named it.
 *
 * @param word as written
 * @param fixed the offset the word stands for, none for a region such as "UK time"
 * @param region whose seasons the word must agree with, none for UTC and plain offsets
 */
public record Zone(String word, @Nullable ZoneOffset fixed, @Nullable ZoneId region) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Map<String, String> REGION = Map.ofEntries(Map.entry("GMT", "Europe/London"),
            Map.entry("BST", "Europe/London"), Map.entry("CET", "Europe/Paris"), Map.entry("CEST", "Europe/Paris"),
            Map.entry("CEDT", "Europe/Paris"),
            Map.entry("WET", "Europe/Lisbon"), Map.entry("WEST", "Europe/Lisbon"), Map.entry("EET", "Europe/Athens"),
            Map.entry("EEST", "Europe/Athens"), Map.entry("EST", "America/New_York"), Map.entry("EDT", "America/New_York"),
            Map.entry("PST", "America/Los_Angeles"), Map.entry("PDT", "America/Los_Angeles"),
            Map.entry("CDT", "America/Chicago"), Map.entry("MST", "America/Denver"), Map.entry("MDT", "America/Denver"),
            Map.entry("AEST", "Australia/Sydney"), Map.entry("AEDT", "Australia/Sydney"),
            Map.entry("ACST", "Australia/Adelaide"), Map.entry("ACDT", "Australia/Adelaide"),
            Map.entry("NZST", "Pacific/Auckland"), Map.entry("NZDT", "Pacific/Auckland"), Map.entry("ET", "America/New_York"),
            Map.entry("PT", "America/Los_Angeles"), Map.entry("CT", "America/Chicago"),
            Map.entry("MT", "America/Denver"));
    private static final Map<String, Integer> HOURS = Map.ofEntries(Map.entry("UTC", 0), Map.entry("Z", 0), Map.entry("GMT", 0),
            Map.entry("BST", 1), Map.entry("CET", 1), Map.entry("CEST", 2), Map.entry("CEDT", 2), Map.entry("WET", 0),
            Map.entry("WEST", 1),
            Map.entry("EET", 2), Map.entry("EEST", 3), Map.entry("EST", -5), Map.entry("EDT", -4), Map.entry("PST", -8),
            Map.entry("PDT", -7), Map.entry("CDT", -5), Map.entry("MST", -7), Map.entry("MDT", -6), Map.entry("AEST", 10),
            Map.entry("AEDT", 11), Map.entry("NZST", 12), Map.entry("NZDT", 13), Map.entry("JST", 9), Map.entry("SGT", 8),
            Map.entry("WAT", 1), Map.entry("CAT", 2), Map.entry("EAT", 3), Map.entry("SAST", 2), Map.entry("PKT", 5),
            Map.entry("HKT", 8), Map.entry("GST", 4), Map.entry("WIB", 7), Map.entry("PHT", 8), Map.entry("AWST", 8),
            Map.entry("TRT", 3), Map.entry("ICT", 7), Map.entry("ART", -3), Map.entry("COT", -5), Map.entry("PET", -5),
            Map.entry("HST", -10),
            Map.entry("KST", 9), Map.entry("MSK", 3), Map.entry("МСК", 3), Map.entry("BRT", -3));
    private static final String LONG = "(?i:(?:US\\s)?(?:Pacific|Mountain|(?:Western|Central|Eastern)(?:\\sEuropean)?)"
            + "(?:\\s(?:standard|summer|daylight))?\\stime|greenwich mean time|coordinated universal time)";
    private static final String NAMES = "(?:(?:PST/PDT|PDT/PST|EST/EDT|EDT/EST|MST/MDT|MDT/MST|CST/CDT|CDT/CST|CET/CEST|CEST/CET)|(?i:UTC|GMT)\\s?[+-]\\d{1,2}(?::?[0-5]\\d)?(?!\\d|:\\d|\\s?(?:UTC|GMT|BST|CES?T)\\b)|(?i:UTC|GMT|BST|CEST|CEDT|CET)"
            + "(?:/(?:GMT|BST|UTC))?|WEST|WET|EEST|EET|E[SD]T|P[SD]T|CDT|M[SD]T|A[CE][SD]T|NZ[SD]T|JST|SGT|WAT|CAT|EAT|SAST|PKT|HKT|KST|MSK|BRT|[EPC]T"
            + "|(?i:UK|London|British)\\s+(?i:local\\s+|summer\\s+|standard\\s+)?(?i:time)"
            + "|" + ZonesAbroad.PATTERN
            + "|MESZ|MEZ|(?iu:мск)(?!\\p{L})|(?:GST|ICT|ART|COT|PET|WIB|PHT|AWST|TRT|HST)(?=\\s*(?:[:)\\],|;–—-]|onwards?\\b|$))|IST|CST|AST|LT(?=\\s*[:)\\],;–—-]|$)|(?i:local time)(?!\\s?\\([A-Z]{3,4}\\))|"
            + ZonesAbroad.LOCAL
            + "|(?:Europe|America|Asia|Australia|Pacific|Africa|Etc|US|Canada)/[A-Z][A-Za-z_]{2,20}|Zulu"
            + "|" + LONG + ")(?![A-Za-z])";
    /** What may stand right behind the last digit of a time: "1156PST", "09:15AEST", "1530Z". */
    static final String GLUED = "(?:(?i:UTC|GMT|BST|CE[SD]?T|Z)|(?-i:WEST|WET|EES?T|[ECMP][SD]T|A[CEW][SD]T|NZ[SD]T"
            + "|IST|JST|SGT|WAT|CAT|EAT|SAST|PKT|HKT|KST|MSK|BRT))(?!\\w)";
    private static final Pattern SPELLED = Pattern.compile(LONG);
    static final Pattern AFTER_TIME = Pattern.compile("(?:\\s*[(\\[]?|(?<=\\d)-)(" + NAMES
            + "|(?i:Eastern|Pacific|Mountain)(?=\\s*(?:[:),;|–—-]|$)))[)\\]]?(?:\\s(?i:time)(?:\\s(?i:zone))?(?=\\s*(?:[.,:;)]|$)|\\s\\p{Lu}))?");
    static final Pattern AFTER_SECONDS = Pattern.compile("([Zz]|\\s?\\+\\d{2}:?\\d{2}|\\s-0\\d(?:00|30)"
            + "|(?<=T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)-\\d{2}:?\\d{2})(?!\\w)");
    private static final Pattern STATED = Pattern.compile(
            "(?:^|[\\s(\\[,:*_" + ZonesAbroad.BESIDE + "-])(" + NAMES + "|UK)(?=$|[\\s)\\],.;:*_" + ZonesAbroad.BESIDE + "-])");
    /** "IST (UTC+5:30)", "XYZ (+09:30)", "PDT (UTC-7)": a name with the offset it stands for, whatever the season. */
    private static final Pattern EXPLAINED = Pattern
            .compile("\\b([A-Z]{2,5}) ?[(,/=] ?((?:UTC|GMT)? ?[+-]\\d{1,2}(?::?[0-5]\\d)?)(?=[\\s)\\],.;]|$)");
    /** "All times central", "Timestamps are Pacific unless noted": the first word of a zone, where times are spoken of. */
    private static final Pattern SHORTENED = Pattern.compile(
            "(?i)\\btime(?:stamp)?s?(?: (?:are|is|in|given|shown|listed|noted|stated|below|here|US|the)){0,5} \\(?(eastern|central|mountain|pacific)"
                    + "(?=[\\s)\\].;:*_]*(?:$|,? ?(?:unless|except|if not)\\b))");
    private static final Pattern SEVERAL = Pattern.compile("(?i)IST|CST|AST|LT|local time|" + ZonesAbroad.LOCAL);
    private static final Pattern OFFSET = Pattern.compile("(?i)(?:UTC|GMT)?\\s?([+-])(\\d{1,2})(?::?(\\d{2}))?");

    /** Whether the word stands for several offsets, so that it only can be repeated. */
    public boolean isUnclear() {
        return fixed == null && region == null;
    }

    /** What "CST" means to people who write the month ahead of the day: not the time of China. */
    public Zone amongAmericans() {
        return isUnclear() && word.equals("CST") ? new Zone(word, ZoneOffset.ofHours(-6), ZoneId.of("America/Chicago")) : this;
    }

    /** The zone a word names, one that stands for several offsets too; none when it names none. */
    public static @Nullable Zone said(@Nullable String word) {
        return word != null && SEVERAL.matcher(word.strip()).matches() ? new Zone(word.strip(), null, null) : of(word);
    }

    /** The zone a word names for certain, none when it names none or stands for several ("IST", "local time"). */
    public static @Nullable Zone of(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        String name = word.strip().toUpperCase(Locale.ROOT);
        if (name.matches("(UK|LONDON|BRITISH)( LOCAL| STANDARD)?( TIME)?|(GMT/BST|BST/GMT)")) {
            return new Zone(word.strip(), null, LONDON);
        }
        Zone city = CityTime.in(word.strip());
        if (city != null && city.word.equals(word.strip())) {
            return city;
        }
        Matcher offset = OFFSET.matcher(name);
        if (offset.matches()) {
            return ofOffset(word.strip(), offset);
        }
        if (SPELLED.matcher(word.strip()).matches() || name.matches("EASTERN|CENTRAL|PACIFIC|MOUNTAIN")) {
            Zone brief = of(initials(name));
            return brief == null ? null : new Zone(word.strip(), brief.fixed, brief.region);
        }
        if (name.matches("[A-Z]{3,4}/[A-Z]{3,4}") && !name.contains("UTC") && !name.contains("GMT")) {
            String daylight = name.replaceFirst("^[A-Z]ST/|^CET/|/[A-Z]ST$|/CET$", "");
            String pair = REGION.get(daylight);
            return pair == null ? null : new Zone(word.strip(), null, ZoneId.of(pair));
        }
        boolean utc = name.matches("ZULU|GMT/UTC|UTC/GMT");
        return named(word.strip(), utc ? "Z" : name.equals("MEZ") ? "CET" : name.equals("MESZ") ? "CEST" : name);
    }

    /** The short name of a zone that is spelled out: "Pacific Time", "Central European Summer Time". */
    private static String initials(String name) {
        String plain = (name.endsWith(" TIME") ? name : name + " TIME").replaceFirst("^US\\s", "")
                .replaceFirst("(?<=EUROPEAN) STANDARD", "");
        return switch (plain) {
            case "COORDINATED UNIVERSAL TIME" -> "UTC";
            case "CENTRAL STANDARD TIME" -> "-06:00";
            default -> plain.replaceAll("(\\w)\\w*\\s?", "$1");
        };
    }

    private static @Nullable Zone ofOffset(String word, Matcher offset) {
        int minutes = Integer.parseInt(offset.group(2)) * 60
                + (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
        int signed = offset.group(1).equals("-") ? -minutes : minutes;
        return Math.abs(signed) > 14 * 60 ? null : new Zone(word, ZoneOffset.ofTotalSeconds(signed * 60), null);
    }

    private static @Nullable Zone named(String word, String name) {
        Integer hours = HOURS.get(name);
        String abroad = ZonesAbroad.id(word);
        String region = abroad == null ? REGION.get(name) : abroad;
        if (hours != null || region != null) {
            return new Zone(word, hours == null ? null : ZoneOffset.ofHours(hours), region == null ? null : ZoneId.of(region));
        }
        try {
            return word.contains("/") ? new Zone(word, null, ZoneId.of(word)) : null;
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    /** The zone of a city by its bare name, none where it names none that we know. */
    public static @Nullable Zone ofCity(String name) {
        return name.equalsIgnoreCase("London") ? new Zone("London", null, LONDON) : CityTime.named(name);
    }

    /** The zone that a line such as "All times in GMT unless indicated" or a heading such as "Time (BST)" states. */
    public static @Nullable Zone statedIn(String line) {
        String words = line.length() > 200 ? line.substring(0, 200) : line;
        Zone local = CityTime.withOffset(words);
        if (local != null) {
            return local;
        }
        Matcher explained = EXPLAINED.matcher(words);
        Zone offset = explained.find() ? of(explained.group(2)) : null;
        Zone named = offset == null ? null : of(explained.group(1));
        if (offset != null && (named == null || named.fixed != null && named.fixed.equals(offset.fixed))) {
            return new Zone(explained.group(1), offset.fixed, null);
        }
        Matcher matcher = STATED.matcher(words);
        String spelled = null;
        while (matcher.find()) {
            if (!SPELLED.matcher(matcher.group(1)).matches()) {
                return said(matcher.group(1));
            }
            spelled = spelled == null ? matcher.group(1) : spelled;
        }
        Matcher brief = SHORTENED.matcher(words);
        return spelled != null ? of(spelled) : brief.find() ? of(brief.group(1)) : CityTime.in(line);
    }

    /** The offset at a wall clock time, or why there is none. */
    public Offset at(LocalDateTime local) {
        if (region == null) {
            return fixed == null ? Offset.Unclear.SEVERAL : new Offset.Certain(fixed);
        }
        List<ZoneOffset> valid = region.getRules().getValidOffsets(local);
        if (valid.isEmpty()) {
            return Offset.Unclear.SKIPPED;
        }
        if (fixed != null) {
            return valid.contains(fixed) ? new Offset.Certain(fixed) : Offset.Unclear.OTHER_SEASON;
        }
        return valid.size() > 1 ? Offset.Unclear.TWICE : new Offset.Certain(valid.getFirst());
    }
}
