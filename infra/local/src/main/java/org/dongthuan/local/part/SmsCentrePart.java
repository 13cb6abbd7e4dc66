package org.dongthuan.local.part;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dongthuan.local.process.JavaCommand;
import org.dongthuan.local.process.Launch;
import org.dongthuan.local.setting.Settings;
import org.dongthuan.local.sms.SmsCentre;

/** The simulated SMS centre of a phone company. */
final class SmsCentrePart implements Part {

    @Override
    public String name() {
        return "sms-centre";
    }

    @Override
    public Tier tier() {
        return Tier.OUTSIDE;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public List<String> ports() {
        return List.of("sms-centre", "sms-centre-http");
    }

    @Override
    public Launch launch(Settings settings) {
        List<String> command = JavaCommand.of(name())
                .memory(128, 64)
                .flags("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .cachedBy(settings.home().launcherJars())
                .main("-cp", settings.home().launcherClassPath(), SmsCentre.class.getName())
                .build(settings);
        Map<String, String> environment = Map.of(
                "SMS_CENTRE_PORT", Integer.toString(settings.ports().of("sms-centre")),
                "SMS_CENTRE_HTTP_PORT", Integer.toString(settings.ports().of("sms-centre-http")),
                "SMS_CENTRE_SYSTEM_ID", Settings.SMPP_SYSTEM_ID,
                "SMS_CENTRE_PASSWORD", settings.smppPassword());
        return new Launch(command, environment, settings.data().of(name()), "TERM", settings.endPatience());
    }

    @Override
    public boolean isReady(Settings settings) throws Exception {
        return Probe.answers(settings.ports().http("sms-centre-http") + "/health");
    }
}
