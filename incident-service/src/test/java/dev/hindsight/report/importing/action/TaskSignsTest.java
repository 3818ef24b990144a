package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.listed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.ActionItem;

class TaskSignsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [ ] Buy oil 📅 2025-02-14                 | Buy oil          | false | 2025-02-14 |
            [ ] Buy oil ⏳ 2025-02-14                 | Buy oil          | false | 2025-02-14 |
            [ ] Buy oil 🛫 2025-02-01 📅 2025-02-14    | Buy oil          | false | 2025-02-14 | 🛫 2025-02-01
            [x] Buy oil ✅ 2025-01-15                 | Buy oil          | true  |            | ✅ 2025-01-15
            Buy oil ✅ 2025-01-15                     | Buy oil          | true  |            | ✅ 2025-01-15
            Buy oil ➕ 2025-01-15                     | Buy oil          |       |            | ➕ 2025-01-15
            Put a 📅 beside the lamp                  | Put a 📅 beside the lamp |  |          |
            💤 Buy oil                               | Buy oil          | false |            |
            :zzz: Buy oil                            | Buy oil          | false |            |
            ⌛ Buy oil                               | Buy oil          | false |            |
            Buy a 💤 sign                            | Buy a 💤 sign     |       |            |
            """)
    void signs_tell_how_a_task_stands_and_until_when(String written, String text, Boolean done, String due, String comment) {
        var reading = listed(written);
        ActionItem item = reading.actionItems().getFirst();

        assertEquals(List.of(text), actionTexts(reading));
        assertEquals(done, item.done());
        assertEquals(String.valueOf(due), String.valueOf(item.due()));
        assertEquals(comment == null ? "" : comment, item.comment());
    }
}
