package dev.hindsight.gateway.pages.sources;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What has been heard of a source since it was made, for the one who sets it up. */
public record Pulse(List<Receipt> receipts) {

    /** The newest test that was sent from here. */
    public @Nullable Receipt test() {
        return receipts.stream().filter(Receipt::ownTest).findFirst().orElse(null);
    }

    /** The newest post of the far side. */
    public @Nullable Receipt post() {
        return receipts.stream().filter(receipt -> !receipt.ownTest() && !receipt.clock()).findFirst().orElse(null);
    }

    /** Whether something is still on its way, so that it is worth looking again. */
    public boolean unsettled() {
        var test = test();
        return post() == null || test != null && test.waiting();
    }
}
