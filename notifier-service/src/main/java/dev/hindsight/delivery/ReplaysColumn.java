package dev.hindsight.delivery;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;

import dev.hindsight.eventlog.EventCodec;

/** The replays of a delivery, which the view {@code ledger} gathers as JSON. */
@Converter
public class ReplaysColumn implements AttributeConverter<List<Replay>, String> {

    @Override
    public String convertToDatabaseColumn(List<Replay> replays) {
        throw new UnsupportedOperationException("the ledger is only read through this");
    }

    @Override
    public List<Replay> convertToEntityAttribute(String json) {
        try {
            return EventCodec.JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the view makes only JSON", e);
        }
    }
}
