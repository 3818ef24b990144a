package dev.hindsight.incident.rule;

import static dev.hindsight.incident.Sample.DECLARED;
import static dev.hindsight.incident.Sample.became;
import static dev.hindsight.incident.Sample.incident;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.incident.IncidentCommand.ChangeConfidentiality;
import dev.hindsight.incident.IncidentCommand.Publish;
import dev.hindsight.incident.IncidentCommand.WithdrawPublication;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvent.ConfidentialityChanged;
import dev.hindsight.incident.IncidentEvent.PublicView;
import dev.hindsight.incident.IncidentEvent.PublicationWithdrawn;
import dev.hindsight.incident.IncidentEvent.ReportPublished;
import dev.hindsight.incident.IncidentEvent.ReportSectionWritten;
import dev.hindsight.incident.Ownerless;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Status;

class PublicationRulesTest {

    private static final IncidentEvent CAUSE = new ReportSectionWritten(Section.ROOT_CAUSES, "A full disk");
    private static final IncidentEvent RESOLVED = became(Status.TRIAGE, Status.RESOLVED);
    private static final PublicView VIEW = new PublicView(List.of("summary"));
    private static final ReportPublished FIRST = new ReportPublished(1, 3, "Reviewed", null);

    @Test
    void a_report_that_has_everything_is_published_as_the_version_that_was_seen() {
        incident().given(DECLARED, CAUSE, RESOLVED).when(publish(null)).then(FIRST);
    }

    @Test
    void each_publication_has_the_next_number_withdrawn_ones_are_counted() {
        incident().given(DECLARED, CAUSE, RESOLVED, FIRST, new PublicationWithdrawn(1, null)).when(publish(VIEW))
                .then(new ReportPublished(2, 3, "Reviewed", VIEW));
    }

    @Test
    void what_is_closed_can_still_be_published() {
        incident().given(DECLARED, CAUSE, RESOLVED, became(Status.RESOLVED, Status.CLOSED)).when(publish(null)).then(FIRST);
    }

    @Test
    void nothing_is_published_while_something_is_missing() {
        incident().given(DECLARED, RESOLVED).when(publish(null)).thenRejected("not-ready");
        incident().given(DECLARED, CAUSE).when(publish(null)).thenRejected("not-ready");
        incident().given(DECLARED, CAUSE, became(Status.TRIAGE, Status.DECLINED)).when(publish(null)).thenRejected("not-ready");
        incident().given(DECLARED, CAUSE, RESOLVED)
                .when(new Publish(3, null, null, Set.of(Section.IMPACT), Ownerless.NONE)).thenRejected("not-ready");
        incident().given(DECLARED, CAUSE, RESOLVED)
                .when(new Publish(3, null, null, Set.of(), new Ownerless(List.of("ACT-1"), false)))
                .thenRejected("not-ready");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "&nbsp; &#160;", "# ", "-", "```sh\n```", "<!-- to do -->", "<!-- to do",
            "<br/>", "\u3164"})
    void what_nobody_can_see_names_no_root_cause(String unseen) {
        incident().given(DECLARED, new ReportSectionWritten(Section.ROOT_CAUSES, unseen), RESOLVED).when(publish(null))
                .thenRejected("not-ready");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "灯", "🔥", "```\nx\n```", "a < b", "![](x.png)", "&lt;&lt; 3"})
    void a_root_cause_may_be_short(String seen) {
        incident().given(DECLARED, new ReportSectionWritten(Section.ROOT_CAUSES, seen), RESOLVED).when(publish(null))
                .then(FIRST);
    }

    @Test
    void a_confidential_report_is_published_to_insiders_and_never_to_the_public() {
        incident().given(DECLARED, CAUSE, RESOLVED, new ConfidentialityChanged(true)).when(publish(null)).then(FIRST);
        incident().given(DECLARED, CAUSE, RESOLVED, new ConfidentialityChanged(true)).when(publish(VIEW))
                .thenRejected("confidential");
    }

    @Test
    void what_everybody_could_read_is_withdrawn_when_the_incident_becomes_confidential() {
        var open = new ReportPublished(2, 3, null, VIEW);
        incident().given(DECLARED, CAUSE, RESOLVED, FIRST, open).when(new ChangeConfidentiality(true))
                .then(new ConfidentialityChanged(true), new PublicationWithdrawn(2, "The incident became confidential."));
        incident().given(DECLARED, CAUSE, RESOLVED, FIRST, open, new PublicationWithdrawn(2, null))
                .when(new ChangeConfidentiality(true)).then(new ConfidentialityChanged(true));
    }

    /** As it was before it was withdrawn at once. */
    @Test
    void what_has_stood_while_the_incident_was_confidential_is_withdrawn_when_it_no_longer_is() {
        incident().given(DECLARED, CAUSE, RESOLVED, new ReportPublished(1, 3, null, VIEW), new ConfidentialityChanged(true))
                .when(new ChangeConfidentiality(false))
                .then(new ConfidentialityChanged(false), new PublicationWithdrawn(1, "The incident was confidential."));
    }

    @Test
    void a_publication_is_withdrawn_once() {
        incident().given(DECLARED, CAUSE, RESOLVED, FIRST).when(new WithdrawPublication(1, "typo"))
                .then(new PublicationWithdrawn(1, "typo"));
        incident().given(DECLARED, CAUSE, RESOLVED, FIRST, new PublicationWithdrawn(1, null))
                .when(new WithdrawPublication(1, "again")).then();
    }

    /** What everybody reads must not stay because work goes on elsewhere. */
    @Test
    void what_is_merged_can_still_be_withdrawn() {
        incident().given(DECLARED, CAUSE, RESOLVED, FIRST,
                new IncidentEvent.Merged(new java.util.UUID(0, 9), "INC-9", Status.RESOLVED))
                .when(new WithdrawPublication(1, "It names somebody")).then(new PublicationWithdrawn(1, "It names somebody"));
    }

    @Test
    void what_was_never_published_cannot_be_withdrawn() {
        incident().given(DECLARED).when(new WithdrawPublication(1, null)).thenRejected("no-such-publication");
        incident().given(DECLARED, CAUSE, RESOLVED, FIRST).when(new WithdrawPublication(2, null))
                .thenRejected("no-such-publication");
        incident().given(DECLARED, CAUSE, RESOLVED, FIRST).when(new WithdrawPublication(0, null))
                .thenRejected("no-such-publication");
    }

    @Test
    void all_that_is_missing_is_told_in_the_order_of_a_report() {
        var missing = PublicationRules.missing(Map.of(Section.SUMMARY, " "), Status.MITIGATED,
                EnumSet.of(Section.IMPACT, Section.SUMMARY, Section.ROOT_CAUSES), new Ownerless(List.of("ACT-7"), true));
        assertEquals(List.of("section-missing /report/summary", "section-missing /report/impact",
                "root-cause-missing /report/rootCauses", "owner-missing ACT-7", "owner-missing /actionItems",
                "not-resolved /status"),
                missing.stream().map(one -> one.code() + " " + one.where()).toList());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void only_what_is_over_is_ready(Status status) {
        boolean over = Set.of(Status.RESOLVED, Status.DOCUMENTING, Status.CLOSED).contains(status);
        assertEquals(over,
                PublicationRules.missing(Map.of(Section.ROOT_CAUSES, "x"), status, Set.of(), Ownerless.NONE).isEmpty());
    }

    private static Publish publish(@org.jspecify.annotations.Nullable PublicView view) {
        return new Publish(3, "Reviewed", view, Set.of(Section.SUMMARY), Ownerless.NONE);
    }
}
