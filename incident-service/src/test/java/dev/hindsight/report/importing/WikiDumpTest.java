package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of pages of a wiki whose dates, bullets and borders did not come along. */
class WikiDumpTest {

    private static List<String> clocks(Reading reading) {
        return reading.timeline().stream().map(entry -> entry.localTime() + "+" + entry.dayOffset()).toList();
    }

    private static List<String> items(Reading reading) {
        return reading.actionItems().stream().map(item -> item.text() + " / " + item.ownerName() + " / " + item.done())
                .toList();
    }

    @Test
    void a_colon_is_left_of_the_date_that_an_entry_in_the_middle_of_a_line_began_with() {
        Reading reading = read("""
                Date | |
                Status | Done |
                Timeline
                All times in GMT unless indicated
                : 23:56
                Waiting for oil
                shows on the board of the lamp room: 00:01
                level alarm set
                andPumps will be blocked until this alarm clears
                shows on the board of the pump: 09:52 Pump gets its message: oil, and starts.
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("23:56+0", "00:01+1", "09:52+1"), clocks(reading));
        assertEquals("Waiting for oil shows on the board of the lamp room", texts(reading).getFirst());
        assertEquals("Pump gets its message: oil, and starts.", texts(reading).getLast());
    }

    @Test
    void a_date_glued_to_a_word_opens_an_entry_even_before_a_small_letter() {
        Reading reading = read("""
                Date | Mar 3, 2021 |
                Timeline
                Mar 3, 2021: 23:56
                Waiting for oil
                shows on the boardMar 4, 2021: 00:01
                level alarm set
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("2021-03-03T23:56", "2021-03-04T00:01"), times(reading));
    }

    @Test
    void a_blank_between_the_digits_of_a_time_is_a_slip() {
        Reading reading = timeline("3 March 2021", "Times in GMT", "  • 14:58 lamp out", "  • 15 01 Keepers told",
                "  • 16:00 seen by 20 30 gulls");

        assertEquals(List.of("2021-03-03T14:58:00Z", "2021-03-03T15:01:00Z", "2021-03-03T16:00:00Z"), times(reading));
        assertTrue(found(reading, "time-mistyped", "timeline[1]"));
    }

    @Test
    void the_line_of_the_zone_does_not_count_among_those_that_open_with_a_time() {
        Reading reading = read("""
                Date | Mar 3, 2021 |
                Status | Done |
                Timeline
                GMT unless otherwise stated
                14:58 noticed that the lamp is out
                15:10 called the keepers
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("noticed that the lamp is out", "called the keepers"), texts(reading));
    }

    @Test
    void a_dash_is_left_where_the_first_entry_lost_its_date_and_the_next_line_is_an_entry_of_its_own() {
        Reading reading = read("""
                Date | |
                Status | Done |
                Timeline
                BST unless otherwise stated
                - Blue lamp renewed. It burned as before.
                10:30 to 15:13 - Green lamp renewed.
                16:00 - Red lamp renewed.
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("Blue lamp renewed. It burned as before.", "Green lamp renewed.", "Red lamp renewed."),
                texts(reading));
        assertTrue(found(reading, "time-unknown", "timeline[0]"));
    }

    @Test
    void the_border_of_a_cell_may_stand_on_the_line_below() {
        Reading reading = read("""
                Date | Mar 3, 2021 |
                Timeline
                Mar 3, 2021 10:00 | Lamp out |
                Mar 3, 2021 11:47
                | Keepers look into it |
                Mar 3, 2021 12:00 | |
                Mar 3, 2021 13:00 |
                |
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("Lamp out", "Keepers look into it", "", ""), texts(reading));
        assertTrue(found(reading, "lost-text", "timeline[2]"));
        assertFalse(found(reading, "not-placed"));
    }

    @Test
    void a_bullet_of_which_only_the_colon_is_left_is_no_text() {
        Reading reading = timeline("", "  • : ~22:50 - lamp out", "  • :", "  • : ~22:55 - on again");

        assertEquals(List.of("lamp out", "on again"), texts(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13:22 and 13:28 respectively - Lamps one and two lit", "13:22 & 13:28 - Lamps one and two lit",
            "13:22, 13:25 & 13:28 : Lamps one and two lit"})
    void two_times_of_one_event_are_one_entry_and_reported(String line) {
        Reading reading = timeline("3 March 2021", "Times in GMT", "  • 13:00 - lamps out", "  • " + line);

        assertEquals(List.of("2021-03-03T13:00:00Z", "2021-03-03T13:22:00Z"), times(reading));
        assertEquals("Lamps one and two lit", texts(reading).getLast());
        assertEquals(line.replaceAll(" (?:respectively )?[-:] .*", ""),
                reading.timeline().getLast().rawTime().replace(" respectively", ""));
        assertTrue(found(reading, "several-times-in-line", "timeline[1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Date | |\nStatus | Documenting |\nImpact | Dark |\n...\nThe lamp was wasout.\n...\nTrigger\nGull\n...\nLessons Learned\nOil\n",
            "...\n21:23 Lamp out\n10:00 Lamp on\n...\n",
            "Summary\n\nDark\n\nTrigger\n\n  • Slack\n\n    Image RemovedImage Added\n\nDetection\n\nKeeper\n",
            "Status\n\nDocumenting\n\nJira Legacy\nserverSystem JIRA\nkeyLMP-7\n\nSummary\n\nDark\n",
            "Date |\n| |||\nStatus | Done | |||\nSummary | Dark |\nTable of Contents |\n---|\nNon-technical Description\n...\n10:00 out\n"})
    void a_comparison_without_its_heading_is_refused(String text) {
        Reading reading = read(text);

        assertTrue(reading.isRefused());
        assertTrue(found(reading, "not-one-report"));
    }

    @Test
    void dots_a_template_left_in_empty_parts_are_no_comparison() {
        Reading reading = read(
                "Date\n\n3 March 2021\n\nSummary\n\nDark\n\nTrigger\n\n...\n\nDetection\n\n...\n\nResolution\n\n...\n");

        assertFalse(reading.isRefused());
        assertEquals("", section(reading, Section.TRIGGER));
    }

    @Test
    void the_list_of_all_incidents_is_no_report() {
        assertTrue(read("/\nIncident Log\n\nIncident Log\n\n\nHow to respond:\n\nTell the keeper.\n\n3 March 2021 Lamp out\n")
                .isRefused());
        assertFalse(read("Incident log\n\nDate\n\n3 March 2021\n\nTimeline\n\n  • 10:00 - out\n").isRefused());
    }

    @Test
    void a_link_behind_the_status_is_a_ticket_of_the_report() {
        Reading reading = read(
                "Date\n\n3 March 2021\n\nStatus\n\nDocumenting https://jira.lamp.example/browse/LMP-7\n\nSummary\n\nDark\n");

        assertEquals("Documenting", reading.status().written());
        assertEquals("documenting", reading.status().mapped());
        assertEquals(List.of("LMP-7"), reading.documentTickets());
        assertFalse(found(reading, "not-placed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Ida (Idi) Beispiel [Done]", "Ida (Idi) Beispiel (done)", "Ida (Idi) Beispiel - Done",
            "Ida (Idi) Beispiel DONE"})
    void the_state_may_stand_beside_the_owner(String owner) {
        Reading lost = actions("Action Items", "Owner", "Action Items", "Owner", "Buy oil", owner, "Clean the glass");
        Reading table = read("# Lamp\n\n## Actions\n\n| Action Items | Owner |\n|---|---|\n| Buy oil | " + owner + " |\n");

        assertEquals(List.of("Buy oil / Ida (Idi) Beispiel / true", "Clean the glass / null / null"), items(lost));
        assertEquals(List.of("Buy oil / Ida (Idi) Beispiel / true"), items(table));
    }

    @Test
    void a_ticket_behind_a_finished_row_with_an_owner_of_its_own_is_the_next_row() {
        Reading reading = actions("Action Items", "Owner", "Buy oil", "Ida Beispiel", "DONE",
                "LMP-4 - Getting issue details... STATUS", "Bo Muster (Deactivated)");

        assertEquals(List.of("Buy oil / Ida Beispiel / true", "LMP-4 / Bo Muster / null"), items(reading));
        assertEquals(List.of(), reading.actionItems().getFirst().ticketKeys());
    }

    @Test
    void a_first_name_is_an_owner_where_the_report_knows_whose_it_is() {
        Reading reading = actions("Action Items", "Owner", "Buy oil", "Ida", "Clean the glass", "Bo", "Polish the brass");

        assertEquals(List.of("Buy oil / Ida / null", "Clean the glass / null / null", "Polish the brass / null / null"),
                items(reading));
        assertTrue(reading.findings().stream().anyMatch(finding -> finding.where().equals("actionItems[1]")
                && finding.code().equals("owner-missing") && finding.message().contains("“Bo”")));
    }

    @Test
    void a_bullet_that_lost_its_date_keeps_the_dash_behind_it() {
        Reading reading = timeline("", "  • - Lamp made smaller. (nobody looked)", "  • - 9:52 am A keeper sees no light",
                "  • - 10.05 am Problem found");

        assertEquals(List.of("Lamp made smaller. (nobody looked)", "A keeper sees no light", "Problem found"), texts(reading));
        assertTrue(found(reading, "time-unknown", "timeline[0]"));
    }

    @Test
    void a_blank_behind_the_colon_of_a_time_is_a_slip() {
        Reading reading = timeline("3 March 2021", "  • 9:03 - lamp out", "  • 9: 50- Keepers told", "  • 10: 40 - lamp on");

        assertEquals(List.of("2021-03-03T09:03", "2021-03-03T09:50", "2021-03-03T10:40"), times(reading));
        assertTrue(found(reading, "time-mistyped", "timeline[1]"));
    }

    @Test
    void two_dashes_are_left_where_day_and_time_are_gone() {
        assertEquals(List.of("lamp out", "Nobody was harmed"),
                texts(timeline("", "  • - 15:52 - lamp out", "  • - - Nobody was harmed")));
    }

    @Test
    void a_remark_may_stand_behind_the_owner_in_the_same_cell() {
        Reading reading = actions("Action Items", "Owner", "Review the cans", "Ida Beispiel Most of them were full",
                "Ida Beispiel to ask for oil");

        assertEquals(List.of("Review the cans / Ida Beispiel / null", "Ida Beispiel to ask for oil / null / null"),
                items(reading));
        assertEquals("Most of them were full", reading.actionItems().getFirst().comment());
    }

    @Test
    void bullets_in_the_cells_of_a_table_are_the_actions_and_what_stands_beside_them_is_theirs() {
        Reading reading = read(
                "Authors\n\nIda Beispiel\n\n\nTimeline\n\n  • 10:00 - out\n\nAction Items\n\nAction Items\n\nOwner\n\n"
                        + "  • Buy oil\n\nIda Beispiel\n\nAfter the winter?\n\n  • Clean the glass\n\nBo Muster (Unlicensed)\n\n\nLessons Learned\n\nNone");

        assertEquals(List.of("Buy oil / Ida Beispiel / null", "Clean the glass / Bo Muster / null"), items(reading));
        assertEquals("After the winter?", reading.actionItems().getFirst().comment());
    }

    @Test
    void bullets_below_an_action_in_its_cell_belong_to_it() {
        Reading reading = read(
                "Authors\n\nIda Beispiel\n\nAction Items\n\nAction Item\n\nType\n\nOwner\n\nIssue\n\nRenew the lamp:\n\n"
                        + "  • Glass\n\n  • Wick?\n\nPrevention\n\nAlert the keepers\n\nDetection\n\nTimeline\n\n  • 10:00 - out\n");

        assertEquals(List.of("Renew the lamp: Glass; Wick? / null / null", "Alert the keepers / null / null"), items(reading));
        assertEquals(List.of("prevent", "detect"), reading.actionItems().stream().map(ActionItem::type).toList());
    }

    @Test
    void many_names_in_a_row_are_reported_however_they_are_written() {
        assertTrue(found(read("Authors\n\nIda BeispielBo.Muster Tom (Tommy) Test\n\nStatus\n\nDone\n"), "person-unresolved",
                "authors"));
    }

    @Test
    void an_aside_of_the_writer_is_content() {
        Reading reading = read(
                "Status\n\nDone\n\nRoot Cause(s)\n\n  • No oil\n\n  • (any idea why? I’m guessing that it leaked)\n");

        assertEquals("No oil (any idea why? I’m guessing that it leaked)", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void an_entry_may_last_from_one_day_to_another() {
        Reading reading = timeline("3 March 2021", "  • Mar 3, 2021 - 15:52 - lamp out",
                "  • Mar 3, 2021 - Mar 5, 2021 - All cans were looked into",
                "  • Mar 5, 2021 to Mar 6, 2021 - New oil bought", "  • Mar 6, 2021 - 12:20 - lamp on");

        assertEquals(List.of("2021-03-03T15:52", "2021-03-03", "2021-03-05", "2021-03-06T12:20"), times(reading));
        assertEquals("2021-03-05", String.valueOf(reading.timeline().get(1).until().at()));
        assertEquals(List.of("lamp out", "All cans were looked into", "New oil bought", "lamp on"), texts(reading));
    }

    @Test
    void seconds_may_be_left_out_before_their_parts() {
        Reading reading = timeline("3 March 2021", "  • 12:38.822 to 12:40:40.159 - lamp comes back");

        assertEquals(List.of("2021-03-03T12:38"), times(reading));
        assertTrue(found(reading, "time-mistyped", "timeline[0]"));
    }

    @Test
    void a_weekday_before_all_others_is_the_one_nearest_to_the_day_of_the_report() {
        assertEquals(List.of("2021-03-05T14:46", "2021-03-06T02:41", "2021-03-08T09:00"),
                times(timeline("6 March 2021", "  • Fri: 14:46 - lamp out", "  • 02:41 - lamp on",
                        "  • Mon: 09:00 - oil bought")));
    }

    @Test
    void a_row_may_begin_with_an_empty_cell() {
        Reading reading = read("""
                Date | Mar 3, 2021 |
                Timeline
                Time | What | Mended by |
                ---|---|---|
                10:00 | Lamp out | Oil |
                | Horn out | Wick |
                11:00 | All on | |
                Action Items
                Action Items | Owner |
                ---|---|
                | @Ida Beispiel |
                Buy oil | Bo (Bobo) Muster Most of the cans were empty. We also found:
                |
                """);

        assertEquals(List.of("Lamp out — Oil Horn out — Wick", "All on"), texts(reading));
        assertEquals(List.of("Buy oil / Bo (Bobo) Muster / null"), items(reading));
        assertEquals("Most of the cans were empty. We also found:", reading.actionItems().getFirst().comment());
        assertTrue(found(reading, "lost-text", "actionItems"));
    }

    @Test
    void an_action_may_go_on_in_the_next_paragraph_with_and() {
        Reading reading = actions("Action Items", "Owner", "Buy a bigger can", "& watch the level", "Ida Beispiel");

        assertEquals(List.of("Buy a bigger can & watch the level / Ida Beispiel / null"), items(reading));
    }

    @Test
    void a_part_without_a_name_of_ours_ends_a_list_where_no_line_is_empty() {
        Reading reading = read("""
                Date | |
                Status | Done |
                Impact
                - Dark
                What went wrong
                - No oil
                Where we got lucky
                - .
                Supporting information
                - Picture of the lamp
                - Picture of the can
                """);

        assertEquals("", section(reading, Section.GOT_LUCKY));
        assertEquals("Picture of the lamp Picture of the can", reading.otherSections().getFirst().plain());
    }

    @Test
    void the_evening_of_a_date_that_is_gone_has_lost_it() {
        assertTrue(
                found(read("Status\n\nDone\n\nImpact\n\nDark from noon to the morning of (but the moon shone)\n"), "lost-text",
                        "sections.impact"));
        assertTrue(found(read("Status\n\nDone\n\nDetection\n\nAlert in the lamp room:\n"), "lost-text", "sections.detection"));
    }

    @Test
    void in_a_list_of_times_four_digits_are_one_and_a_first_bullet_without_any_is_an_event() {
        Reading reading = read("""
                Date

                Status

                Done

                Timeline

                All times BST unless otherwise indicated.

                  • Wick left too long.

                  • 11:28 Lamp began to smoke

                  • 1229 keeper reported smoke

                  • 1300 Message acknowledged

                  • 14:10 - 14:26 Wick was cut
                """);

        assertEquals(List.of("null+null", "11:28+0", "12:29+0", "13:00+0", "14:10+0"), clocks(reading));
        assertEquals(List.of("Wick left too long.", "Lamp began to smoke", "keeper reported smoke"),
                texts(reading).subList(0, 3));

        Reading lines = read("""
                Date | |
                Status | Done |
                Timeline
                All times BST unless otherwise indicated.
                Wick left too long.
                ~11:28-11:40 Lamp began to smoke
                14:44 Keeper reported smoke
                15:10 - 15:26 Wick was cut
                """);

        assertEquals(List.of("null+null", "11:28+0", "14:44+0", "15:10+0"), clocks(lines));
    }

    @Test
    void a_row_whose_heading_is_torn_too_goes_on_below() {
        Reading reading = read("""
                Date | Mar 3, 2021 |
                Status | Done |
                Impact | Dark |
                Action Items
                Action Items | Owner |
                |
                ---|---|---|
                Trim the wick |
                | Done |
                Fill the can | @Ida Beispiel | |
                Count the matches |
                See also:
                """);

        assertEquals(List.of("Trim the wick / null / true", "Fill the can / Ida Beispiel / null",
                "Count the matches / null / null"), items(reading));
        assertTrue(reading.notPlaced().isEmpty());
    }

    @Test
    void the_number_of_an_entry_may_stand_in_a_column_without_heading() {
        Reading table = read("""
                Date | Mar 3, 2021 |
                Timeline
                GMT unless otherwise stated
                | DateTime | Activity | Picture (if any) |
                ---|---|---|---|
                1 | Mar 3, 2021 09:42 | Lamp out | Photo of the lamp |
                2 | Mar 3, 2021 10:15 | Keeper told | |
                Root Cause(s)
                Rust
                """);
        Reading cells = read("""
                Date

                Mar 3, 2021

                Timeline

                GMT unless otherwise stated

                DateTime

                Activity

                Picture (if any)

                1

                Mar 3, 2021 09:42

                Lamp out

                Photo of the lamp

                2

                Mar 3, 2021 10:15

                Keeper told

                Root Cause(s)

                Rust
                """);

        assertEquals(List.of("2021-03-03T09:42:00Z", "2021-03-03T10:15:00Z"), times(table));
        assertEquals(List.of("Lamp out — Photo of the lamp", "Keeper told"), texts(table));
        assertEquals(times(table), times(cells));
        assertEquals(texts(table), texts(cells));
    }

    @Test
    void remarks_between_action_and_owner_are_no_actions() {
        Reading reading = actions("Action Items", "Comments", "Owner", "Mend the pump", "Better: buy one", "Who sells them?",
                "Ida Beispiel / Bo Muster", "Trim the wick", "Bo Muster", "Count the matches", "To know how many we need",
                "Ida Beispiel or Cy Exemplo / Di Prova (Unlicensed)");

        assertEquals(List.of("Mend the pump / Ida Beispiel / null", "Trim the wick / Bo Muster / null",
                "Count the matches / Ida Beispiel / null"), items(reading));
        assertEquals("Better: buy one; Who sells them?", reading.actionItems().getFirst().comment());
    }

    @Test
    void a_sentence_before_the_headings_of_a_table_is_no_action() {
        Reading reading = read("""
                Date2018-01-11
                StatusIn progress

                Action Items

                Below are suggested Action Items:

                Action ItemTypeOwnerIssue
                Ask for oilmitigate/prevent

                Trim the wick
                """);

        assertEquals(List.of("Ask for oil", "Trim the wick"), reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals("mitigate", reading.actionItems().getFirst().type());
        assertEquals(List.of("Below are suggested Action Items:"), reading.notPlaced());
    }

    @Test
    void links_that_a_space_prints_below_each_page_are_not_content() {
        Reading reading = read("""
                Date | |
                Status | Complete |
                Impact | Dark |
                Timeline
                - August 29, 2019 - Lamp out
                - September 2, 2019 - Lamp lit
                Chat: https://lamps.chat.example/
                Tickets: https://lamps.tickets.example/issues/?filter=12
                """);

        assertEquals("Lamp lit", texts(reading).getLast());
    }

    @Test
    void two_full_names_that_touch_are_two_people() {
        Reading reading = read("""
                Date

                AuthorsIda Beispiel (Deactivated)Bo MusterCy (Cyclone) ExemploDi McProva
                StatusDone

                Impact

                Dark
                """);

        assertEquals(List.of("Ida Beispiel", "Bo Muster", "Cy (Cyclone) Exemplo", "Di McProva"),
                reading.authors().stream().map(Person::name).toList());
    }

    @Test
    void a_week_whose_date_is_gone_opens_an_entry() {
        Reading reading = read("""
                Date | Aug 3, 2021 |
                Status | Done |
                Timeline
                Aug 3, 2021: 02:30 - Lamp out
                w/c :- Old lamp taken down
                w/c Aug 9, 2021:- New lamp put up
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("Lamp out", "Old lamp taken down", "New lamp put up"), texts(reading));
        assertEquals("null", times(reading).getLast());
        assertTrue(found(reading, "time-imprecise", "timeline[2]"));
    }

    @Test
    void a_heading_may_carry_a_long_remark_and_a_whole_day_open_an_entry_before_a_small_letter() {
        Reading reading = read("""
                Date |
                |
                Status | In progress |
                Impact | Dark |
                Timeline (collected and interpreted from all the books of the lamp room)
                2020-10-16 06:33 Lamp out
                2020-10-17 06:00 pump did not start - started by hand at 10:08, stopped at 10:09
                2020-10-17 06:00 Wick
                2020-10-19 massive smoke in the lamp room
                2020-10-20 07:30 All well
                Root Causes
                Rust
                """);

        assertEquals(List.of("2020-10-16T06:33", "2020-10-17T06:00", "2020-10-17T06:00", "2020-10-19", "2020-10-20T07:30"),
                times(reading));
        assertEquals("pump did not start - started by hand at 10:08, stopped at 10:09", texts(reading).get(1));
        assertEquals("massive smoke in the lamp room", texts(reading).get(3));
    }

    @Test
    void a_colon_that_is_left_of_a_date_opens_an_entry_before_a_small_letter() {
        Reading reading = read("""
                Date |
                |
                Status | Resolved |
                Timeline
                All times in BST unless indicated
                : Change released
                ~00:10 : Lamp out
                : 10:57 Keepers report that it is dark - 18/10/2023
                : 11:04 reported that it is dark elsewhere too
                : Further search found the cause.
                : Wick cut
                Root Causes
                Rust
                """);

        assertEquals(List.of("null+null", "00:10+0", "10:57+0", "11:04+0", "null+null", "null+null"), clocks(reading));
        assertEquals("reported that it is dark elsewhere too", texts(reading).get(3));
    }
}
