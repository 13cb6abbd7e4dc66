package org.dongthuan.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What one consumer does with each event type it knows. Readers are tolerant: unknown fields are ignored. */
public final class EventHandlers {

    private final ObjectMapper json;
    private final Map<String, Consumer<IncomingEvent>> byType = new HashMap<>();
    private boolean knowDuplicates;

    /** @param json any mapper; unknown properties are ignored here whatever it says */
    public EventHandlers(ObjectMapper json) {
        this.json = json;
    }

    /** Handles a type with its payload. The handler runs inside the transaction that claimed the event. */
    public <T> EventHandlers on(String type, Class<T> payload, Consumer<T> handler) {
        return on(type, payload, (event, body) -> handler.accept(body));
    }

    /** Like {@link #on(String, Class, Consumer)}, with the envelope. */
    public <T> EventHandlers on(String type, Class<T> payload, BiConsumer<IncomingEvent, T> handler) {
        ObjectReader reader = json.readerFor(payload)
                .without(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        byType.put(type, event -> handler.accept(event, read(reader, payload, event)));
        return this;
    }

    /**
     * What the handlers keep has the event's id and refuses it a second time, for ever: the inbox, which would only cost as
     * much again, is left out.
     */
    public EventHandlers knowingDuplicates() {
        knowDuplicates = true;
        return this;
    }

    boolean knowDuplicates() {
        return knowDuplicates;
    }

    boolean know(String type) {
        return byType.containsKey(type);
    }

    void handle(IncomingEvent event) {
        byType.get(event.type()).accept(event);
    }

    private static <T> T read(ObjectReader reader, Class<T> type, IncomingEvent event) {
        try {
            return type.cast(reader.readValue(event.payload()));
        } catch (JsonProcessingException e) {
            throw new MalformedEvent("payload is not a " + event.type());
        }
    }
}
