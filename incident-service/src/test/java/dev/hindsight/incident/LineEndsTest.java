package dev.hindsight.incident;

import static dev.hindsight.incident.Sample.ADDED;
import static dev.hindsight.incident.Sample.DECLARED;
import static dev.hindsight.incident.Sample.ENTRY;
import static dev.hindsight.incident.Sample.TOLD;
import static dev.hindsight.incident.Sample.incident;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.incident.IncidentCommand.AddTimelineEntry;
import dev.hindsight.incident.IncidentCommand.CorrectTimelineEntry;
import dev.hindsight.incident.IncidentCommand.PostUpdate;
import dev.hindsight.incident.IncidentCommand.WriteReportSection;
import dev.hindsight.incident.IncidentEvent.ReportSectionWritten;
import dev.hindsight.incident.IncidentEvent.TimelineEntryCorrected;

class LineEndsTest {

    @Test
    void a_section_from_a_form_says_the_same_as_one_from_a_program() {
        incident().given(DECLARED).when(new WriteReportSection(Section.IMPACT, "One\r\ntwo\rthree\n\r\nfour"))
                .then(new ReportSectionWritten(Section.IMPACT, "One\ntwo\nthree\n\nfour"));
        incident().given(DECLARED, new ReportSectionWritten(Section.IMPACT, "One\ntwo"))
                .when(new WriteReportSection(Section.IMPACT, "One\r\ntwo")).thenNothing();
    }

    @Test
    void lines_of_the_timeline_and_updates_have_the_same_ends() {
        assertEquals("a\nb", new AddTimelineEntry(ENTRY, TOLD.saying("a\r\nb")).told().text());
        assertEquals("a\nb", new PostUpdate(ENTRY, Audience.TECHNICAL, "a\rb", List.of()).text());
        incident().given(DECLARED, ADDED).when(new CorrectTimelineEntry(ENTRY, null, null, "a\r\nb", "typo"))
                .then(new TimelineEntryCorrected(ENTRY, null, null, "a\nb", "typo"));
    }
}
