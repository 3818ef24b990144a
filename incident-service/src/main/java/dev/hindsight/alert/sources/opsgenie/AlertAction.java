package dev.hindsight.alert.sources.opsgenie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.sources.Json;

/** What is done to an alert. Its body, if there is one, only says by whom and why. */
final class AlertAction {

    private AlertAction() {}

    static Reading reading(AlertPath path, Post post) {
        return switch (path.action()) {
            case "close" -> reading(path, AlertState.RESOLVED, post);
            case "acknowledge" -> reading(path, AlertState.ACKNOWLEDGED, post);
            default -> Reading.nothing("Only creating, acknowledging and closing an alert change how it stands here.");
        };
    }

    private static Reading reading(AlertPath path, AlertState state, Post post) {
        JsonNode body = post.text().isBlank() ? MissingNode.getInstance() : Json.object(post.body());
        return Reading.of(SignalDraft.of(path.id().value(), state, post.receivedAt()).endsAt(post.receivedAt())
                .title(path.identifier()).label("alias", path.by().equals("alias") ? path.identifier() : null)
                .label("source", Json.text(body, "source")).annotation("note", Json.text(body, "note")).signal());
    }
}
