package dev.hindsight.gateway.pages.actions;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.history.Chronicle;
import dev.hindsight.gateway.pages.history.Lookback;

/**
 * What the page of an action item shows.
 *
 * @param lookback where in its history the item is shown, null for the page that follows the present
 */
public record ItemStory(ActionItem item, @Nullable Lookback<ActionItem> lookback, Chronicle chronicle, Refusal refusal) {

    /** Whether this is the page of one version, which stays as it is. */
    public boolean past() {
        return lookback != null;
    }

    public boolean writable(Frame frame) {
        return frame.responder() && !past();
    }

    /** Where the forms of this page are sent, so that one lands on it again. */
    public String forms() {
        return item.path() + "/page";
    }
}
