package org.dongthuan.local.part;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dongthuan.local.postgres.PostgresBinaries;
import org.dongthuan.local.postgres.PostgresCluster;
import org.dongthuan.local.postgres.PostgresDatabases;
import org.dongthuan.local.process.Launch;
import org.dongthuan.local.setting.Settings;

/** PostgreSQL: one server, one database per service. */
final class PostgresPart implements Part {

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Tier tier() {
        return Tier.DATABASE;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public List<String> ports() {
        return List.of("postgres");
    }

    @Override
    public void prepare(Settings settings) throws IOException, InterruptedException {
        PostgresCluster.create(
                binaries(settings),
                cluster(settings),
                settings.databasePassword("postgres"),
                settings.data().log(name()));
    }

    @Override
    public Launch launch(Settings settings) throws IOException {
        List<String> command = PostgresCluster.serverCommand(
                binaries(settings), cluster(settings), settings.ports().of("postgres"));
        // INT is PostgreSQL's fast shutdown: it ends sessions and writes a checkpoint; TERM would wait for every
        // client.
        return new Launch(command, Map.of(), settings.data().of(name()), "INT", Duration.ofSeconds(60));
    }

    @Override
    public boolean isReady(Settings settings) throws Exception {
        try (Connection connection = PostgresDatabases.superuser(settings, "postgres")) {
            return connection.isValid(2);
        }
    }

    @Override
    public void afterReady(Settings settings) throws Exception {
        PostgresDatabases.create(settings);
    }

    private static Path binaries(Settings settings) throws IOException {
        return PostgresBinaries.unpackedIn(settings.home().cache());
    }

    private static Path cluster(Settings settings) {
        return settings.data().of("postgres").resolve("cluster");
    }
}
