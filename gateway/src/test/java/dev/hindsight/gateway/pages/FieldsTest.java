package dev.hindsight.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.junit.jupiter.api.Test;

class FieldsTest {

    private final Fields form = new Fields(new MultivaluedHashMap<>());

    @Test
    void what_comes_along_from_a_terminal_is_seen_instead_of_being_refused() {
        var pasted = form.with("text", "\u001b[31mdisk full\u001b[0m\n\tat 08:00");
        assertEquals("\ufffd[31mdisk full\ufffd[0m\n\tat 08:00", pasted.get("text"));
        assertEquals("\ufffd[31mdisk full\ufffd[0m\n\tat 08:00", pasted.all("text").getFirst());
    }

    @Test
    void a_text_of_old_with_such_signs_counts_as_changed_only_when_somebody_changes_it() {
        assertFalse(form.with("text", "a\u0007").with("textWas", "a\u0007").changed("text"));
    }
}
