package org.dongthuan.bankintegration.exchange.iso20022;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.line.BankLines;
import org.dongthuan.bankintegration.exchange.line.SignedLine;
import org.dongthuan.bankintegration.exchange.port.BankAdapter;
import org.dongthuan.bankintegration.exchange.port.BankPort;
import org.dongthuan.bankintegration.exchange.port.BankProtocol;
import org.dongthuan.bankintegration.exchange.port.ReportedClosures;
import org.dongthuan.bankintegration.exchange.port.SentClosures;
import org.dongthuan.bankintegration.exchange.signing.DetachedJws;

/** Opens ports to banks that speak contracts/iso20022. Nothing of XML is loaded before the first message. */
@ApplicationScoped
class IsoAdapter implements BankAdapter {

    private final BankLines lines;
    private final DetachedJws jws;
    private final ObjectMapper json;
    private final IsoXml xml;
    private final SentClosures sent;
    private final ReportedClosures reported;
    private final InstantSource clock;
    private final String platform;

    IsoAdapter(
            BankLines lines,
            DetachedJws jws,
            ObjectMapper json,
            IsoXml xml,
            SentClosures sent,
            ReportedClosures reported,
            InstantSource clock,
            BankIntegrationConfig config) {
        this.lines = lines;
        this.jws = jws;
        this.json = json;
        this.xml = xml;
        this.sent = sent;
        this.reported = reported;
        this.clock = clock;
        this.platform = config.signing().audience();
    }

    @Override
    public BankProtocol protocol() {
        return BankProtocol.ISO20022;
    }

    @Override
    public BankPort open(String org, BankIntegrationConfig.Bank settings) {
        IsoWire wire = new IsoWire(new SignedLine(org, lines.to(org, settings), jws), xml);
        return new IsoBank(new IsoRequests(platform, org), wire, sent, reported, json, clock);
    }
}
