package dev.hindsight.report.importing.people;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words by which a group or a company is called, and no person: "Harbour Support", "Pier Hosting". */
public final class Teams {

    private static final Pattern WORD = Pattern
            .compile(
                    "\\b(?:Team|Group|Department|Services?|Support|Staff|Committee|Hosting|Cloud|Labs?|Networks?|Systems?|Internet"
                            + "|Technolog(?:y|ies)|Software|Solutions|Foundation|Inc|Ltd|LLC|GmbH|Corp|Company|Media|Online|Admins?|Operations"
                            + "|Engineering|Community|Center|Centre|Office|Desk|Status|Alerts?|Project|University|IT|NCC|NOC|SRE)\\b"
                            + "|\\b(?:Limited|Pty|Oy|AG|AB|BV|B\\.V|S\\.A|S\\.r\\.l)\\.?$");

    private static final Pattern TRADES = Pattern.compile("(?i)(?:[\\p{L}]{2,14}/){1,3}[\\p{L}]{2,14}");
    private static final Set<String> TRADE = Set.of("sre", "dba", "qa", "it", "noc", "soc", "ops", "devops", "infra",
            "infrastructure", "dev", "platform", "backend", "frontend", "security", "data", "product", "support", "eng",
            "engineering", "network", "networks", "cloud", "database", "mobile", "web", "api", "legal", "hr", "finance");

    private static final Pattern CALLED = Pattern
            .compile("(?:[Tt]he )?\\p{Lu}[\\p{L}&/-]{1,20}(?: [\\p{L}&/-]{1,20}){0,2} [Tt]eam");

    private Teams() {}

    /** "Infra team": nothing but what a team is called. */
    public static boolean isTeam(String words) {
        return CALLED.matcher(words).matches();
    }

    /** "Infra/SRE": one team by two trades, and not two people. */
    static boolean areTrades(String name) {
        return TRADES.matcher(name).matches() && Stream.of(name.toLowerCase(Locale.ROOT).split("/")).anyMatch(TRADE::contains);
    }

    /** "QA", "IT": a trade in capitals and nothing else. */
    public static boolean isTrade(String words) {
        return words.length() < 5 && words.equals(words.toUpperCase(Locale.ROOT))
                && TRADE.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether one of them stands in the name. */
    public static boolean among(String name) {
        return WORD.matcher(name).find();
    }
}
