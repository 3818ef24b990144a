package dev.hindsight.report.render;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.followup.FollowUpEvidence;
import dev.hindsight.followup.FollowUpTicket;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Action items such as a report may have. */
final class AnyItem {

    private AnyItem() {}

    static Arbitrary<ReportItem> of(Arbitrary<String> line, Arbitrary<String> text) {
        return Combinators.combine(Arbitraries.longs().between(1, 99).map(number -> "ACT-" + number), text,
                Arbitraries.of("mitigate", "prevent", "detect", "process", "repair").injectNull(0.2), line.injectNull(0.3),
                Arbitraries.of("urgent", "high", "normal", "low").injectNull(0.2),
                Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay).injectNull(0.5),
                Arbitraries.of("open", "in-progress", "blocked", "claimed-done", "verified", "dropped", "regressed"),
                Combinators.combine(tickets().list().ofMaxSize(3), evidence(text).list().ofMaxSize(3)).as(Brought::new))
                .as((key, what, type, owner, priority, due, status, brought) -> new ReportItem(key, what, type, owner, priority,
                        due, status, brought.tickets(), brought.evidence()));
    }

    private record Brought(List<FollowUpTicket> tickets, List<FollowUpEvidence> evidence) {}

    private static Arbitrary<FollowUpEvidence> evidence(Arbitrary<String> text) {
        Arbitrary<@Nullable String> url = Arbitraries.of("https://ci.example/a,b?c=(d)&e=[f]|g", "https://ci.example/1",
                "http://x.example/<b>\\", "ftp://x.example").injectNull(0.3);
        return Combinators.combine(Arbitraries.of("link", "note", "pull-request"), url, text.injectNull(0.4))
                .as(FollowUpEvidence::new);
    }

    private static Arbitrary<FollowUpTicket> tickets() {
        return Arbitraries.of(new FollowUpTicket("OPS-12", null, "jira"),
                new FollowUpTicket("OPS-13", "https://jira.example/browse/OPS-13", "jira"),
                new FollowUpTicket("acme/shop#7", "https://github.com/acme/shop/pull/7", "github-pull-request"),
                new FollowUpTicket("acme/shop#8", "https://github.com/acme/shop/issues/8", "github-issue"),
                new FollowUpTicket(null, "https://wiki.example/a,b?c=(d)&e=[f]|g", "link"),
                new FollowUpTicket("odd, key", null, "other"), new FollowUpTicket("OPS-14", null, "link"));
    }
}
