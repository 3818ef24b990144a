package dev.hindsight.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import dev.hindsight.eventlog.Decider;
import dev.hindsight.eventlog.Rejected;

/** Given what has happened, when something is asked, then this happens, or a refusal: {@code given(…).when(…).then(…)}. */
public final class DeciderSpec<C, S, E> {

    private final Decider<C, S, E> decider;

    private DeciderSpec(Decider<C, S, E> decider) {
        this.decider = decider;
    }

    public static <C, S, E> DeciderSpec<C, S, E> of(Decider<C, S, E> decider) {
        return new DeciderSpec<>(decider);
    }

    @SafeVarargs
    public final Given given(E... events) {
        S state = decider.initial();
        for (E event : events) {
            state = decider.evolve(state, event);
        }
        return new Given(state);
    }

    /** What has happened. */
    public final class Given {
        private final S state;

        private Given(S state) {
            this.state = state;
        }

        public When when(C command) {
            return new When(state, command);
        }
    }

    /** What is asked. */
    public final class When {
        private final S state;
        private final C command;

        private When(S state, C command) {
            this.state = state;
            this.command = command;
        }

        @SafeVarargs
        public final void then(E... events) {
            assertEquals(List.of(events), decider.decide(command, state));
        }

        public void thenNothing() {
            assertEquals(List.of(), decider.decide(command, state));
        }

        public void thenRejected(String code) {
            assertEquals(code, assertThrows(Rejected.class, () -> decider.decide(command, state)).code());
        }
    }
}
