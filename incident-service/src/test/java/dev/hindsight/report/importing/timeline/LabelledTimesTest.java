package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Entry;

/** Words in brackets or in bold that say what a moment was, in front of its time. */
class LabelledTimesTest {

    @Test
    void words_in_brackets_in_front_of_a_day_and_its_time() {
        List<Entry> entries = timeline("* On 2023-02-23, the lamp was hung.", "* Around 2023-11-26, the oil ran low.",
                "* **[Dark]** On 2023-12-26, at 07:35:39, the lamp went out.", "* At 09:00, a boat complained.",
                "* In the next hours two keepers looked for oil.", "* **[Lit]** At 20:31, the lamp was lit.",
                "* At 20:32, all boats were told.");

        assertEquals(
                List.of("2023-02-23", "2023-11-26", "2023-12-26T07:35:39", "2023-12-26T09:00", "2023-12-26T20:31",
                        "2023-12-26T20:32"),
                entries.stream().map(Entry::at).toList());
        assertEquals("[Dark] the lamp went out.", entries.get(2).text());
        assertEquals("a boat complained. In the next hours two keepers looked for oil.", entries.get(3).text());
    }

    @Test
    void words_in_brackets_before_all_times() {
        assertEquals(List.of("[Dark] Lamp goes out", "[Seen]: Bo sees no light", "[Lit] Lamp burns"),
                texts("- [Dark] 10:12 Lamp goes out", "- [Seen]: 10:20 Bo sees no light",
                        "- [Lit] 2021-03-03 11:00 – Lamp burns"));
    }

    @Test
    void words_in_bold() {
        assertEquals(List.of("Dark: Lamp goes out", "Seen – Bo sees no light", "Lit the lamp burns"),
                texts("- **Dark:** 10:12 Lamp goes out", "- **Seen** – 10:20 Bo sees no light",
                        "- **Lit** at 11:00, the lamp burns"));
        assertEquals(List.of("Lamp goes out", "All clear: Boats sail"),
                texts("- **10:12**: Lamp goes out", "- **All clear**: at 11:00 Boats sail"));
    }

    @Test
    void paragraphs_as_well() {
        assertEquals(List.of("[Dark] Lamp goes out", "[Lit] Lamp burns"),
                texts("**[Dark]** 10:12 Lamp goes out", "", "**[Lit]** 11:00 Lamp burns"));
    }

    @Test
    void no_line_of_a_log_and_nothing_that_tells_more_of_the_entry_before() {
        assertEquals(List.of("Lamp goes out [ERROR] 10:12:03 no oil", "Lamp burns"),
                texts("- 10:12 Lamp goes out", "- [ERROR] 10:12:03 no oil", "- 11:00 Lamp burns"));
        assertEquals(List.of("Lamp goes out Impact: 10:12 to 11:00 no boat sailed", "Lamp burns Bo: 10:20 was late"),
                texts("- 10:12 Lamp goes out", "- **Impact:** 10:12 to 11:00 no boat sailed", "- 11:00 Lamp burns",
                        "- **Bo**: 10:20 was late"));
    }

    private static List<String> texts(String... lines) {
        return timeline(lines).stream().map(Entry::text).toList();
    }

    private static List<Entry> timeline(String... lines) {
        return read("# Lamp out\n\nDate: 2021-03-03\n\n## Timeline\n\n" + String.join("\n", lines) + "\n").timeline();
    }
}
