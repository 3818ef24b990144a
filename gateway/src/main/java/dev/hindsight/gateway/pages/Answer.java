package dev.hindsight.gateway.pages;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered to a page: either the thing asked for or a problem, never an exception for a refusal.
 *
 * @param version of the thing, where the answer tells it; 0 where it does not
 */
public record Answer(int status, JsonNode body, Problem problem, long version) {

    public boolean ok() {
        return status < 400;
    }

    public JsonNode orFail() {
        if (ok()) {
            return body;
        }
        throw new PageFailure(problem);
    }
}
