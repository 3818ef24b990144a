package dev.hindsight.incident.read.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** PostgreSQL is asked about few words, and about all that can be meant. */
class WantedTest {

    private static Set<String> asked(Wanted wanted, String text) {
        var asked = new TreeSet<String>();
        wanted.collect(text, asked);
        return asked;
    }

    @Test
    void a_word_can_lose_the_last_letter_of_what_it_means() {
        assertEquals(Set.of("migrating", "migrat", "migra"), asked(new Wanted("", "migrat"), "Migrating migrat migra migr"));
        assertEquals(Set.of("using", "us"), asked(new Wanted("", "use"), "Using us until up"));
        assertEquals(Set.of("go", "going"), asked(new Wanted("", "go"), "go going get"));
    }

    @Test
    void the_dying_the_lying_and_the_tying_lose_all_but_the_first() {
        assertEquals(Set.of("dying", "days"), asked(new Wanted("", "die"), "Dying days"));
        assertEquals(Set.of("lying"), asked(new Wanted("", "lie"), "lying around"));
        assertEquals(Set.of("tying"), asked(new Wanted("", "tie"), "tying up"));
    }

    @Test
    void what_begins_as_asked_is_meant_without_asking() {
        var wanted = new Wanted("migr", "migrat");
        assertEquals(Set.of(), asked(wanted, "the migrants migrated"));
        assertEquals(2, wanted.hits("the migrants migrated", _ -> false).size());
    }
}
