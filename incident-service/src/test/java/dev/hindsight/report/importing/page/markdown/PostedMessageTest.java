package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Reports that were copied out of a channel together with what stands around them. */
class PostedMessageTest {

    private static final String REPORT = """
            :memo: **Lamp of the pier went out**

            **Date:** 3 March 2021
            **Authors:** Ida Beispiel

            **Impact**
            Two boats waited.

            **Timeline** (UTC)
            :small_blue_diamond: 09:45 lamp out, asked in the channel:
            > bo.m  9:50 AM
            > who has oil?
            :small_blue_diamond: 10:20 oil comes
            :small_blue_diamond: ca. 10:30 lamp on

            **Root causes**
            • no oil
            • no keeper

            **Action items**
            :white_check_mark: buy oil — @ida
            :white_large_square: ring the bell — @bo.m — LMP-8

            **Lessons learned**
            Oil burns.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"%s  8:21 PM", "%s  8:21 PM  (pinned)", "%s — Today at 20:21", "%s APP  [20:21]"})
    void what_others_say_around_it_is_none_of_its_parts(String head) {
        Reading reading = read("~lamps\nChannel header: all about lamps\n\nSaturday, March 6, 2021\n\n"
                + head.formatted("ida.b")
                + "\nthe report comes here\n\n" + head.formatted("ida.b") + "\n" + REPORT + "\n" + head.formatted("Bo Muster")
                + "\n:thumbsup: it was 10:25 I think\n");

        assertEquals("Lamp of the pier went out", reading.title());
        assertEquals("Oil burns.", section(reading, Section.LESSONS));
        assertEquals("no oil no keeper", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("lamp out, asked in the channel: bo.m 9:50 AM who has oil?", "oil comes", "lamp on"),
                texts(reading));
        assertEquals(List.of("buy oil", "ring the bell"), actionTexts(reading));
        assertEquals(List.of("ida", "bo.m"), owners(reading));
        assertEquals(Arrays.asList(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertTrue(found(reading, "left-out", "page"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "# Lamp out\n\nida.b  8:21 PM\nhere it is\n\nbo.m  8:30 PM\nthanks\n\n## Impact\nDark.\n\n## Trigger\nWind.\n",
            "Start  8:21 PM\nEnd  8:30 PM\n\n**Impact**\nDark.\n\n**Trigger**\nWind.\n",
            "**Impact**\nDark.\n\n**Trigger**\nWind, see\n\nida.b  8:21 PM\nit blows\n\nbo.m  8:30 PM\nit does\n",
            "ida.b  8:21 PM\n**Impact**\nDark.\n\nbo.m  8:30 PM\n**Trigger**\nWind.\n"})
    void times_behind_names_in_a_report_make_no_messages_of_it(String page) {
        assertEquals(page, PostedMessage.in(page).report());
    }

    @Test
    void lines_with_pictures_that_stand_apart_are_no_list() {
        Reading reading = read(
                "# Lamp out\n\n## Impact\n\n:boat: Two boats\n\nwaited.\n\n:bell: One bell\n\n**Trigger**\n\nWind.\n");

        assertEquals(":boat: Two boats\n\nwaited.\n\n:bell: One bell", reading.sections().get(Section.IMPACT).markdown());
        assertFalse(found(reading, "left-out", "page"));
    }
}
