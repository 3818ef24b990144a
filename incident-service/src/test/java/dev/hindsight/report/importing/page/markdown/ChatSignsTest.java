package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Pages with one star for bold, as chats and mails without fonts have them. */
class ChatSignsTest {

    private static final String MAIL = "From: Ida Beispiel\nSent: Thursday, March 5, 2026 6:12 PM\nTo: Keepers\n"
            + "Subject: Lamp out\n\nDear all,\n\nhere is the report.\n\n";

    @Test
    void a_mail_without_fonts_has_its_parts_between_stars() {
        Reading reading = read(MAIL + "*Date of incident:* 3 March 2026\n*Authors:* Ida Beispiel; Bo Muster\n\n"
                + "*1. What it meant (Impact)*\n\nTwo boats\nwaited.\n\n*2. Chronology (Timeline)*\n\nAll times UTC.\n\n"
                + "9:00 lamp out\n9:10 lamp on\n\n*3. Lessons learned*\n\n_What went well_\n\n - The bell.\n\n"
                + "*4. Next steps (Action items)*\n\n - Ida Beispiel: buy oil\n - Bo Muster: ring\n - Cem Wache: look out\n"
                + " - (no owner yet): paint\n");

        assertEquals("Lamp out", reading.title());
        assertEquals(day("2026-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
        assertEquals("The bell.", section(reading, Section.WENT_WELL));
        assertNull(section(reading, Section.SUMMARY));
        assertEquals(List.of("lamp out", "lamp on"), texts(reading));
        assertEquals(List.of("buy oil", "ring", "look out", "paint"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster", "Cem Wache", "null"), owners(reading));
    }

    @Test
    void boxes_and_addresses_of_a_chat_are_those_of_any_list() {
        Reading reading = read("Export of #pier\n\n*Title:* Lamp out\n*Date:* 3 March 2026\n*Authors:* @Ida Beispiel\n\n"
                + "*Impact*\nTwo boats waited.\n\n*Action items*\n:white_check_mark: Buy oil – @Ida Beispiel – LMP-7\n"
                + ":white_large_square: Ring the bell – @Bo Muster – due 2026-04-01\n"
                + ":white_large_square: Look out – owner ?? – <https://pier.example/browse/LMP-8|LMP-8>\n\n"
                + "*Lessons learned*\n_What went well:_\n• The bell.\n_What went wrong:_\n• The wick.\n");

        assertEquals("Lamp out", reading.title());
        assertEquals(List.of("Buy oil", "Ring the bell", "Look out"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster", "null"), owners(reading));
        assertEquals(Arrays.asList(true, false, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of("LMP-8"), reading.actionItems().getLast().ticketKeys());
        assertEquals("https://pier.example/browse/LMP-8", reading.actionItems().getLast().urls().getFirst().toString());
        assertTrue(found(reading, "owner-missing", "actionItems[2]"));
        assertEquals("The bell.", section(reading, Section.WENT_WELL));
        assertEquals("The wick.", section(reading, Section.WENT_WRONG));
    }

    @Test
    void a_page_of_markdown_keeps_its_italics() {
        Reading reading = read("# Lamp out\n\n## Impact\n\n*Impact*\nof the wind, and its\n\n*Trigger*\n\nwere small.\n"
                + "_What went well_\n");

        assertTrue(section(reading, Section.IMPACT).contains("were small."));
        assertNull(section(reading, Section.TRIGGER));
    }

    @Test
    void a_time_behind_a_sign_of_a_chat_is_no_task() {
        Reading reading = read("*Impact*\nTwo boats waited.\n\n*Timeline*\n2026-03-03 09:00 lamp out\n"
                + ":white_check_mark: 2026-03-03 09:10 lamp on\n\n*Action items*\n• Buy oil\n");

        assertEquals(2, reading.timeline().size());
        assertEquals(List.of("Buy oil"), actionTexts(reading));
    }

    @ParameterizedTest
    @CsvSource({":white_check_mark:, :hourglass_flowing_sand:, :bulb:", "✅, ⏳, :bulb:"})
    void a_picture_in_front_of_each_line_makes_it_a_point_and_may_say_how_it_stands(String done, String open, String idea) {
        Reading reading = read("*Impact*\nTwo boats waited.\n\n*Timeline* (all times UTC)\n:red_circle: *9:00 AM* – lamp out\n"
                + ":large_green_circle: *9:10 AM* – lamp on\n\n*Follow-ups*\n" + done
                + " Done – buy oil – @Ida Beispiel – LMP-7\n"
                + open + " In progress – ring the bell – @Bo Muster\n" + open + " paint the pier\n" + idea
                + " Look out first – @Ida Beispiel\n\n*What we learned*\nOil burns.\n");

        assertEquals(List.of("lamp out", "lamp on"), texts(reading));
        assertEquals(List.of("buy oil", "ring the bell", "paint the pier", "Look out first"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster", "null", "Ida Beispiel"), owners(reading));
        assertEquals(Arrays.asList(true, false, false, null),
                reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals("Oil burns.", section(reading, Section.LESSONS));
    }

    @Test
    void a_picture_in_front_of_one_line_or_of_a_part_makes_no_point() {
        Reading reading = read(":fire: *Impact*\n:boat: Two boats\nwaited.\n\n:bulb: *Trigger*\n:wind: *Wind:* north\nOil.\n");

        assertTrue(section(reading, Section.IMPACT).contains("Two boats waited."), reading.toString());
    }

    @Test
    void whose_an_action_is_may_stand_between_arrows_with_its_ticket_and_how_it_stands() {
        Reading reading = read("*Impact*\nTwo boats waited.\n\n*Action items*\n"
                + "1. Buy oil \u2192 *Ida Beispiel* \u2192 <https://pier.example/browse/LMP-7|LMP-7> \u2192 :white_check_mark: done\n"
                + "2. Ring the bell \u2192 *Bo Muster* \u2192 LMP-8 \u2192 :construction: in progress\n"
                + "3. Paint the pier \u2192 _no owner yet_\n4. Move the lamp from pier \u2192 tower \u2192 hill\n");

        assertEquals(List.of("Buy oil", "Ring the bell", "Paint the pier", "Move the lamp from pier \u2192 tower \u2192 hill"),
                actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster", "null", "null"), owners(reading));
        assertEquals(Arrays.asList(true, false, null, null), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of("LMP-7"), reading.actionItems().getFirst().ticketKeys());
        assertEquals(List.of("LMP-8"), reading.actionItems().get(1).ticketKeys());
    }

    @Test
    void arrows_of_any_page_do_so_too_where_the_owner_is_known_or_more_stands_behind() {
        Reading reading = read("# Lamp out\n\nDate: 3 March 2021\n\nAuthors: Ida Beispiel\n\n## Action items\n\n"
                + "- Buy oil -> Ida Beispiel -> LMP-7\n- Ring the bell => Bo Muster => done\n- Paint the pier -> blue\n"
                + "- Move the boats of Blue Harbour -> Green Harbour\n");

        assertEquals(List.of("Ida Beispiel", "Bo Muster", "null", "null"), owners(reading));
        assertEquals(List.of("Buy oil", "Ring the bell", "Paint the pier -> blue",
                "Move the boats of Blue Harbour -> Green Harbour"), actionTexts(reading));
    }

    @Test
    void a_picture_in_front_of_words_that_tell_no_state_stays() {
        assertEquals("We lit the lamp :tada: at last", ChatSigns.asMarkdown("We lit the lamp :tada: at last"));
    }

    @Test
    void bold_between_pictures_is_a_banner_and_a_picture_behind_a_point_is_no_word_of_it() {
        Reading reading = read(
                ":rotating_light: *Incident summary – lamp out* :rotating_light:\n\n*When:* 3 Mar 2021\n*IC:* @ida\n\n"
                        + "*What happened*\nTwo boats waited.\n\n*Actions*\n• Buy oil – @ida\n• Ring the bell – @ida :white_check_mark:\n");

        assertEquals("Incident summary – lamp out", reading.title());
        assertEquals("Two boats waited.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Buy oil", "Ring the bell"), actionTexts(reading));
        assertEquals(List.of(), reading.notPlaced());
    }
}
