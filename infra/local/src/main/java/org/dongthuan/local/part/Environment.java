package org.dongthuan.local.part;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dongthuan.local.keycloak.PartnerKeys;
import org.dongthuan.local.setting.BanksFile;
import org.dongthuan.local.setting.DemoBank;
import org.dongthuan.local.setting.ExchangeKeys;
import org.dongthuan.local.setting.SealKeys;
import org.dongthuan.local.setting.Settings;

/** Environment variables of the Java parts, named as in {@code contracts/README.md}. */
final class Environment {

    private Environment() {}

    /** What every service gets. */
    static Map<String, String> service(String name, Settings settings) {
        String database = name.replace('-', '_');
        Map<String, String> variables = common(name, "svc-" + name, settings);
        variables.put("DT_DB_URL", settings.jdbcUrl(database));
        variables.put("DT_DB_USER", database + "_app");
        variables.put("DT_DB_PASSWORD", settings.databasePassword(database + "_app"));
        variables.put("DT_DB_OWNER", database + "_owner");
        variables.put("DT_DB_OWNER_PASSWORD", settings.databasePassword(database + "_owner"));
        variables.put("DT_DATA_DIR", settings.data().of(name).toString());
        variables.putAll(settings.keys());
        return variables;
    }

    static Map<String, String> caseTracking(Settings settings) {
        Map<String, String> variables = service("case-tracking", settings);
        seal(variables, settings);
        variables.put(
                "DT_AUDIT_KEYS",
                ExchangeKeys.privateSet(settings.data(), "audit-log").toString());
        return variables;
    }

    static Map<String, String> notification(Settings settings) {
        Map<String, String> variables = service("notification", settings);
        variables.put("DT_SMPP_HOST", "localhost");
        variables.put("DT_SMPP_PORT", Integer.toString(settings.ports().of("sms-centre")));
        variables.put("DT_SMPP_SYSTEM_ID", Settings.SMPP_SYSTEM_ID);
        variables.put("DT_SMPP_PASSWORD", settings.smppPassword());
        // A partner's system on the same machine, for trying webhooks out.
        variables.put("DT_WEBHOOK_LOCAL_HOSTS", "localhost");
        return variables;
    }

    static Map<String, String> bankIntegration(Settings settings) {
        Map<String, String> variables = service("bank-integration", settings);
        seal(variables, settings);
        variables.put("DT_BANKS", BanksFile.write(settings).toString());
        variables.put(
                "DT_JWS_KEYS",
                ExchangeKeys.privateSet(settings.data(), "platform").toString());
        return variables;
    }

    /** One seal for all that seal: what one service sealed, everybody verifies by the same certificate. */
    private static void seal(Map<String, String> variables, Settings settings) {
        variables.put("DT_SEAL_KEYSTORE", SealKeys.store(settings).toString());
        variables.put("DT_SEAL_PASSWORD", SealKeys.password(settings));
    }

    static Map<String, String> gateway(Settings settings) {
        Map<String, String> variables = common("gateway", "gateway", settings);
        variables.put("DT_GATEWAY_PORT", Integer.toString(settings.ports().of("gateway")));
        variables.put("DT_COOKIE_KEY", settings.secrets().key("gateway.cookie"));
        // Plain HTTP on the loopback interface: cookies marked Secure would not come back over it.
        variables.put("DT_HTTPS", "false");
        return variables;
    }

    static Map<String, String> bankSandbox(DemoBank bank, Settings settings) {
        Map<String, String> variables = common(bank.part(), bank.client(), settings);
        variables.put("DT_BANK_ORG", bank.org());
        variables.put("DT_BANK_CODE", bank.code());
        variables.put("DT_PLATFORM_URL", settings.ports().http("gateway"));
        variables.put("DT_DATA_DIR", settings.data().of(bank.part()).toString());
        variables.put("DT_SANDBOX_TOKEN", settings.sandboxToken());
        variables.put("DT_BANK_CLIENT", "dongthuan");
        variables.put(
                "DT_JWS_KEYS",
                ExchangeKeys.privateSet(settings.data(), bank.keys()).toString());
        variables.put(
                "DT_JWS_PEER_KEYS",
                ExchangeKeys.publicSet(settings.data(), "platform").toString());
        // The bank signs in with its key (private_key_jwt), not with a secret; Keycloak takes only itself as audience.
        variables.put("DT_OIDC_SECRET", "");
        variables.put(
                "QUARKUS_OIDC_CLIENT_CREDENTIALS_JWT_KEY_FILE",
                PartnerKeys.file(settings, bank.client()).toString());
        variables.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_JWT_TOKEN_KEY_ID", bank.client());
        variables.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_JWT_AUDIENCE", settings.realmUrl());
        return variables;
    }

    /** The port that answers health questions; a sandbox, no part of the platform, has one port for everything. */
    static String management(String name) {
        return name.startsWith("bank-sandbox") ? name : name + "-management";
    }

    private static Map<String, String> common(String name, String client, Settings settings) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("QUARKUS_PROFILE", settings.options().scenario() ? "scenario" : "prod");
        if (settings.options().scenario()) {
            variables.put("DT_CLOCK_FILE", settings.data().clock().toString());
        }
        variables.put("DT_HTTP_PORT", Integer.toString(settings.ports().of(name)));
        variables.put("DT_MANAGEMENT_PORT", Integer.toString(settings.ports().of(management(name))));
        variables.put("DT_KAFKA", "localhost:" + settings.ports().of("kafka"));
        variables.put("DT_OIDC_URL", settings.realmUrl());
        variables.put("DT_OIDC_CLIENT", client);
        variables.put("DT_OIDC_SECRET", settings.clientSecret(client));
        variables.put("DT_PUBLIC_URL", settings.ports().http("gateway"));
        for (String service : Parts.SERVICES) {
            variables.put(
                    "DT_" + service.toUpperCase(java.util.Locale.ROOT).replace('-', '_') + "_URL",
                    settings.ports().http(service));
        }
        return variables;
    }
}
