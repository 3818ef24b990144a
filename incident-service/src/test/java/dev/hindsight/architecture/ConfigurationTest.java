package dev.hindsight.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.ConfigurationTable;

class ConfigurationTest {

    @Test
    void the_readme_tells_of_all_that_can_be_set_and_what_holds_unless_it_is() throws IOException {
        var table = ConfigurationTable.of("incident-service");
        assertEquals(table.real(), table.told());
    }
}
