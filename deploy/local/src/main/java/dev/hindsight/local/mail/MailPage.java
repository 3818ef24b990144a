package dev.hindsight.local.mail;

import java.util.List;
import java.util.stream.Collectors;

/** The catcher's pages: a list, and a mail with its text, HTML, headers and source. */
final class MailPage {
    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
            body { max-width: 60rem; margin: 0 auto; padding: 1rem }
            table { border-collapse: collapse; width: 100%% }
            td, th { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid #8884 }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #8884; padding: .8rem }
            iframe { width: 100%%; height: 32rem; border: 1px solid #8884; background: white }
            td { overflow-wrap: anywhere }
            </style>
            </head>
            <body>
            %2$s
            </body>
            </html>
            """;

    private MailPage() {}

    static String list(List<Mail> mails) {
        if (mails.isEmpty()) {
            return frame("Caught mail", "<h1>Caught mail</h1><p>Nothing was sent yet.</p>");
        }
        var rows = mails.stream().map(mail -> """
                <tr><td><a href="/messages/%s">%s</a></td><td>%s</td><td><time>%s</time></td></tr>
                """.formatted(mail.id(), escape(mail.subject().isEmpty() ? "(no subject)" : mail.subject()),
                escape(String.join(", ", mail.to())), mail.receivedAt())).collect(Collectors.joining());
        return frame("Caught mail", """
                <h1>Caught mail</h1>
                <p>%d, newest first. As JSON: <a href="/api/messages">/api/messages</a>.</p>
                <table><thead><tr><th>Subject</th><th>To</th><th>Received (UTC)</th></tr></thead><tbody>
                %s</tbody></table>
                """.formatted(mails.size(), rows));
    }

    static String one(Mail mail) {
        var body = new StringBuilder("<p><a href=\"/\">All mail</a></p><h1>%s</h1>".formatted(escape(mail.subject())));
        body.append("<p>From %s to %s, %s</p>".formatted(escape(mail.from()), escape(String.join(", ", mail.to())),
                mail.receivedAt()));
        if (mail.html() != null) {
            body.append("<h2>HTML</h2><iframe sandbox title=\"The mail as HTML\" src=\"/messages/%s/html\"></iframe>"
                    .formatted(mail.id()));
        }
        if (mail.text() != null) {
            body.append("<h2>Text</h2><pre>%s</pre>".formatted(escape(mail.text())));
        }
        body.append("<h2>Headers</h2><table>");
        mail.headers().forEach((name, value) -> body
                .append("<tr><th>%s</th><td>%s</td></tr>".formatted(escape(name), escape(value))));
        body.append("</table><p><a href=\"/messages/%s/source\">Source</a></p>".formatted(mail.id()));
        return frame(mail.subject(), body.toString());
    }

    static String problem(String sentence) {
        return frame("Caught mail", "<h1>%s</h1><p><a href=\"/\">All mail</a></p>".formatted(escape(sentence)));
    }

    private static String frame(String title, String body) {
        return FRAME.formatted(escape(title), body);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
