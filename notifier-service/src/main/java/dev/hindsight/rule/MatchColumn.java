package dev.hindsight.rule;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;

/** A match as JSON in its column; reading passes over what a later version has added. */
@Converter
public class MatchColumn implements AttributeConverter<Match, String> {

    @Override
    public String convertToDatabaseColumn(Match match) {
        return write(match);
    }

    @Override
    public Match convertToEntityAttribute(String json) {
        return read(json);
    }

    /** For those who write the table without Hibernate. */
    static String write(Match match) {
        try {
            return EventCodec.JSON.writeValueAsString(match);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a match is plain data", e);
        }
    }

    /** For those who read the table without Hibernate. */
    public static Match read(String json) {
        try {
            return EventCodec.JSON.readValue(json, Match.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds only what was written here", e);
        }
    }
}
