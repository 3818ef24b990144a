package dev.hindsight.report.render.storage;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.render.html.Markup;

/**
 * Which Jira a wiki shows tickets from; its ids are those that the wiki gives to the site.
 *
 * @param server such as {@code System Jira}; null leaves the choice to the wiki
 */
public record JiraSite(@Nullable String server, @Nullable String serverId) {

    public static final JiraSite OF_THE_WIKI = new JiraSite(null, null);

    String parameters() {
        var parameters = new Markup();
        if (server != null) {
            parameters.text("<ac:parameter ac:name=\"server\">", server, "</ac:parameter>");
        }
        if (serverId != null) {
            parameters.text("<ac:parameter ac:name=\"serverId\">", serverId, "</ac:parameter>");
        }
        return parameters.toString();
    }
}
