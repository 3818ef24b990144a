package dev.hindsight.alert.sources.cloudevents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.sources.Payloads;

/** CloudEvents in each of their forms. */
final class CloudEventPosts {

    static final String JSON = "application/cloudevents+json; charset=utf-8";

    /** The sample is a whole request. */
    static Post binary(String... more) {
        String request = Payloads.sample("cloudevents-binary.http").text().replace("\r\n", "\n");
        int end = request.indexOf("\n\n");
        var headers = new ArrayList<String>();
        request.substring(0, end).lines().skip(1).forEach(line -> headers.addAll(List.of(line.split(": ", 2))));
        headers.addAll(Arrays.asList(more));
        return Payloads.post(request.substring(end + 2), headers.toArray(String[]::new));
    }

    private CloudEventPosts() {}

    static Post structured() {
        return Payloads.sample("cloudevents-structured.json", "Content-Type", JSON);
    }

    static Post batch() {
        return Payloads.sample("cloudevents-batch.json", "Content-Type", "application/cloudevents-batch+json");
    }
}
