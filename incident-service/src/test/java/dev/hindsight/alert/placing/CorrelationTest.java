package dev.hindsight.alert.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.placing.Episode.Target;

class CorrelationTest {

    private static final Instant EIGHT = Instant.parse("2026-09-14T08:00:00Z");
    private static final Instant NINE = Instant.parse("2026-09-14T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-09-14T10:00:00Z");
    private static final Target OPEN = new Target(UUID.randomUUID(), "INC-1", true);
    private static final Target OVER = new Target(UUID.randomUUID(), "INC-2", false);

    private static Signal firing(Instant startsAt) {
        return signal(true, startsAt, null);
    }

    private static Signal resolved(Instant startsAt, @Nullable Instant endsAt) {
        return signal(false, startsAt, endsAt);
    }

    private static Signal signal(boolean firing, Instant startsAt, @Nullable Instant endsAt) {
        return new Signal("f", "g", firing ? AlertState.FIRING : AlertState.RESOLVED, startsAt, startsAt, endsAt, "title", null,
                Map.of(), Map.of(), null, false);
    }

    private static Episode episode(Instant startsAt, @Nullable Instant endsAt, @Nullable Target incident) {
        return new Episode(UUID.randomUUID(), "f", startsAt, endsAt == null ? AlertState.FIRING : AlertState.RESOLVED,
                endsAt == null ? startsAt : endsAt, endsAt, endsAt, true, incident);
    }

    private static Verdict judge(Signal signal, @Nullable Episode same, @Nullable Episode latest) {
        return Correlation.judge(signal, same, latest, TEN);
    }

    @Test
    void what_was_never_heard_of_begins() {
        assertEquals(new Verdict.Begun(firing(EIGHT), List.of(), null, null, null), judge(firing(EIGHT), null, null));
    }

    @Test
    void what_fires_already_is_repeated() {
        Episode same = episode(EIGHT, null, OPEN);
        assertEquals(new Verdict.Repeat(firing(EIGHT), same), judge(firing(EIGHT), same, null));
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

    private static Signal said(AlertState state, Instant at) {
        return new Signal("f", "g", state, null, at, null, "title", null, Map.of(), Map.of(), null, false);
    }

    private static Verdict follow(Signal signal, @Nullable Episode latest) {
        Signal placed = Correlation.placed(signal, latest);
        boolean same = latest != null && latest.startsAt().equals(placed.began());
        return Correlation.judge(placed, same ? latest : null, same ? null : latest, TEN);
    }

    @Test
    void a_source_without_episodes_speaks_of_the_open_one() {
        Episode open = episode(EIGHT, null, OPEN);
        assertEquals(new Verdict.Repeat(said(AlertState.FIRING, NINE).of(EIGHT), open),
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

    @Test
    void a_stale_episode_that_is_heard_of_fires_again() {
        Episode stale = new Episode(UUID.randomUUID(), "f", EIGHT, AlertState.STALE, TEN, null, null, true, OPEN);
        assertEquals(new Verdict.Moved(firing(EIGHT), stale), judge(firing(EIGHT), stale, null));
    }

    @Test
    void what_still_fires_without_an_incident_may_look_for_one_again() {
        Episode homeless = episode(EIGHT, null, null);
        assertEquals(new Verdict.Still(firing(EIGHT), homeless), judge(firing(EIGHT), homeless, null));
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
