package dev.hindsight.delivery.webhook;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Inside targets that an operator lets webhooks reach: {@code host:port} for one server, CIDR for a network with all its ports. */
record AllowList(List<String> servers, List<Cidr> networks) {

    static final AllowList NONE = new AllowList(List.of(), List.of());

    /** @throws IllegalArgumentException for an entry that is neither */
    static AllowList parse(List<String> entries) {
        var servers = new ArrayList<String>();
        var networks = new ArrayList<Cidr>();
        for (String entry : entries) {
            String clean = entry.strip().toLowerCase(Locale.ROOT);
            if (clean.contains("/")) {
                networks.add(Cidr.parse(clean));
            } else if (clean.matches("(\\[[0-9a-f:.]+]|[^\\[\\]:]+):\\d{1,5}")) {
                servers.add(clean.replace("[", "").replace("]", ""));
            } else if (!clean.isEmpty()) {
                throw new IllegalArgumentException("HINDSIGHT_WEBHOOK_ALLOW: " + entry + " is neither host:port nor a range");
            }
        }
        return new AllowList(List.copyOf(servers), List.copyOf(networks));
    }

    boolean names(WebhookUrl url) {
        return servers.contains(url.host() + ":" + url.port());
    }

    boolean holds(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }
}
