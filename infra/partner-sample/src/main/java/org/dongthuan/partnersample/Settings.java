package org.dongthuan.partnersample;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** Where the platform is, and who we are. */
record Settings(URI gateway, URI realm, String client, Path key, int port, String citizenId) {

    static Settings of(Map<String, String> environment) {
        return new Settings(
                URI.create(environment.getOrDefault("DT_GATEWAY", "http://localhost:8080")),
                URI.create(environment.getOrDefault("DT_REALM", "http://localhost:8180/realms/dongthuan")),
                environment.getOrDefault("PARTNER_CLIENT", "partner-dabac"),
                Path.of(environment.getOrDefault("PARTNER_KEY", ".data/keys/partner-dabac.pem")),
                Integer.parseInt(environment.getOrDefault("PARTNER_PORT", "8095")),
                environment.getOrDefault("PARTNER_CITIZEN", "045085000017"));
    }

    URI tokenEndpoint() {
        return URI.create(realm + "/protocol/openid-connect/token");
    }
}
