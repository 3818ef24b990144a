package dev.hindsight.gateway.pages.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.Cost;

class LinkedTest {

    private static String links(String text) {
        return Linked.parts(text).stream().map(part -> part.path() == null ? part.text() : "<" + part.path() + ">")
                .collect(Collectors.joining());
    }

    @Test
    void addresses_end_where_the_sentence_goes_on() {
        assertEquals("See <https://git.example/a/b(1)?x=2#y>, (or <http://x.example/z>). Done",
                links("See https://git.example/a/b(1)?x=2#y, (or http://x.example/z). Done"));
    }

    @Test
    void what_only_looks_like_an_address_leads_nowhere() {
        assertEquals("javascript:alert(1) ftp://x https:// www.x.example",
                links("javascript:alert(1) ftp://x https:// www.x.example"));
    }

    @Test
    void keys_of_this_desk_lead_to_their_pages_and_parts_of_words_do_not() {
        assertEquals("As in </incidents/INC-5>: </action-items/ACT-75>.", links("As in INC-5: ACT-75."));
        assertEquals("XINC-5 INC-05 INC-5a inc-5 INC-5-6 PAY-123 <https://x.example/INC-5>",
                links("XINC-5 INC-05 INC-5a inc-5 INC-5-6 PAY-123 https://x.example/INC-5"));
    }

    @Test
    void a_long_text_costs_no_more_than_words() {
        for (var again : new String[]{"http://a", "http://a)", ")", "INC-1", "INC-", "https://x ("}) {
            var text = "https://x" + again.repeat(100_000 / again.length());
            Cost.within(Duration.ofSeconds(3), () -> Linked.parts(text), again);
        }
    }
}
