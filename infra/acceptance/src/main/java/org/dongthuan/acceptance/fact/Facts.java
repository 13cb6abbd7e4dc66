package org.dongthuan.acceptance.fact;

import java.util.ArrayList;
import java.util.List;
import org.dongthuan.acceptance.story.Incident;
import org.dongthuan.local.setting.Settings;

/** The end facts of DOMAIN §6 that are due today, computed from the scenario's data and asked of the running platform. */
public final class Facts {

    private final Incident incident;
    private final Settings settings;

    /** @param settings where logs and events of the stack are */
    public Facts(Incident incident, Settings settings) {
        this.incident = incident;
        this.settings = settings;
    }

    public List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        facts.addAll(new AccountFacts(incident).all());
        facts.addAll(new BankFacts(incident).all());
        facts.addAll(new ConsentFacts(incident).all());
        facts.addAll(new MessageFacts(incident).all());
        facts.addAll(new ComplaintFacts(incident).all());
        facts.addAll(new DeadlineFacts(incident).all());
        facts.addAll(new NoticeFacts(incident).all());
        facts.addAll(new DutyFacts(incident).all());
        facts.addAll(new SampleFacts(incident).all());
        facts.addAll(new DocumentFacts(incident).all());
        facts.addAll(new ReportFacts(incident).all());
        facts.addAll(new RumourFacts(incident).all());
        facts.addAll(new AccessFacts(incident).all());
        facts.addAll(new SecrecyFacts(incident, settings).all());
        facts.addAll(new NameFacts(incident).all());
        facts.addAll(new LogFacts(incident, settings).all());
        return facts;
    }
}
