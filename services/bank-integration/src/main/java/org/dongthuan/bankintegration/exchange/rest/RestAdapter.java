package org.dongthuan.bankintegration.exchange.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.http.BankHttp;
import org.dongthuan.bankintegration.exchange.port.BankAdapter;
import org.dongthuan.bankintegration.exchange.port.BankPort;
import org.dongthuan.bankintegration.exchange.port.BankProtocol;
import org.dongthuan.bankintegration.exchange.signing.DetachedJws;

/** Opens ports to banks that speak contracts/openapi/bank.yaml. */
@ApplicationScoped
class RestAdapter implements BankAdapter {

    private final DetachedJws jws;
    private final ObjectMapper json;

    RestAdapter(DetachedJws jws, ObjectMapper json) {
        this.jws = jws;
        this.json = json;
    }

    @Override
    public BankProtocol protocol() {
        return BankProtocol.REST;
    }

    @Override
    public BankPort open(String org, BankIntegrationConfig.Bank settings) {
        return new BankRest(new BankHttp(org, settings, jws, json), json);
    }
}
