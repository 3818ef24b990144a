package dev.hindsight.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a channel's configuration as a record of its own, and says which key is wrong. */
public final class ConfigReader {

    private static final ObjectMapper STRICT = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ConfigReader() {}

    /** @throws InvalidConfig for an unknown key or a wrong type */
    public static <C> C read(ObjectNode config, Class<C> shape) {
        try {
            return STRICT.treeToValue(config, shape);
        } catch (UnrecognizedPropertyException e) {
            throw new InvalidConfig(e.getPropertyName(), "is not a setting of this type of channel");
        } catch (JsonMappingException e) {
            String key = e.getPath().isEmpty() ? "" : String.valueOf(e.getPath().getFirst().getFieldName());
            throw new InvalidConfig(key, "has the wrong type");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a tree that is not JSON", e);
        }
    }
}
