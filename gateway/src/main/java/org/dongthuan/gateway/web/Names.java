package org.dongthuan.gateway.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dongthuan.gateway.config.GatewayConfig;
import org.dongthuan.gateway.config.GatewayConfig.Organisation;

/** What people call the places and organisations that services name by code. */
@ApplicationScoped
public class Names {

    private final Map<String, String> places;
    private final Map<String, Organisation> organisations;

    Names(GatewayConfig config) {
        this.places = new TreeMap<>(config.portal().neighbours());
        this.places.putAll(config.portal().places());
        this.organisations = config.portal().organisations();
    }

    /** A place or an organisation to choose. */
    public record Choice(String code, String name) {}

    /** The name; the code itself where none is known. */
    public String organisation(String code) {
        return code != null && organisations.containsKey(code)
                ? organisations.get(code).name()
                : code;
    }

    /** The name; the code itself where none is known. */
    public String place(String code) {
        return code == null ? null : places.getOrDefault(code, code);
    }

    /** Every commune known by name, but one. */
    public List<Choice> placesBut(String code) {
        return places.entrySet().stream()
                .filter(place -> !place.getKey().equals(code))
                .map(place -> new Choice(place.getKey(), place.getValue()))
                .toList();
    }

    /** Role an organisation plays; empty where it is not known. */
    public String roleOf(String organisation) {
        return organisations.containsKey(organisation)
                ? organisations.get(organisation).role()
                : "";
    }

    /** Organisations of some roles, by name. */
    public List<Choice> inRoles(String... roles) {
        return organisations.entrySet().stream()
                .filter(entry -> List.of(roles).contains(entry.getValue().role()))
                .map(entry -> new Choice(entry.getKey(), entry.getValue().name()))
                .sorted(java.util.Comparator.comparing(Choice::name))
                .toList();
    }
}
