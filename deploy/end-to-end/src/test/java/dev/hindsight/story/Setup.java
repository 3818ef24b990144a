package dev.hindsight.story;

import com.fasterxml.jackson.databind.JsonNode;

/** What an administrator sets up before the first alert. */
record Setup(String hookUrl, String channel, String rule) {

    static Setup by(Client client, String name, String event) {
        JsonNode source = client.post("alice", "/api/v1/alert-sources", """
                {"name":"%s","type":"alertmanager","routing":{"stormAfter":1000000}}""".formatted(name)).expect(201).json();
        JsonNode channel = client.post("alice", "/api/v1/channels", """
                {"name":"%1$s mail","type":"email","config":{"to":["%1$s@hindsight.example"]}}""".formatted(name)).expect(201)
                .json();
        JsonNode rule = client.post("alice", "/api/v1/rules", """
                {"name":"%s rule","match":{"events":[%s]},"channels":["%s"]}""".formatted(name, event,
                channel.get("id").asText())).expect(201).json();
        return new Setup(source.get("hookUrl").asText(), channel.get("id").asText(), rule.get("id").asText());
    }
}
