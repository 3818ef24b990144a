package dev.hindsight.gateway.pages;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.words.Choice;
import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;

/** The sources of alerts and changes by name, to narrow a list by; nobody need be an administrator to know how they are called. */
@ApplicationScoped
public class SourceChoices {

    private final ServiceClient services;

    SourceChoices(ServiceClient services) {
        this.services = services;
    }

    /** A source as it is called. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Named(String id, String name) {

        private boolean isMeant(String wanted) {
            return wanted.equals(id) || wanted.strip().equalsIgnoreCase(name);
        }
    }

    /**
     * @param wanted a name or an id; one that is not known any more is kept, so that a filter never lies
     * @return without the others when they cannot be asked for
     */
    public Uni<List<Choice>> of(@Nullable String wanted) {
        return services.list(Backend.INCIDENT, "/api/v1/alerts/sources", Named.class).map(Listing::items)
                .onFailure(PageFailure.class).recoverWithItem(List.of()).map(all -> choices(all, wanted == null ? "" : wanted));
    }

    private static List<Choice> choices(List<Named> all, String wanted) {
        var choices = new ArrayList<Choice>();
        all.forEach(source -> choices.add(new Choice(source.name(), source.name(), source.isMeant(wanted))));
        if (!wanted.isBlank() && choices.stream().noneMatch(Choice::selected)) {
            choices.add(new Choice(wanted, wanted, true));
        }
        return List.copyOf(choices);
    }
}
