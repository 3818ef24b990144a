package dev.hindsight.gateway.pages.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the history says of an event that itself tells only what is new. */
class RecollectionTest {

    private final List<HistoryEntry> events = new ArrayList<>();

    private RecollectionTest after(String type, String data) throws JsonProcessingException {
        events.add(new HistoryEntry(events.size() + 1L, "hindsight." + type + ".v1", "bob", null,
                new ObjectMapper().readTree(data.replace('\'', '"')), null, null));
        return this;
    }

    private String last() {
        return Recollection.of(events.reversed()).getLast().words();
    }

    @Test
    void a_correction_names_the_entry_and_what_was_wrong_with_it() throws Exception {
        after("incident.timeline-entry-added", "{'entry':'e1','text':'Lamp out','occurredAt':'2026-09-14T07:43:00Z',"
                + "'precision':'exact','kind':'note'}");
        after("incident.timeline-entry-corrected",
                "{'entry':'e1','text':'Lamp out again','kind':'decision','reason':'misread'}");
        assertEquals("corrected the timeline entry “Lamp out” to “Lamp out again”, its kind from note to decision — misread",
                last());
        after("incident.timeline-entry-corrected",
                "{'entry':'e1','occurredAt':'2026-09-14T07:41:00Z','precision':'approximate',"
                        + "'until':'2026-09-14T08:00:00Z','reason':'log'}");
        assertEquals(
                "corrected the timeline entry “Lamp out again”: the time from 14 Sep 2026, 07:43 UTC to ~ 14 Sep 2026, 07:41 UTC,"
                        + " its end to 14 Sep 2026, 08:00 UTC — log",
                last());
        after("incident.timeline-entry-corrected", "{'entry':'e1','withoutEnd':true,'reason':'over'}");
        assertEquals("corrected the timeline entry “Lamp out again”: without an end — over", last());
        after("incident.timeline-entry-retracted", "{'entry':'e1','reason':'Wrong incident'}");
        assertEquals("retracted the timeline entry “Lamp out again” — Wrong incident", last());
    }

    @Test
    void what_came_from_a_merged_incident_is_known_too() throws Exception {
        after("incident.absorbed", "{'key':'INC-2','timeline':[{'id':'e9','text':'Pump off'}]}");
        assertEquals("retracted the timeline entry “Pump off”",
                after("incident.timeline-entry-retracted", "{'entry':'e9'}").last());
    }

    @Test
    void of_four_moments_those_are_named_that_changed() throws Exception {
        after("incident.declared", "{'title':'A','startedAt':'2026-09-14T07:00:00Z'}");
        after("incident.status-changed", "{'from':'triage','to':'mitigated','at':'2026-09-14T09:54:00Z'}");
        after("incident.times-changed", "{'startedAt':'2026-09-14T07:00:00Z','detectedAt':null,"
                + "'mitigatedAt':'2026-09-14T08:20:00Z','resolvedAt':'2026-09-14T09:30:00Z'}");
        assertEquals("changed the mitigation from 14 Sep 2026, 09:54 UTC to 14 Sep 2026, 08:20 UTC,"
                + " the resolution to 14 Sep 2026, 09:30 UTC", last());
        after("incident.status-changed", "{'from':'mitigated','to':'in-progress','at':'2026-09-14T10:00:00Z'}");
        after("incident.times-changed", "{'startedAt':null,'detectedAt':null,'mitigatedAt':null,'resolvedAt':null}");
        assertEquals("changed the beginning from 14 Sep 2026, 07:00 UTC to not known", last());
    }

    @Test
    void facts_people_and_links_say_what_they_were() throws Exception {
        after("incident.declared", "{'title':'A','environment':'test','services':['x']}");
        assertEquals("renamed it from “A” to “B”", after("incident.renamed", "{'title':'B'}").last());
        assertEquals("changed the environment from test to production",
                after("incident.environment-changed", "{'environment':'production'}").last());
        assertEquals("changed the services from x to x, y",
                after("incident.services-changed", "{'services':['x','y']}").last());
        after("incident.role-assigned", "{'role':'lead','person':'bob'}");
        assertEquals("gave the role of lead to ann, after bob",
                after("incident.role-assigned", "{'role':'lead','person':'ann'}").last());
        after("incident.linked", "{'key':'INC-3','kind':'related'}");
        assertEquals("said that it is a duplicate of INC-3, and no longer that it is related to it",
                after("incident.linked", "{'key':'INC-3','kind':'duplicate-of'}").last());
        after("incident.unlinked", "{'key':'INC-3','kind':'duplicate-of'}");
        assertEquals("said that it is related to INC-3", after("incident.linked", "{'key':'INC-3','kind':'related'}").last());
    }

    @Test
    void a_section_is_written_changed_and_emptied_and_an_alert_has_its_name() throws Exception {
        assertEquals("wrote the section Summary",
                after("incident.report-section-written", "{'section':'summary','markdown':'x'}").last());
        assertEquals("changed the section Summary",
                after("incident.report-section-written", "{'section':'summary','markdown':'y'}").last());
        assertEquals("emptied the section Summary",
                after("incident.report-section-written", "{'section':'summary','markdown':''}").last());
        after("incident.alert-attached", "{'alert':'a1','title':'High load'}");
        assertEquals("recorded that the alert “High load” resolved", after("incident.alert-resolved", "{'alert':'a1'}").last());
    }

    @Test
    void what_it_was_declared_with_stands_in_its_summary() throws Exception {
        after("incident.declared", "{'title':'A','summary':'Down'}");
        assertEquals("changed the section Summary",
                after("incident.report-section-written", "{'section':'summary','markdown':'y'}").last());
    }

    @Test
    void an_imported_action_item_says_what_its_page_changed() throws Exception {
        assertEquals("imported an action item: “Trim”", after("incident.action-item-imported", "{'text':'Trim'}").last());
        assertEquals("took over of the action item “Trim”: owner from none to ann, due from 30 Sep 2026 to none,"
                + " status from open to claimed done — so in page version 8",
                after("incident.action-item-imported",
                        "{'text':'Trim','owner':'ann','status':'claimed-done','reason':'so in page version 8',"
                                + "'before':{'text':'Trim','dueOn':'2026-09-30','status':'open'}}")
                        .last());
    }

    @Test
    void an_action_item_says_from_what_to_what() throws Exception {
        after("action-item.raised", "{'text':'Trim','owner':'ann','dueOn':'2026-09-30','priority':'low','type':'prevent'}");
        assertEquals("gave it to bob, after ann", after("action-item.owner-assigned", "{'owner':'bob'}").last());
        assertEquals("took it from bob", after("action-item.owner-assigned", "{'owner':null}").last());
        assertEquals("made it due on 1 Oct 2026 instead of 30 Sep 2026",
                after("action-item.due-changed", "{'dueOn':'2026-10-01'}").last());
        assertEquals("took its date off, which was 1 Oct 2026", after("action-item.due-changed", "{'dueOn':null}").last());
        assertEquals("changed the priority from low to high",
                after("action-item.priority-changed", "{'priority':'high'}").last());
        assertEquals("changed the text from “Trim” to “Trim it”",
                after("action-item.text-changed", "{'text':'Trim it'}").last());
        assertEquals("changed the type from prevent to detect", after("action-item.type-changed", "{'type':'detect'}").last());
        assertEquals("changed status from open to claimed done, with evidence: https://git.example/1",
                after("action-item.status-changed", "{'from':'open','to':'claimed-done',"
                        + "'evidence':[{'kind':'link','url':'https://git.example/1'}]}").last());
        assertEquals("gave another reason for the status blocked — waiting for legal",
                after("action-item.status-changed",
                        "{'from':'blocked','to':'blocked','reason':'waiting for legal','evidence':[]}")
                        .last());
    }
}
