package org.dongthuan.gateway.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.web.Dates;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;

/** Reads a posted action into the request's JSON, keeping what was typed and noting what cannot be read. */
final class ActionBody {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    final Map<String, Object> json = new LinkedHashMap<>();
    final Map<String, String> typed = new HashMap<>();
    final FieldErrors errors = new FieldErrors();
    private final Page page;

    ActionBody(Action action, MultivaluedMap<String, String> form, Page page) {
        this.page = page;
        String version = form.getFirst("version");
        if (action.versioned() && version != null && version.matches("\\d{1,18}")) {
            json.put("version", Long.valueOf(version));
        }
        for (Input input : action.inputs()) {
            String value = sent(input, form);
            typed.put(input.name(), value);
            if (!value.isEmpty()) {
                put(json, input.name(), read(input, value));
            } else if (input.required()) {
                errors.add(input.name(), page.label("refused", "empty"));
            }
        }
    }

    /** Several boxes of one name stand between commas. */
    private static String sent(Input input, MultivaluedMap<String, String> form) {
        List<String> sent = form.getOrDefault(input.name(), List.of());
        return sent.isEmpty() ? "" : (input.isMany() ? String.join(",", sent) : sent.getFirst()).strip();
    }

    private Object read(Input input, String value) {
        return switch (input.kind()) {
            case CHECKS, PICKS -> List.of(value.split(","));
            case DATE -> Dates.parse(value).map(Object::toString).orElseGet(() -> refuse(input, "date"));
            case MOMENT -> {
                try {
                    yield LocalDateTime.parse(value).atZone(ZONE).toInstant().toString();
                } catch (DateTimeException unreadable) {
                    yield refuse(input, "moment");
                }
            }
            case HIDDEN_NUMBER -> value.matches("\\d{1,18}") ? Long.valueOf(value) : value;
            case NUMBER -> value.matches("\\d{1,9}") ? Long.valueOf(value) : refuse(input, "number");
            case YES_NO -> value.equals("YES");
            default -> value;
        };
    }

    private String refuse(Input input, String reason) {
        errors.add(input.name(), page.label("refused", reason));
        return "";
    }

    /** The request's JSON: what is numbered, such as {@code witnesses.0.name}, is a list there. */
    Map<String, Object> request() {
        Map<String, Object> request = new LinkedHashMap<>();
        json.forEach((name, value) -> request.put(name, listed(value)));
        return request;
    }

    private static Object listed(Object value) {
        boolean numbered = value instanceof Map<?, ?> inner
                && inner.keySet().stream().allMatch(key -> key.toString().matches("\\d"));
        return numbered ? List.copyOf(((Map<?, ?>) value).values()) : value;
    }

    /** Puts a value at a place named with dots, making the levels between. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> json, String name, Object value) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            json.put(name, value);
        } else {
            Map<String, Object> inner =
                    (Map<String, Object>) json.computeIfAbsent(name.substring(0, dot), key -> new LinkedHashMap<>());
            put(inner, name.substring(dot + 1), value);
        }
    }
}
