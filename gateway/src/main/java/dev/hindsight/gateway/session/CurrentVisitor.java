package dev.hindsight.gateway.session;

import java.util.Optional;

/** Answers who is behind the current request, so that pages can name them and sign their forms. */
public interface CurrentVisitor {

    /**
     * The signed-in person.
     *
     * @throws IllegalStateException on a path that asks for no sign-in; use {@link #find()} there
     */
    Visitor get();

    /** The signed-in person, or nothing on pages that are shown to strangers too, as error pages are. */
    Optional<Visitor> find();
}
