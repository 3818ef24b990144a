package dev.hindsight.report.importing.text.mending;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.markdown.Closing;
import dev.hindsight.report.importing.text.label.Label;

/** What stands at the end of a mail below the report: a greeting and who wrote, and the mails that it answers. */
final class MailTail {

    /** So many lines with words stand below a greeting at most. */
    private static final int LONGEST = 8;
    private static final Pattern SIGNATURE = Pattern.compile("--\\s?");
    private static final Pattern ANSWERED = Pattern.compile(
            "(?:On|Am|Le|Op|El|Em|Il|Den|W dniu) (?=.*\\d).{5,200}(?:wrote|schrieb|schreef|a écrit|escribió|escreveu|ha scritto|skrev|pisze)\\b.{0,80}:");
    private static final Pattern OLDER = Pattern.compile("_{10,100}|-{3,20} ?Original (?:Message|Appointment) ?-{3,20}");

    /** What a program has signed, and what the server of a list prints below each mail. */
    private static final Pattern ARMOUR = Pattern.compile("-----BEGIN PGP SIGNATURE-----");
    private static final Pattern LIST = Pattern.compile("_{30,60}");
    private static final Pattern NAME_OF_LIST = Pattern.compile("\\S.{1,60} (?:mailing list|-- \\S{1,80}@\\S{1,80})");

    private MailTail() {}

    /** The line where it begins, behind all lines where there is none. */
    static int in(List<String> body, int from) {
        int end = body.size();
        for (int i = body.size() - 1; i > from && !isPart(body.get(i)); i--) {
            end = opens(body, i) ? i : end;
        }
        int said = 0;
        for (int i = end - 1; i > from && said <= LONGEST && !isPart(body.get(i)); i--) {
            if (Closing.greets(body.get(i).strip())) {
                return i;
            }
            said += body.get(i).isBlank() ? 0 : 1;
        }
        return end;
    }

    private static boolean opens(List<String> body, int at) {
        String line = body.get(at);
        return SIGNATURE.matcher(line).matches() || ARMOUR.matcher(line.strip()).matches()
                || LIST.matcher(line.strip()).matches() && at + 1 < body.size()
                        && NAME_OF_LIST.matcher(body.get(at + 1).strip()).matches()
                || ANSWERED.matcher(line.strip()).matches() && quotes(body, at + 1)
                || OLDER.matcher(line.strip()).matches() && at + 1 < body.size() && body.get(at + 1).startsWith("From: ");
    }

    /** Whether all lines from here on are quoted. */
    private static boolean quotes(List<String> body, int from) {
        return body.subList(from, body.size()).stream().allMatch(line -> line.isBlank() || line.startsWith(">"));
    }

    /** The name of a part, below which there is more of the report. */
    private static boolean isPart(String line) {
        Label label = Label.exact(line.strip().replaceFirst("^(?:#+ |\\*+)", "").replaceFirst("\\*+$", ""));
        return label != null && (label.topic().isBody() || label.topic().section() != null);
    }
}
