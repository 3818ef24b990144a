package dev.hindsight.rule;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import dev.hindsight.stage.RecordedSamples;

class RuleEventTest {

    @Test
    void what_was_recorded_once_can_be_read_for_ever() throws IOException {
        RecordedSamples.hold(RuleEvent.CODEC, "rule", RuleEvent.class);
    }
}
