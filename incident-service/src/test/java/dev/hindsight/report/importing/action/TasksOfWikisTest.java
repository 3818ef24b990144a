package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Tasks as a wiki prints them, with whom it mentions behind them, and the parts around them. */
class TasksOfWikisTest {

    @Test
    void who_is_mentioned_behind_a_task_owns_it() {
        Reading reading = actions("Buy oil @Ida (Unlicensed)@Bo Muster (Unlicensed)\nPaint the tower\n"
                + "Ring a bell @Bo Muster 12 May 2021\nTalk with @Bo Muster\nTell the pier about ida@example.com");

        assertEquals(List.of("Buy oil", "Paint the tower", "Ring a bell", "Talk with @Bo Muster",
                "Tell the pier about ida@example.com"), reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals(Arrays.asList("Ida", null, "Bo Muster", null, null),
                reading.actionItems().stream().map(ActionItem::ownerName).toList());
        assertTrue(found(reading, "owner-ambiguous", "actionItems[0]"));
        assertEquals(day("2021-05-12"), reading.actionItems().get(2).due());
    }

    @Test
    void a_ticket_may_stand_behind_who_is_mentioned() {
        Reading reading = read("""
                <h2>Actions</h2><ul class="inline-task-list"><li data-inline-task-id="1"><span class="placeholder-inline-tasks">Buy oil \
                <a class="confluence-userlink user-mention" href="/people/1">Ida Beispiel</a> LMP-7</span></li>\
                <li data-inline-task-id="2"><span class="placeholder-inline-tasks">Ask \
                <a class="confluence-userlink user-mention" href="/people/1">Ida Beispiel</a> LMP-7 is about what</span></li></ul>
                """);

        assertEquals(Arrays.asList("Ida Beispiel", null), reading.actionItems().stream().map(ActionItem::ownerName).toList());
        assertEquals("Buy oil", reading.actionItems().getFirst().text());
    }

    @Test
    void actions_taken_beside_actions_to_take_are_the_resolution() {
        Reading reading = read("""
                Lamp out

                Date

                Mar 3, 2021

                Participants

                Ida Beispiel, Bo Muster

                Agenda

                  1. What happened.

                Problem

                The lamp was out.

                Root Causes

                  1. Rust

                Actions Taken

                  • lit a candle

                Further Steps

                  • need a better lamp

                Action items

                Buy oil @Ida Beispiel
                Paint the tower
                Ring a bell
                """);

        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals("lit a candle", section(reading, Section.RESOLUTION));
        assertEquals("Agenda", reading.otherSections().getFirst().name());
        assertEquals(List.of("need a better lamp", "Buy oil", "Paint the tower", "Ring a bell"),
                reading.actionItems().stream().map(ActionItem::text).toList());
    }

    @Test
    void actions_taken_alone_stay_the_actions() {
        Reading reading = read("Lamp out\n\nRoot Causes\n\nRust\n\nActions Taken\n\n  • lit a candle\n");

        assertEquals(List.of("lit a candle"), reading.actionItems().stream().map(ActionItem::text).toList());
    }

    @Test
    void the_state_of_an_account_is_no_part_of_the_name_of_whom_a_task_mentions() {
        assertEquals("Bo Muster", read("<html><body><h1>Lamp out</h1><h2>Action items</h2><ul class=\"inline-task-list\">"
                + "<li class=\"checked\"><span>Buy oil <a class=\"confluence-userlink user-mention\" href=\"/b\">"
                + "Bo Muster (Unlicensed)</a></span></li></ul></body></html>").actionItems().getFirst().ownerName());
    }

    @Test
    void the_title_of_a_ticket_behind_what_is_to_be_done_is_said_beside_it() {
        String ticket = "<span class=\"jira-issue\" data-jira-key=\"LMP-7\"><a href=\"https://jira.example/browse/LMP-7\">LMP-7</a> - "
                + "<span class=\"summary\">Alarm on low oil</span> <span class=\"aui-lozenge\">Open</span></span>";
        List<ActionItem> items = read(
                "<html><body><h1>Lamp out</h1><h2>Action items</h2><ul><li>Ring early " + ticket + "</li><li>" + ticket
                        + "</li></ul></body></html>")
                .actionItems();

        assertEquals(List.of("Ring early", "Alarm on low oil"), items.stream().map(ActionItem::text).toList());
        assertEquals("Alarm on low oil", items.getFirst().comment());
        assertEquals(List.of("LMP-7"), items.getFirst().ticketKeys());
    }

    @Test
    void the_day_of_a_task_in_a_cell_is_when_it_is_due_unless_a_column_says_so() {
        String task = "<ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>Buy oil "
                + "<time datetime=\"2021-05-12\" /></ac:task-body></ac:task></ac:task-list>";

        ActionItem due = inTable("Ticket", task, "");
        assertEquals("Buy oil", due.text());
        assertEquals(day("2021-05-12"), due.due());
        assertEquals(day("2021-06-01"), inTable("Due", task, "2021-06-01").due());
        assertEquals("Undo what was done 2021-05-12 by hand",
                inTable("Ticket", "<p>Undo what was done <time datetime=\"2021-05-12\" /> by hand</p>", "").text());
    }

    private static ActionItem inTable(String last, String what, String cell) {
        return read(
                "<ac:layout><ac:layout-section><ac:layout-cell><h2>Actions</h2><table><tbody><tr><th>Who</th><th>Action</th><th>"
                        + last + "</th></tr><tr><td>Ida Beispiel</td><td>" + what + "</td><td>" + cell
                        + "</td></tr></tbody></table>")
                .actionItems().getFirst();
    }
}
