package org.dongthuan.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** What one consumer does with each event type it knows. Readers are tolerant: unknown fields are ignored. */
public final class EventHandlers {

    private final ObjectMapper json;
    private final Map<String, Function<IncomingEvent, Optional<Runnable>>> byType = new HashMap<>();
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
        return on(type, payload, body -> true, handler);
    }

    /** Handles those of a type that concern the service; the others are neither handled nor remembered. */
    public <T> EventHandlers on(
            String type, Class<T> payload, Predicate<T> concerns, BiConsumer<IncomingEvent, T> handler) {
        ObjectReader reader = json.readerFor(payload)
                .without(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        byType.put(type, event -> {
            T body = read(reader, payload, event);
            return concerns.test(body) ? Optional.of(() -> handler.accept(event, body)) : Optional.empty();
        });
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

    /**
     * What is to be done for an event; nothing when it is none of the service's business.
     *
     * @throws MalformedEvent when the payload is not what its type says
     */
    Optional<Runnable> work(IncomingEvent event) {
        return byType.getOrDefault(event.type(), unknown -> Optional.empty()).apply(event);
    }

    private static <T> T read(ObjectReader reader, Class<T> type, IncomingEvent event) {
        try {
            return type.cast(reader.readValue(event.payload()));
        } catch (JsonProcessingException e) {
            throw new MalformedEvent("payload is not a " + event.type());
        }
    }
}
