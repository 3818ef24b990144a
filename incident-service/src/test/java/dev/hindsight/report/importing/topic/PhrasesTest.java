package dev.hindsight.report.importing.topic;

import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Phrases that ask for a part, or tell of it, in the words of many teams. */
class PhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            SUMMARY       : In short | 🥜 In a nutshell | In one sentence | The short version | What happened in brief | What went on? | The outage at a glance | Quick overview | Recap of the incident | What was this about?
            IMPACT        : Who was hit? | Which services were affected? | How many customers were affected? | How did this affect our users? | What did customers see? | How bad was it? | What it cost us | Extent of the damage | Who felt it and how
            NON_TECHNICAL : In layman’s terms | In simple words | Plain language version | For the press office (no jargon) | 👶 Explain it like I'm five | ELI5 | For lay readers | Summary for councillors | What happened, in plain English | Simply put | How would you explain it to a customer?
            TRIGGER       : What started it | How did it begin? | How it all started | What kicked off the incident? | Triggering change | What was the trigger? | Which change set it off?
            DETECTION     : How did we learn of it | How we got to know | How was it spotted? | How did you hear about the outage? | How we were told | Who raised the alarm? | What tipped us off? | How it came to our attention | First signs | Means of detection
            RESOLUTION    : How service was restored | How it was put right | How did we solve it? | How we got it working again | How it ended | What did we do about it? | 🩹 What we did to stop it | Back to normal | Remedy | Putting it right | Quick fix | What brought it back?
            TIMELINE      : Course of events | The chain of events | What happened, and when? | Who did what when | How it unfolded | Chronological account | Minute by minute | Log | Incident diary | History of the outage
            ROOT_CAUSES   : Why did it break? | Why the incident happened | How could this happen? | How was this possible? | What led to it? | What lay behind it? | What made it possible? | Source of the error | How it came about | Why it could happen
            ACTIONS       : Who is doing what? | Who does what by when? | What will we change? | What we are going to do next | What needs to be done? | What must change? | What now? | Way forward | Things to fix | So that it doesn't happen again | Avoiding a repeat | Plan of action | Actions agreed | Actions from the review | Steps we will take | How can we stop this happening again?
            LESSONS       : What can we learn from this? | What we've learned | What do we take away? | Key take-aways | Moral of the story | What do we know now?
            WENT_WELL     : What helped us | What saved the day | What did we do right? | On the bright side | Good things | What worked as expected | Things that worked
            WENT_WRONG    : What slowed us down | What got in our way | What did we miss? | What made it worse | Mistakes we made | What can we do better? | Weak points | Where we struggled | What did not go as planned
            GOT_LUCKY     : Lucky breaks | Where luck helped | A stroke of luck | By sheer luck | Happy accidents | What could have been worse | Where were we fortunate?
            AUTHORS       : Compiled by | Written down by | PIR author | Author of this report | Post-mortem by | Drafted by
            DATE          : Date of the outage | When was it? | Day of the incident | Happened on | When did the incident happen?
            STATUS        : Current state | State of this report | RCA status | Status of the review
            TICKET        : Jira key | Ticket no. | Link to the ticket | Main ticket | Issue link
            SEVERITY      : Priority level | Criticality | Incident level
            """)
    void name_their_part(Topic topic, String names) {
        for (String name : names.split(" \\| ")) {
            assertEquals(topic, Topics.ofHeading(name), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Log retention", "Log files", "Logs", "Remedy ticket system", "Terms used", "Regulatory notes",
            "In scope",
            "In production", "For reference", "For developers", "How it works", "How service desks work", "How to roll back",
            "How to restart the belt", "What is Kafka?", "What we tried", "What was not affected", "What we do not know yet",
            "Who was on call", "Who took part", "Where to find logs", "Why we use Redis", "Plain text mails",
            "Simple queue service",
            "Explain plan", "Chain of stores", "Course list", "Lucky numbers", "Pros and cons of a second region",
            "Response times",
            "Plan of the building", "State of the cluster", "Ticket machines", "Incident history", "First aid kit",
            "Step by step guide"})
    void look_alikes_name_nothing(String name) {
        assertNull(Topics.ofHeading(name));
    }

    @Test
    void what_opens_a_sentence_is_a_name_only_where_it_stands_alone() {
        Reading reading = plain("Lamp out\n\nIn short\n\nThere was no light.\n\nLessons learned\n\nIn short: look at the oil.\n"
                + "Luckily: there was a moon.\n");

        assertEquals("There was no light.", section(reading, Section.SUMMARY));
        assertEquals("In short: look at the oil. Luckily: there was a moon.", section(reading, Section.LESSONS));
        assertNull(section(reading, Section.GOT_LUCKY));
    }

    @Test
    void in_brackets_behind_a_summary_or_an_unknown_name_stands_that_it_is_plain() {
        Reading reading = plain("# Lamp out\n\n## Summary\n\nNo oil.\n\n## For the keepers (in plain words)\n\nIt was dark.\n\n"
                + "## Impact (no jargon)\n\nTwo boats.\n\n## Terms used\n\nWick.\n");

        assertEquals("It was dark.", section(reading, Section.NON_TECHNICAL));
        assertEquals("Two boats.", section(reading, Section.IMPACT));
        assertEquals(List.of("Terms used"), reading.otherSections().stream().map(Passage::name).toList());
    }
}
