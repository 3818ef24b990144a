package dev.hindsight.incident.discretion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds keys of tickets in a text: ours and those of the projects that its action items have tickets in, in any case, and
 * whatever else looks like one in capitals. Names of standards look like keys and are none.
 */
final class Keys {

    private static final Pattern KEY = Pattern
            .compile("(?<![\\p{L}\\p{N}_-])([A-Za-z][A-Za-z0-9]{1,9})-[1-9]\\d{0,17}(?![\\p{L}\\p{N}_]|-\\d)");
    private static final Set<String> NO_PROJECTS = Set.of("UTF", "UCS", "SHA", "ISO", "RFC", "CVE", "CWE", "HTTP", "HTTPS",
            "TLS",
            "SSL", "AES", "DES", "RSA", "MD", "CRC", "GMT", "UTC", "COVID", "MS", "KB", "CP", "ASCII", "BASE", "IEC", "IEEE",
            "NIST", "FIPS", "PEP", "JEP", "JSR", "JDK", "PCI", "SOC", "DIN", "EN", "WIN", "ERR", "ORA", "GPT", "LOG4J", "IPV",
            "WPA", "RAID", "UTM", "ARM", "X86", "CAT", "USB", "ITU", "VP", "MP", "SP", "RTX", "EU", "US", "AP", "EC");

    private final Set<String> projects = new HashSet<>(Set.of("INC", "ACT"));
    private final List<Pattern> others = new ArrayList<>();

    Keys(Set<String> tickets) {
        for (String ticket : tickets) {
            Matcher key = KEY.matcher(ticket);
            if (key.matches()) {
                projects.add(key.group(1).toUpperCase(Locale.ROOT));
            } else {
                others.add(Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(ticket) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            }
        }
    }

    List<Span> find(String text) {
        var spans = new ArrayList<Span>();
        Matcher key = KEY.matcher(text);
        while (key.find()) {
            if (isProject(key.group(1))) {
                spans.add(new Span(key.start(), key.end()));
            }
        }
        for (Pattern other : others) {
            other.matcher(text).results().forEach(found -> spans.add(new Span(found.start(), found.end())));
        }
        return spans;
    }

    private boolean isProject(String prefix) {
        String upper = prefix.toUpperCase(Locale.ROOT);
        return projects.contains(upper) || prefix.equals(upper) && !NO_PROJECTS.contains(upper);
    }
}
