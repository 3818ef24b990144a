package dev.hindsight.alert.placing;

import static dev.hindsight.alert.placing.Told.EIGHT;
import static dev.hindsight.alert.placing.Told.NINE;
import static dev.hindsight.alert.placing.Told.OPEN;
import static dev.hindsight.alert.placing.Told.OVER;
import static dev.hindsight.alert.placing.Told.TEN;
import static dev.hindsight.alert.placing.Told.episode;
import static dev.hindsight.alert.placing.Told.said;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Signal;

/** A source that does not say when an episode began speaks of the one that is open. */
class WithoutEpisodesTest {

    private static Verdict judge(Signal signal, @Nullable Episode same, @Nullable Episode latest) {
        return Correlation.judge(signal, same, latest, TEN);
    }

    private static Verdict follow(Signal signal, @Nullable Episode latest) {
        Signal placed = Correlation.placed(signal, latest);
        boolean same = latest != null && latest.startsAt().equals(placed.began());
        return Correlation.judge(placed, same ? latest : null, same ? null : latest, TEN);
    }

    @Test
    void a_source_without_episodes_speaks_of_the_open_one() {
        Episode open = episode(EIGHT, null, OPEN);
        assertEquals(new Verdict.GoesOn(said(AlertState.FIRING, NINE).of(EIGHT), open),
                follow(said(AlertState.FIRING, NINE), open));
        assertEquals(new Verdict.Ended(said(AlertState.RESOLVED, NINE).of(EIGHT), List.of(open), NINE),
                follow(said(AlertState.RESOLVED, NINE), open));
    }

    @Test
    void what_fires_after_the_end_is_a_new_episode_even_in_the_same_second() {
        Episode over = episode(EIGHT, NINE, OVER);
        assertEquals(new Verdict.Begun(said(AlertState.FIRING, NINE).of(NINE), List.of(), null, null, null),
                follow(said(AlertState.FIRING, NINE), over));
        Episode instant = episode(NINE, NINE, OVER);
        assertEquals(NINE.plusNanos(1_000), Correlation.placed(said(AlertState.FIRING, NINE), instant).began());
    }

    @Test
    void what_fired_before_the_end_and_comes_after_it_opens_nothing() {
        Episode over = episode(EIGHT, NINE, OVER);
        Instant between = EIGHT.plusSeconds(60);
        assertEquals(new Verdict.Repeat(said(AlertState.FIRING, between).of(EIGHT), over),
                follow(said(AlertState.FIRING, between), over));
    }

    @Test
    void an_end_from_before_the_open_episode_does_not_end_it() {
        Episode open = episode(NINE, null, OPEN);
        assertEquals(new Verdict.EndOnly(said(AlertState.RESOLVED, EIGHT).of(EIGHT), List.of(), EIGHT),
                follow(said(AlertState.RESOLVED, EIGHT), open));
    }

    @Test
    void an_open_episode_moves_on_and_never_back() {
        Episode open = episode(EIGHT, null, OPEN);
        Signal acknowledged = said(AlertState.ACKNOWLEDGED, NINE).of(EIGHT);
        assertEquals(new Verdict.Moved(acknowledged, open), follow(said(AlertState.ACKNOWLEDGED, NINE), open));
        Episode after = new Episode(open.id(), "f", EIGHT, AlertState.ACKNOWLEDGED, NINE, null, null, true, OPEN);
        assertEquals(new Verdict.Repeat(said(AlertState.FIRING, EIGHT.plusSeconds(1)).of(EIGHT), after),
                follow(said(AlertState.FIRING, EIGHT.plusSeconds(1)), after));
    }
}
