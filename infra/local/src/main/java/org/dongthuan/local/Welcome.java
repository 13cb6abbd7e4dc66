package org.dongthuan.local;

import java.util.Locale;
import org.dongthuan.local.setting.Ports;
import org.dongthuan.local.setting.Settings;

/** What the person at the terminal is told once all is ready. */
final class Welcome {

    private Welcome() {}

    static String text(LocalStack stack, long tookNanos) {
        Settings settings = stack.settings();
        Ports ports = stack.ports();
        return String.format(
                Locale.ROOT,
                """

                Đồng Thuận is ready after %.1f s. Data: %s
                  Citizens and officers   %s
                  Sign in as              co.laobao, cc.laobao, cp.laobao, bk.truonggiang, bka.truonggiang, …
                  Password                %s (all demo officers, this machine only)
                  To try                  cc.laobao opens the incident and its totals, po.songhien sees how little the
                                          post may see, bka.truonggiang approves closures, dpo.dongthuan judges consents
                  Phones (SMS centre)     %s/inbox
                  Keycloak                %s (admin, password in %s)
                Ctrl-C stops everything; the next start keeps the data.
                """,
                tookNanos / 1e9,
                settings.data().path(),
                stack.publicUrl(),
                Settings.DEMO_PASSWORD,
                ports.http("sms-centre-http"),
                ports.http("keycloak"),
                settings.data().of("secrets.properties"));
    }
}
