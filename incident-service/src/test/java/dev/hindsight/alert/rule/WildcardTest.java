package dev.hindsight.alert.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.rule.AlertRule.Match;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What {@code *} means in the labels of a rule. */
class WildcardTest {

    private static final Source SOURCE = new Source(UUID.randomUUID(), "shop", Routing.USUAL);

    private static boolean fits(String pattern, String value) {
        Signal alert = SignalDraft.of("f", AlertState.FIRING, Instant.EPOCH).label("pod", value).signal();
        return new Match(null, null, null, null, Map.of("pod", pattern)).fits(alert, SOURCE);
    }

    @Example
    void a_star_is_any_characters_and_all_else_is_itself() {
        assertTrue(fits("checkout-*", "checkout-7f"));
        assertTrue(fits("checkout-*", "checkout-"));
        assertTrue(fits("*-7f", "checkout-7f"));
        assertTrue(fits("*", "anything"));
        assertTrue(fits("a*b**c", "a1b2b\n3c"));
        assertFalse(fits("ab*bc", "abc"));
        assertFalse(fits("a*b*b", "ab"));
        assertFalse(fits("Checkout-*", "checkout-7f"));
        assertFalse(fits("checkout", "checkout-7f"));
        assertFalse(fits("a.c", "abc"));
    }

    @Property(tries = 20_000)
    void it_means_what_the_regular_expression_does(@ForAll("texts") String pattern, @ForAll("texts") String value) {
        String regex = Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        assertEquals(Pattern.compile(regex, Pattern.DOTALL).matcher(value).matches(), Wildcard.fits(pattern, value));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "*", "A", ".", "\n", "\uD83D\uDE00", "é").list().ofMaxSize(9)
                .map(signs -> String.join("", signs));
    }

    @Example
    void many_stars_cost_no_more_than_the_value_is_long() {
        String value = "a".repeat(4000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String pattern : List.of("*a*a*a*a*b", "*a".repeat(200) + "*b", "*aaaaaaaa*b*a")) {
                assertFalse(fits(pattern, value));
            }
        });
    }
}
