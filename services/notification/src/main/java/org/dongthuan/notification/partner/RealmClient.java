package org.dongthuan.notification.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A partner's client as the realm imports it (Keycloak: realm settings, action "Partial import"). Whoever administers the
 * realm does so: the platform itself has no rights there, and cannot make itself a client.
 *
 * @param clients the client; it signs in with its key ({@code private_key_jwt}) and can do nothing else
 * @param users its service account, with role and organisation
 */
public record RealmClient(List<Client> clients, List<ServiceAccount> users) {

    private static final List<String> SCOPES = List.of("basic", "roles", "profile", "dongthuan");

    /** See {@link RealmClient}. */
    public record Client(
            String clientId,
            String name,
            boolean enabled,
            boolean publicClient,
            String clientAuthenticatorType,
            boolean standardFlowEnabled,
            boolean directAccessGrantsEnabled,
            boolean serviceAccountsEnabled,
            boolean fullScopeAllowed,
            List<String> defaultClientScopes,
            List<String> optionalClientScopes,
            Map<String, String> attributes) {}

    /** See {@link RealmClient}. */
    public record ServiceAccount(
            String username,
            boolean enabled,
            @JsonProperty("serviceAccountClientId") String clientId,
            List<String> realmRoles,
            Map<String, List<String>> attributes) {}

    /** @param keys as {@link ClientKeys} checked them */
    static RealmClient of(Partner partner, List<Map<String, Object>> keys, ClientRequest request, ObjectMapper json) {
        Client client = new Client(
                partner.clientId(),
                partner.name(),
                true,
                false,
                "client-jwt",
                false,
                false,
                true,
                true,
                SCOPES,
                List.of(),
                Map.of("use.jwks.string", "true", "jwks.string", text(keys, json)));
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        attributes.put("org", List.of(partner.org()));
        put(attributes, "communes", request.communes());
        put(attributes, "provinces", request.provinces());
        ServiceAccount account = new ServiceAccount(
                "service-account-" + partner.clientId(), true, partner.clientId(), List.of(partner.role()), attributes);
        return new RealmClient(List.of(client), List.of(account));
    }

    private static void put(Map<String, List<String>> attributes, String name, List<String> values) {
        if (!values.isEmpty()) {
            attributes.put(name, values);
        }
    }

    private static String text(List<Map<String, Object>> keys, ObjectMapper json) {
        try {
            return json.writeValueAsString(Map.of("keys", keys));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
