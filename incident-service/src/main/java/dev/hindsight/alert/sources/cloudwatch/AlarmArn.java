package dev.hindsight.alert.sources.cloudwatch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.sources.Json;

/** The identity of an alarm, {@code arn:aws:cloudwatch:<region>:<account>:alarm:<name>}; its region is the only one that is a code. */
record AlarmArn(String text, @Nullable String partition, @Nullable String region, @Nullable String account, String name) {

    private static final int PARTS = 7;

    static AlarmArn of(JsonNode alarm) {
        String name = String.valueOf(Json.text(alarm, "AlarmName", "detail.alarmName"));
        String account = Json.text(alarm, "AWSAccountId", "account");
        String named = Json.text(alarm, "AlarmArn");
        String arn = named == null ? alarm.path("resources").path(0).asText("") : named;
        String[] parts = arn.split(":", PARTS);
        if (parts.length == PARTS && parts[0].equals("arn")) {
            return new AlarmArn(arn, parts[1], parts[3], parts[4], name);
        }
        String region = Json.text(alarm, "Region", "region");
        return new AlarmArn(arn.isBlank() ? account + ":" + region + ":" + name : arn, null, region, account, name);
    }

    /** Its page in the console. */
    @Nullable
    String link() {
        String host = switch (partition == null ? "" : partition) {
            case "aws" -> region + ".console.aws.amazon.com";
            case "aws-cn" -> "console.amazonaws.cn";
            case "aws-us-gov" -> "console.amazonaws-us-gov.com";
            default -> null;
        };
        return host == null || region == null || !region.matches("[a-z0-9-]+")
                ? null
                : "https://" + host + "/cloudwatch/home?region=" + region + "#alarmsV2:alarm/"
                        + URLEncoder.encode(name, UTF_8).replace("+", "%20");
    }
}
