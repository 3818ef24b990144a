package dev.hindsight.incident.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.hindsight.local.Cost;

class MentionsTest {

    private static Mentions of(String text) {
        var mentions = new Mentions();
        mentions.read(JsonNodeFactory.instance.objectNode().set("timeline",
                JsonNodeFactory.instance.arrayNode().add(JsonNodeFactory.instance.objectNode().put("text", text))));
        return mentions;
    }

    @Test
    void who_is_mentioned_is_somebody_and_what_looks_like_it_is_not() {
        assertEquals(Set.of("ann.lee", "Zoë", "bob_b"), of("""
                @ann.lee told (@Zoë), and:
                @bob_b. Not ops@corp.example, x/@scope, `@Override`, @here or @on-call.

                ```
                @Transactional
                ```
                """).people);
    }

    @Test
    void wikis_trackers_and_chats_mention_people_in_their_own_ways() {
        assertEquals(Set.of("Quinn Smith", "qsmith", "U02AB", "quinn", "zed", "ann"),
                of("@[Quinn Smith](https://wiki.x/people/q), [~qsmith],"
                        + " <@U02AB|quinn>, .@zed and [@ann](https://x)").people);
        assertEquals(Set.of(),
                of("[x](mailto:x)@corp.example, zed.quinn[@corp.example](mailto:x), [~accountid:5d], a.@b, @[here](x)").people);
    }

    @Test
    void an_address_of_a_ticket_tells_its_project() {
        assertEquals(Set.of("XYZ-99", "ABC-7"), of("see [it](https://jira.example/browse/XYZ-99?x), POD-1 and"
                + " https://jira.example/board?selectedIssue=ABC-7").tickets);
    }

    @Test
    void hostile_texts_cost_little() {
        Cost.within(Duration.ofSeconds(10), () -> {
            for (String hostile : List.of("@", "@a.", "`", "```", "/browse/", "@aaaaaaaaaaaaaaaaaaaaaaaa", "`@a\n")) {
                of(hostile.repeat(100_000 / hostile.length()));
            }
        });
    }
}
