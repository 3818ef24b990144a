package dev.hindsight.history;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.DeadLetterReplayed;
import dev.hindsight.stage.RecordedSamples;

class DeadLetterSampleTest {

    @Test
    void what_was_recorded_once_can_be_read_for_ever() throws IOException {
        RecordedSamples.hold(DeadLetterReplayed.CODEC, "dead-letter", DeadLetterReplayed.class);
    }
}
