package dev.hindsight.alert.placing;

import static dev.hindsight.alert.placing.Told.EIGHT;
import static dev.hindsight.alert.placing.Told.NINE;
import static dev.hindsight.alert.placing.Told.OPEN;
import static dev.hindsight.alert.placing.Told.OVER;
import static dev.hindsight.alert.placing.Told.TEN;
import static dev.hindsight.alert.placing.Told.episode;
import static dev.hindsight.alert.placing.Told.firing;
import static dev.hindsight.alert.placing.Told.resolved;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Signal;

/** What an alert means that says itself when it began, given what was heard of it before. */
class CorrelationTest {

    private static Verdict judge(Signal signal, @Nullable Episode same, @Nullable Episode latest) {
        return Correlation.judge(signal, same, latest, TEN);
    }

    @Test
    void what_was_never_heard_of_begins() {
        assertEquals(new Verdict.Begun(firing(EIGHT), List.of(), null, null, null), judge(firing(EIGHT), null, null));
    }

    @Test
    void late_news_of_what_is_over_is_a_repetition() {
        Episode same = episode(EIGHT, NINE, OPEN);
        assertEquals(new Verdict.Repeat(firing(EIGHT), same), judge(firing(EIGHT), same, null));
    }

    @Test
    void a_beginning_after_its_end_begins_and_is_over() {
        Episode same = episode(EIGHT, NINE, null);
        assertEquals(new Verdict.Begun(firing(EIGHT), List.of(), same, null, NINE), judge(firing(EIGHT), same, null));
    }

    @Test
    void the_next_episode_ends_the_one_before_and_comes_home() {
        Episode before = episode(EIGHT, null, OPEN);
        assertEquals(new Verdict.Begun(firing(NINE), List.of(before), null, OPEN, null), judge(firing(NINE), null, before));
    }

    @Test
    void the_next_episode_finds_no_home_where_it_is_over() {
        Episode before = episode(EIGHT, NINE, OVER);
        assertEquals(new Verdict.Begun(firing(TEN), List.of(), null, null, null), judge(firing(TEN), null, before));
    }

    @Test
    void an_older_episode_that_comes_late_joins_the_younger_and_is_over() {
        Episode younger = episode(NINE, null, OPEN);
        assertEquals(new Verdict.Begun(firing(EIGHT), List.of(), null, OPEN, NINE), judge(firing(EIGHT), null, younger));
        Episode homeless = episode(NINE, TEN, null);
        assertEquals(new Verdict.Begun(firing(EIGHT), List.of(), null, null, NINE), judge(firing(EIGHT), null, homeless));
    }

    @Test
    void an_older_episode_that_comes_when_all_is_over_is_only_recorded() {
        Episode younger = episode(NINE, TEN, OVER);
        assertEquals(new Verdict.EndOnly(firing(EIGHT), List.of(), NINE), judge(firing(EIGHT), null, younger));
        Episode same = episode(EIGHT, NINE, null);
        assertEquals(new Verdict.Repeat(firing(EIGHT), same), judge(firing(EIGHT), same, younger));
    }

    @Test
    void an_end_ends_the_episode_once() {
        Episode same = episode(EIGHT, null, OPEN);
        assertEquals(new Verdict.Ended(resolved(EIGHT, NINE), List.of(same), NINE),
                judge(resolved(EIGHT, NINE), same, null));
        Episode over = episode(EIGHT, NINE, OPEN);
        assertEquals(new Verdict.Repeat(resolved(EIGHT, NINE), over), judge(resolved(EIGHT, NINE), over, null));
    }

    @Test
    void an_end_that_does_not_say_when_is_when_the_source_said_so() {
        Episode same = episode(EIGHT, null, OPEN);
        assertEquals(new Verdict.Ended(resolved(EIGHT, null), List.of(same), EIGHT), judge(resolved(EIGHT, null), same, null));
    }

    @Test
    void an_end_of_what_was_never_heard_of_is_recorded_and_ends_what_came_before() {
        Episode before = episode(EIGHT, null, OPEN);
        assertEquals(new Verdict.EndOnly(resolved(NINE, TEN), List.of(before), TEN), judge(resolved(NINE, TEN), null, before));
        assertEquals(new Verdict.EndOnly(resolved(NINE, TEN), List.of(), TEN), judge(resolved(NINE, TEN), null, null));
    }

    @Test
    void a_stale_episode_that_is_heard_of_fires_again() {
        Episode stale = new Episode(UUID.randomUUID(), "f", EIGHT, AlertState.STALE, TEN, null, null, true, OPEN);
        assertEquals(new Verdict.Moved(firing(EIGHT), stale), judge(firing(EIGHT), stale, null));
    }

    @Test
    void what_goes_on_in_its_incident_may_be_graver_unless_it_was_said_before() {
        Episode same = episode(EIGHT, null, OPEN);
        assertEquals(new Verdict.GoesOn(firing(EIGHT), same), judge(firing(EIGHT), same, null));
        Episode moved = new Episode(same.id(), "f", EIGHT, AlertState.FIRING, TEN, null, null, true, OPEN);
        assertEquals(new Verdict.Repeat(firing(EIGHT), moved), judge(firing(EIGHT), moved, null));
    }

    @Test
    void what_still_fires_without_an_incident_may_look_for_one_again() {
        Episode homeless = episode(EIGHT, null, null);
        assertEquals(new Verdict.Still(firing(EIGHT), homeless), judge(firing(EIGHT), homeless, null));
    }
}
