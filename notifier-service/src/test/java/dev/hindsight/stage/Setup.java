package dev.hindsight.stage;

import static dev.hindsight.stage.People.alice;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Channels and rules as an administrator sets them up, over HTTP. Keys are new for every test, so that none hears of another. */
public final class Setup {

    private static final AtomicInteger NEXT = new AtomicInteger(100);

    private Setup() {}

    public static String key() {
        return "INC-" + NEXT.incrementAndGet();
    }

    public static String email(String... to) {
        return channel("email", "{\"to\":[\"" + String.join("\",\"", to) + "\"]}");
    }

    public static String webhook(String url) {
        return channel("webhook", "{\"url\":\"" + url + "\"}");
    }

    /** @return its id */
    public static String channel(String type, String config) {
        return alice().body("{\"name\":\"" + type + " of a test\",\"type\":\"" + type + "\",\"config\":" + config + "}")
                .post("/api/v1/channels").then().statusCode(201).extract().path("id");
    }

    /** A rule for everything about the incident of this key. @return its id */
    public static String rule(String key, List<String> channels) {
        return rule(key, "*", channels, "");
    }

    public static String rule(String key, String events, List<String> channels, String more) {
        return alice().body("""
                {"name":"all of %s","match":{"events":["%s"],"service":["%s"]},"channels":["%s"]%s}"""
                .formatted(key, events, Feed.service(key), String.join("\",\"", channels), more))
                .post("/api/v1/rules").then().statusCode(201).extract().path("id");
    }
}
