package dev.hindsight.delivery;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import dev.hindsight.stage.RecordedSamples;

class RecordedEventsTest {

    @Test
    void what_was_recorded_once_of_channels_can_be_read_for_ever() throws IOException {
        RecordedSamples.hold(ChannelEvent.CODEC, "channel", ChannelEvent.class);
    }

    @Test
    void what_was_recorded_once_of_deliveries_can_be_read_for_ever() throws IOException {
        RecordedSamples.hold(DeliveryEvent.CODEC, "delivery", DeliveryEvent.class);
    }
}
