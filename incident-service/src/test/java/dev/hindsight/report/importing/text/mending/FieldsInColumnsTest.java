package dev.hindsight.report.importing.text.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of fields and their values in columns or lines of their own. */
class FieldsInColumnsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Date            Written by      Status", "Date:           Written by:     Status:"})
    void values_below_their_names_are_fields(String names) {
        assertEquals("Lamp out\n\nDate: 3 March 2021\nWritten by: Ida Beispiel, Olaf Muster\nStatus: Closed\n\nImpact\n",
                FieldsInColumns.parted("Lamp out\n\n" + names + "\n3 March 2021    Ida Beispiel    Closed\n"
                        + "                Olaf Muster\n\nImpact\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Version     Date            Author\n1           3 March 2021    Ida Beispiel\n2           4 March 2021    Olaf Muster\n",
            "Impact\n\nDate            Author          Status\n3 March 2021    Ida Beispiel    Closed\n",
            "Date            Status\n\n3 March 2021    Closed\n", "Lamp            Status\nNorth light     Closed\n"})
    void rows_of_a_table_and_tables_below_a_part_stay(String text) {
        assertEquals(text, FieldsInColumns.parted(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date\nAuthor\nStatus\n\n3 March 2021\nIda Beispiel\nClosed\n",
            "Date:\n\nAuthor:\n\nStatus:\n\n3 March 2021\n\nIda Beispiel\n\nClosed\n"})
    void values_below_all_names_belong_to_them_in_their_order(String fields) {
        assertEquals("Lamp out\n\nDate: 3 March 2021\nAuthor: Ida Beispiel\nStatus: Closed\n\nImpact\n\nDark.",
                ValuesBelowNames.paired("Lamp out\n\n" + fields + "\nImpact\n\nDark."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date\n\n3 March 2021\n\nStatus\n\nClosed\n\nImpact\n",
            "Date\nStatus\n\nThe lamp was out.\nIt was dark.\n\nImpact\n",
            "Date\nStatus\n\n3 March 2021\n\nImpact\n\nDark.\n",
            "Date\nStatus\n\n3 March 2021\nClosed\nIt was dark.\n\nImpact\n"})
    void a_value_below_each_name_and_an_empty_form_stay(String text) {
        assertEquals(text, ValuesBelowNames.paired(text));
    }

    @Test
    void a_page_without_fields_stays() {
        assertEquals("Lamp out\n\nDark.", ValuesBelowNames.paired("Lamp out\n\nDark."));
    }
}
