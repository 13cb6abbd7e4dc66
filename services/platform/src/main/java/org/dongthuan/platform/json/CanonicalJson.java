package org.dongthuan.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;

/**
 * JSON whose bytes follow from its content: names in order, no white space, UTF-8. For texts and whole numbers, the only
 * values here, that is RFC 8785.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalJson() {}

    /** @param content maps, lists, texts, whole numbers and trees of these */
    public static byte[] of(Object content) {
        try {
            // Through a tree and back, so that objects inside trees are put in order too.
            JsonNode tree = MAPPER.valueToTree(content);
            return MAPPER.writeValueAsString(MAPPER.treeToValue(tree, Object.class))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not to be written as JSON", e);
        }
    }
}
