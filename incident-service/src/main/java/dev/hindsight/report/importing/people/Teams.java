package dev.hindsight.report.importing.people;

import java.util.regex.Pattern;

/** Words by which a group or a company is called, and no person: "Harbour Support", "Pier Hosting". */
public final class Teams {

    private static final Pattern WORD = Pattern
            .compile(
                    "\\b(?:Team|Group|Department|Services?|Support|Staff|Committee|Hosting|Cloud|Labs?|Networks?|Systems?|Internet"
                            + "|Technolog(?:y|ies)|Software|Solutions|Foundation|Inc|Ltd|LLC|GmbH|Corp|Company|Media|Online|Admins?|Operations"
                            + "|Engineering|Community|Center|Centre|Office|Desk|Status|Alerts?|Project|University|IT|NCC|NOC|SRE)\\b"
                            + "|\\b(?:Limited|Pty|Oy|AG|AB|BV|B\\.V|S\\.A|S\\.r\\.l)\\.?$");

    private Teams() {}

    /** Whether one of them stands in the name. */
    public static boolean among(String name) {
        return WORD.matcher(name).find();
    }
}
