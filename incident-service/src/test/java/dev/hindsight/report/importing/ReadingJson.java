package dev.hindsight.report.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A reading in the shape of the expected files. */
final class ReadingJson {

    static final ObjectMapper JSON = new ObjectMapper();

    private ReadingJson() {}

    static ObjectNode of(Reading reading) {
        ObjectNode out = JSON.createObjectNode();
        out.put("title", reading.title());
        out.put("date", text(reading.date()));
        ArrayNode authors = out.putArray("authors");
        ArrayNode ids = JSON.createArrayNode();
        for (Person author : reading.authors()) {
            if (author.name() != null) {
                authors.add(author.name());
            }
            if (author.accountId() != null) {
                ids.add(author.accountId());
            }
        }
        if (!ids.isEmpty()) {
            out.set("authorAccountIds", ids);
        }
        out.put("status", reading.status() == null ? null : reading.status().written());
        ObjectNode sections = out.putObject("sections");
        for (Section section : Section.values()) {
            Passage passage = reading.sections().get(section);
            sections.put(section.key(), passage == null ? null : passage.plain());
        }
        ArrayNode others = out.putArray("otherSections");
        reading.otherSections().forEach(other -> others.add(other.name()));
        ArrayNode timeline = out.putArray("timeline");
        reading.timeline().forEach(entry -> timeline.add(entry(entry)));
        ArrayNode actions = out.putArray("actionItems");
        reading.actionItems().forEach(item -> actions.add(action(item)));
        out.put("pageVersion", reading.page().version());
        out.put("oldVersionBanner", reading.page().oldVersionBanner());
        out.put("currentVersion", reading.page().current());
        out.set("labels", JSON.valueToTree(reading.page().labels()));
        out.set("documentTickets", JSON.valueToTree(reading.documentTickets()));
        out.put("truncatedSource", false);
        ArrayNode findings = out.putArray("findings");
        for (Finding finding : reading.findings()) {
            ObjectNode node = findings.addObject().put("code", finding.code()).put("where", finding.where());
            if (!finding.entries().isEmpty()) {
                node.set("entries", JSON.valueToTree(finding.entries()));
            }
        }
        out.set("notPlaced", JSON.valueToTree(reading.notPlaced()));
        out.set("fields", JSON.valueToTree(reading.fields()));
        return out;
    }

    private static ObjectNode entry(Entry entry) {
        ObjectNode node = JSON.createObjectNode();
        node.put("at", entry.at());
        node.put("rawTime", entry.rawTime());
        node.put("text", entry.text());
        put(node, "localTime", text(entry.localTime()));
        put(node, "zone", entry.zone());
        put(node, "until", entry.until().at());
        put(node, "untilLocalTime", text(entry.untilLocalTime()));
        if (entry.dayOffset() != null) {
            node.put("dayOffset", entry.dayOffset());
        }
        if (!entry.urls().isEmpty()) {
            node.set("urls", JSON.valueToTree(entry.urls()));
        }
        if (entry.approximate()) {
            node.put("approximate", true);
        }
        return node;
    }

    private static ObjectNode action(ActionItem item) {
        ObjectNode node = JSON.createObjectNode();
        node.put("text", item.text());
        node.put("owner", item.ownerName());
        node.set("ticketKeys", JSON.valueToTree(item.ticketKeys()));
        node.set("urls", JSON.valueToTree(item.urls()));
        node.put("done", item.done());
        put(node, "ownerAccountId", item.owner() == null ? null : item.owner().accountId());
        put(node, "due", text(item.due()));
        put(node, "type", item.type());
        put(node, "comment", item.comment().isEmpty() ? null : item.comment());
        return node;
    }

    private static void put(ObjectNode node, String key, String value) {
        if (value != null) {
            node.put(key, value);
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
