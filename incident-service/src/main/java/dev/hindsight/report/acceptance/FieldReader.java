package dev.hindsight.report.acceptance;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.Limits;
import dev.hindsight.incident.Moment;
import dev.hindsight.incident.Severity;
import dev.hindsight.report.importing.time.Offset;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.time.Zone;

/** Sorts short labelled facts to where they belong in an incident; what has no place stays with its label. */
final class FieldReader {
    private static final Pattern PARTS = Pattern.compile("\\s*(?:[,;\\n]|<br/?>|^[-*•]\\s)\\s*", Pattern.MULTILINE);
    private static final Pattern TITLED = Pattern.compile("(.{1,80}\\S)\\s+\\(([^()]{1,40})\\)");
    private static final Pattern MARKS = Pattern.compile("[*_`\\[\\]]|\\((?:https?:|mailto:)[^)]*\\)");

    private final @Nullable LocalDate day;
    private final @Nullable Zone zone;
    private final List<Remark> remarks;
    final Map<Moment, Instant> moments = new EnumMap<>(Moment.class);
    final Map<String, String> roles = new TreeMap<>();
    final Set<String> services = new LinkedHashSet<>();
    final Set<String> participants = new LinkedHashSet<>();
    final List<String> left = new ArrayList<>();
    @Nullable
    Severity severity;
    @Nullable
    String environment;

    /** @param zone supplied by a person; null when the text alone speaks */
    FieldReader(@Nullable LocalDate day, @Nullable String zone, List<Remark> remarks) {
        this.day = day;
        this.zone = Zone.of(zone);
        this.remarks = remarks;
    }

    void read(String name, String value) {
        FieldWords.About about = FieldWords.about(name);
        if (about == null || !place(about, value)) {
            left.add("**" + Plain.cut(name, Limits.NAME) + "**: " + Plain.text(value));
        }
    }

    private boolean place(FieldWords.About about, String value) {
        Moment moment = FieldWords.moment(about);
        String role = FieldWords.role(about);
        if (moment != null) {
            return moment(moment, value);
        }
        if (role != null) {
            String person = person(value);
            return person != null && roles.putIfAbsent(role, person) == null;
        }
        return switch (about) {
            case SEVERITY -> severity(value);
            case ENVIRONMENT -> environment(value);
            case SERVICES -> names(value, services);
            case PARTICIPANTS -> participants(value);
            case LEAD, COMMUNICATIONS, SCRIBE, STARTED, DETECTED, MITIGATED, RESOLVED -> false;
        };
    }

    private boolean severity(String value) {
        severity = FieldWords.severity(value);
        if (severity == null) {
            remarks.add(Remark.warning("severity-unmapped", "severity",
                    "“" + Plain.cut(value, 80) + "” is none of critical, major, minor and info; it is kept."));
            return false;
        }
        return Plain.text(value).length() <= 12;
    }

    private boolean environment(String value) {
        String line = Plain.line(MARKS.matcher(value).replaceAll(""), Limits.NAME);
        environment = line == null ? null : FieldWords.environment(line);
        return line != null;
    }

    /** All of them or none. */
    private static boolean names(String value, Set<String> into) {
        var names = new ArrayList<String>();
        for (String part : PARTS.split(value)) {
            if (!part.isBlank()) {
                String name = person(part);
                if (name == null) {
                    return false;
                }
                names.add(name);
            }
        }
        return into.addAll(names) && into.size() <= 50;
    }

    /** "Sven Slope (IC)" is a participant and has a role. */
    private boolean participants(String value) {
        var named = new LinkedHashSet<String>();
        if (!names(value, named)) {
            return false;
        }
        for (String name : named) {
            Matcher titled = TITLED.matcher(name);
            FieldWords.About about = titled.matches() ? FieldWords.about(titled.group(2)) : null;
            String role = about == null ? null : FieldWords.role(about);
            if (role != null) {
                roles.putIfAbsent(role, titled.group(1));
            }
            participants.add(role == null ? name : titled.group(1));
        }
        return true;
    }

    private static @Nullable String person(String value) {
        String name = Plain.line(MARKS.matcher(value).replaceAll("").replaceFirst("^\\s*@", ""), Limits.NAME);
        return name == null || value.strip().contains("\n") ? null : name;
    }

    private boolean moment(Moment moment, String value) {
        Instant at = instant(MARKS.matcher(value).replaceAll("").strip());
        if (at == null) {
            remarks.add(Remark.warning("time-not-placed", "fields." + moment.name().toLowerCase(java.util.Locale.ROOT),
                    "“" + Plain.cut(value, 80) + "” lacks a day or a zone to be an instant; it is kept as it is."));
            return false;
        }
        return moments.putIfAbsent(moment, at) == null;
    }

    private @Nullable Instant instant(String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            Stamp stamp = StampReader.read(value, 0);
            LocalTime time = stamp == null || stamp.clock() == null || stamp.approximate() ? null : stamp.clock().time();
            if (stamp == null || time == null || stamp.mistyped() || stamp.end() < value.length()) {
                return null;
            }
            LocalDate date = stamp.day() == null ? day : date(stamp);
            Zone stated = stamp.zone() == null ? zone : stamp.zone();
            return date == null || stated == null
                    ? null
                    : stated.at(LocalDateTime.of(date, time)) instanceof Offset.Certain(var offset)
                            ? date.atTime(time).toInstant(offset)
                            : null;
        }
    }

    private static @Nullable LocalDate date(Stamp stamp) {
        var words = stamp.day();
        if (words == null || !words.whole() || words.impossible()) {
            return null;
        }
        Integer year = words.year();
        Integer month = words.month();
        Integer number = words.day();
        return year == null || month == null || number == null ? null : LocalDate.of(year, month, number);
    }
}
