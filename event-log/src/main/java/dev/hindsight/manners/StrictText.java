package dev.hindsight.manners;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

import io.quarkus.jackson.ObjectMapperCustomizer;

/** Text at the door can be stored and shown everywhere; what is in the log already is read as it is. */
@Singleton
public class StrictText implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("unsafe-text").addDeserializer(String.class, new UnsafeText()));
    }
}
