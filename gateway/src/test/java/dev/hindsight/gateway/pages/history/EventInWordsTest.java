package dev.hindsight.gateway.pages.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class EventInWordsTest {

    private static String words(String type, String data) throws JsonProcessingException {
        return new HistoryEntry(1, "hindsight.incident." + type + ".v1", "bob", null, new ObjectMapper().readTree(data), null,
                null)
                .words();
    }

    @Test
    void a_change_names_both_ends_and_the_reason() throws Exception {
        assertEquals("changed status from triage to in progress — page went off",
                words("status-changed", "{\"from\":\"triage\",\"to\":\"in-progress\",\"reason\":\"page went off\"}"));
    }

    @Test
    void a_status_that_was_reached_at_another_time_says_so() throws Exception {
        var reached = "{\"from\":\"in-progress\",\"to\":\"mitigated\",\"at\":\"2026-11-28T00:45:00Z\",\"reason\":\"cable\"}";
        assertEquals("changed status from in progress to mitigated, as of 28 Nov 2026, 00:45 UTC — cable",
                recorded("2026-11-28T12:54:10Z", reached));
        assertEquals("changed status from in progress to mitigated — cable", recorded("2026-11-28T00:45:01Z", reached));
    }

    private static String recorded(String at, String data) throws JsonProcessingException {
        return new HistoryEntry(1, "hindsight.incident.status-changed.v1", "bob", Instant.parse(at),
                new ObjectMapper().readTree(data), null, null).words();
    }

    @Test
    void long_texts_are_cut_between_characters() throws Exception {
        assertEquals("renamed it to “" + "😀".repeat(90) + "…”", words("renamed", "{\"title\":\"" + "😀".repeat(91) + "\"}"));
    }

    @Test
    void an_update_is_told_without_its_markup() throws Exception {
        assertEquals("posted an update for the public audience: “We are looking”",
                words("update-posted", "{\"audience\":\"public\",\"text\":\"We are **looking**\"}"));
        assertEquals("withdrew an update — Wrong incident",
                words("update-withdrawn", "{\"update\":\"x\",\"reason\":\"Wrong incident\"}"));
    }

    @Test
    void a_name_of_several_words_stands_in_quotation_marks() throws Exception {
        assertEquals("gave the role of scribe to “no such person”",
                words("role-assigned", "{\"role\":\"scribe\",\"person\":\"no such person\"}"));
        assertEquals("gave the role of lead to bob", words("role-assigned", "{\"role\":\"lead\",\"person\":\"bob\"}"));
    }

    @Test
    void words_that_run_from_right_to_left_stand_apart_and_cannot_break_out() throws Exception {
        assertEquals("renamed it to “\u2068שלום\u2069”", words("renamed", "{\"title\":\"שלום\"}"));
        assertEquals("renamed it to “\u2068של ום\u2069”", words("renamed", "{\"title\":\"של\u2069 \u202eום\"}"));
    }

    @Test
    void what_ties_incidents_together_names_the_other_one() throws Exception {
        assertEquals("merged it into INC-9", words("merged", "{\"incident\":\"0-0\",\"key\":\"INC-9\"}"));
        assertEquals("said that it was caused by INC-9", words("linked", "{\"key\":\"INC-9\",\"kind\":\"caused-by\"}"));
        assertEquals("imported version 7 of the page “Press lists”",
                words("imported", "{\"title\":\"Press lists\",\"pageVersion\":7}"));
    }

    @Test
    void an_event_of_a_newer_version_is_named_rather_than_hidden() throws Exception {
        assertEquals("did something this page has no words for yet: moon phase changed",
                words("moon-phase-changed", "{}"));
    }
}
