package org.dongthuan.bankintegration.exchange.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import javax.net.ssl.SSLContext;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.signing.ClientAssertions;
import org.dongthuan.bankintegration.exchange.signing.DetachedJws;

/** Lays the line to a bank by its settings; adapters ask for theirs. */
@ApplicationScoped
public class BankLines {

    private final DetachedJws jws;
    private final ClientAssertions assertions;
    private final TlsConfigurationRegistry tls;
    private final ObjectMapper json;

    BankLines(DetachedJws jws, ClientAssertions assertions, TlsConfigurationRegistry tls, ObjectMapper json) {
        this.jws = jws;
        this.assertions = assertions;
        this.tls = tls;
        this.json = json;
    }

    /** @throws IllegalStateException when the TLS configuration it names is not there or not usable */
    public SignedLine to(String org, BankIntegrationConfig.Bank bank) {
        String audience = bank.tokenAudience().orElse(org);
        BankLine line = new BankLine(
                bank,
                () -> assertions.of(bank.client(), audience),
                bank.tlsConfigurationName().map(name -> context(org, name)),
                json);
        return new SignedLine(org, line, jws);
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
