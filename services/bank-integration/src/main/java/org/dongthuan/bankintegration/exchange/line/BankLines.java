package org.dongthuan.bankintegration.exchange.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import javax.net.ssl.SSLContext;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.signing.ClientAssertions;

/** Lays the line to a bank by its settings; adapters ask for theirs. */
@ApplicationScoped
public class BankLines {

    private final ClientAssertions assertions;
    private final TlsConfigurationRegistry tls;
    private final ObjectMapper json;

    BankLines(ClientAssertions assertions, TlsConfigurationRegistry tls, ObjectMapper json) {
        this.assertions = assertions;
        this.tls = tls;
        this.json = json;
    }

    /** @throws IllegalStateException when the TLS configuration it names is not there or not usable */
    public BankLine to(String org, BankIntegrationConfig.Bank bank) {
        String audience = bank.tokenAudience().orElse(org);
        return new BankLine(
                bank,
                () -> assertions.of(bank.client(), audience),
                bank.tlsConfigurationName().map(name -> context(org, name)),
                json);
    }

    private SSLContext context(String org, String name) {
        try {
            return tls.get(name)
                    .orElseThrow(() -> new IllegalStateException("There is no quarkus.tls." + name + " for " + org))
                    .createSSLContext();
        } catch (IllegalStateException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("quarkus.tls." + name + " for " + org + " cannot be used", e);
        }
    }
}
