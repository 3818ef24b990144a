package dev.hindsight.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import dev.hindsight.eventlog.Rejected;

/** {@code given(…).when(…).thenHappens(…)}: what has happened, what is asked, what follows. */
final class ActionItemSpec {

    private static final ActionItemDecider RULES = new ActionItemDecider();

    private final ActionItem state;

    private ActionItemSpec(ActionItem state) {
        this.state = state;
    }

    static ActionItemSpec given(ActionItemEvent... past) {
        return new ActionItemSpec(Arrays.stream(past).reduce(RULES.initial(), RULES::evolve, (_, last) -> last));
    }

    Asked when(ActionItemCommand command) {
        return new Asked(state, command);
    }

    ActionItem.Raised item() {
        return (ActionItem.Raised) state;
    }

    record Asked(ActionItem state, ActionItemCommand command) {

        void thenHappens(ActionItemEvent... events) {
            assertEquals(List.of(events), RULES.decide(command, state));
        }

        void thenNothing() {
            thenHappens();
        }

        void thenRejected(String code) {
            assertEquals(code, assertThrows(Rejected.class, () -> RULES.decide(command, state)).code());
        }
    }
}
