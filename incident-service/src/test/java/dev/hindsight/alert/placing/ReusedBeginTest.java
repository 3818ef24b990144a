package dev.hindsight.alert.placing;

import static dev.hindsight.alert.placing.Told.EIGHT;
import static dev.hindsight.alert.placing.Told.NINE;
import static dev.hindsight.alert.placing.Told.OPEN;
import static dev.hindsight.alert.placing.Told.TEN;
import static dev.hindsight.alert.placing.Told.episode;
import static dev.hindsight.alert.placing.Told.firing;
import static dev.hindsight.alert.placing.Told.resolved;
import static dev.hindsight.alert.placing.Told.said;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Signal;

/** A source may tell a new episode under the begin of one that is long over. */
class ReusedBeginTest {

    private static Verdict judge(Signal signal, @Nullable Episode same, @Nullable Episode latest) {
        return Correlation.judge(signal, same, latest, TEN);
    }

    private static Signal meant(Signal signal, Instant heardAt, Episode... known) {
        return Correlation.find(signal, heardAt, List.of(known)).signal();
    }

    @Test
    void what_fires_again_under_the_begin_of_an_episode_that_is_long_over_is_a_new_one() {
        Episode expired = episode(EIGHT, NINE, OPEN);
        Instant again = NINE.plusSeconds(61);
        assertEquals(firing(EIGHT).of(again), meant(firing(EIGHT), again, expired));
        var found = Correlation.find(firing(EIGHT), again, List.of(expired));
        assertEquals(new Verdict.Begun(firing(EIGHT).of(again), List.of(), null, OPEN, null),
                Correlation.judge(found.signal(), found.same(), found.latest(), TEN));
    }

    @Test
    void a_late_copy_of_older_news_is_no_new_episode() {
        assertEquals(firing(EIGHT), meant(firing(EIGHT), NINE.plusSeconds(60), episode(EIGHT, NINE, OPEN)));
        Signal byItself = said(AlertState.FIRING, EIGHT.plusSeconds(1));
        assertEquals(byItself.of(EIGHT), meant(byItself, TEN, episode(EIGHT, NINE, OPEN)));
    }

    @Test
    void more_news_under_the_old_begin_is_of_the_new_episode() {
        Episode expired = episode(EIGHT, NINE, OPEN);
        Episode again = episode(NINE.plusSeconds(61), null, OPEN);
        assertEquals(firing(EIGHT).of(again.startsAt()), meant(firing(EIGHT), TEN, expired, again));
        assertEquals(resolved(EIGHT, TEN).of(again.startsAt()), meant(resolved(EIGHT, TEN), TEN, expired, again));
        assertEquals(resolved(EIGHT, NINE), meant(resolved(EIGHT, NINE), TEN, expired, again));
    }
}
