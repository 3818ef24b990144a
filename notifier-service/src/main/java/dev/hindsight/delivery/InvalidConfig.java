package dev.hindsight.delivery;

import java.util.List;

import dev.hindsight.manners.Problem;

/** A configuration that a channel cannot work with. Pointers are those of the request: {@code #/config/to/0}. */
public final class InvalidConfig extends RuntimeException {

    private final transient List<Problem.FieldError> errors;

    public InvalidConfig(List<Problem.FieldError> errors) {
        super("the channel cannot work with this configuration", null, false, false);
        this.errors = errors;
    }

    public InvalidConfig(String key, String detail) {
        this(List.of(new Problem.FieldError("#/config/" + key, detail)));
    }

    public List<Problem.FieldError> errors() {
        return errors;
    }
}
