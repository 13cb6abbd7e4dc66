package org.dongthuan.bankintegration.exchange.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.line.BankLines;
import org.dongthuan.bankintegration.exchange.line.SignedLine;
import org.dongthuan.bankintegration.exchange.port.BankAdapter;
import org.dongthuan.bankintegration.exchange.port.BankPort;
import org.dongthuan.bankintegration.exchange.port.BankProtocol;
import org.dongthuan.bankintegration.exchange.signing.DetachedJws;

/** Opens ports to banks that speak contracts/openapi/bank.yaml. */
@ApplicationScoped
class RestAdapter implements BankAdapter {

    private final BankLines lines;
    private final DetachedJws jws;
    private final ObjectMapper json;

    RestAdapter(BankLines lines, DetachedJws jws, ObjectMapper json) {
        this.lines = lines;
        this.jws = jws;
        this.json = json;
    }

    @Override
    public BankProtocol protocol() {
        return BankProtocol.REST;
    }

    @Override
    public BankPort open(String org, BankIntegrationConfig.Bank settings) {
        return new BankRest(new SignedLine(org, lines.to(org, settings), jws), json);
    }
}
