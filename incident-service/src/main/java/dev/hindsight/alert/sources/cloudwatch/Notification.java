package dev.hindsight.alert.sources.cloudwatch;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Told;

/** What a topic says: alarms, but also texts of anybody who may write to it, and its farewell. */
final class Notification {

    private Notification() {}

    static Reading reading(SnsMessage message, Post post) {
        String text = message.text("Message");
        if (text == null || text.isBlank()) {
            throw new Unreadable("The notification has no \"Message\".");
        }
        JsonNode inner = inner(text);
        return Alarm.is(inner) ? Alarm.reading(inner, message, post) : text(text, message, post);
    }

    /** Somebody has cut the line: from now on silence does not mean that all is well. */
    static Reading unsubscribed(SnsMessage message, Post post) {
        return Reading.of(SignalDraft
                .of("unsubscribed:" + message.topic(), AlertState.FIRING, Told.at(post, message.root(), "Timestamp"))
                .title("Alarms of the topic " + topicName(message.topic())
                        + " no longer come here: somebody has unsubscribed it")
                .severity("major").label("topic", message.topic())
                .annotation("description",
                        "To let them come again, open the SubscribeURL in the post, or subscribe again in SNS.")
                .signal());
    }

    /** A text has no state: it begins, and never ends by itself. The same subject again is the same alert. */
    private static Reading text(String text, SnsMessage message, Post post) {
        String subject = message.text("Subject");
        String name = subject == null || subject.isBlank() ? firstLine(text) : subject;
        return Reading.of(SignalDraft
                .of(message.topic() + " " + name, AlertState.FIRING, Told.at(post, message.root(), "Timestamp")).title(name)
                .label("topic", message.topic()).annotation("description", text).signal());
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }

    static @Nullable String topicName(String topic) {
        return topic.substring(topic.lastIndexOf(':') + 1);
    }

    private static JsonNode inner(String text) {
        try {
            return Json.read(text);
        } catch (Unreadable e) {
            return MissingNode.getInstance();
        }
    }
}
