package dev.hindsight.report.render;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.hindsight.followup.FollowUpTicket;
import dev.hindsight.incident.People;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Times;
import dev.hindsight.incident.Told;

/** A report of somebody who means harm: an attack in every field that takes text. */
final class HostileReport {

    /** A server that would notice if anything were fetched is told by each of these. */
    static final List<String> ATTACKS = List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
            "\"><svg onload=alert(1)>", "[x](javascript:alert(1))", "[x]( JaVaScRiPt:alert(1) )", "<javascript:alert(1)>",
            "![p](http://127.0.0.1:PORT/pixel.png)", "![f](file:///etc/passwd)", "[r][evil]\n\n[evil]: javascript:alert(1)",
            "]]><ac:structured-macro ac:name=\"html\"/>",
            "</p></td></tr></tbody></table><iframe src=\"http://127.0.0.1:PORT/\">",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            "-->\n<style>@import 'http://127.0.0.1:PORT/x';</style>",
            "```\n]]>\n</code></pre><script>alert(1)</script>\n```", "<link rel=stylesheet href=http://127.0.0.1:PORT/c.css>",
            "[d](data:text/html;base64,PHNjcmlwdD4=)", "<a href=\"javascript:alert(1)\">x</a>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "| a | b |\n|---|---|\n| <script>alert(1)</script> | [x](vbscript:y) |", "\u202Egnp.exe",
            "\u0001\u0008\ufffe\ud800",
            "<div>\n`<script>alert(1)</script>`\n</div>", "\\<script>alert(1)\\</script>",
            "{{7*7}}${jndi:ldap://127.0.0.1:PORT/}");

    private HostileReport() {}

    static Report of(int port) {
        List<String> attacks = ATTACKS.stream().map(attack -> attack.replace("PORT", Integer.toString(port))).toList();
        String all = String.join("\n\n", attacks);
        List<String> lines = attacks.stream().map(attack -> attack.replace('\n', ' ')).toList();
        var head = new Report.Head("INC-1", 3, Instant.parse("2026-09-14T08:03:15Z"), "http://localhost:8080/incidents/INC-1",
                null, String.join(" ", lines), Status.RESOLVED, null, Severity.CRITICAL, lines.get(0), lines, lines);
        Map<Section, String> sections = Arrays.stream(Section.values()).collect(Collectors.toMap(section -> section, _ -> all));
        return new Report(head, new People(Map.of("lead", lines.get(1)), lines, lines), new Times(null, null, null, null),
                sections, attacks.stream().map(attack -> new Told(null, null, Precision.UNKNOWN, attack, attack, 1, attack,
                        "note")).toList(),
                attacks.stream().map(attack -> new ReportItem("ACT-1", attack, "prevent", attack, "high", null, "open",
                        List.of(new FollowUpTicket(attack, attack, "jira"), new FollowUpTicket(null, attack, "link"),
                                new FollowUpTicket(attack, "javascript:alert(1)", "link"))))
                        .toList());
    }
}
