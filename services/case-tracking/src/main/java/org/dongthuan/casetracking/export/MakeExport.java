package org.dongthuan.casetracking.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.casetracking.export.file.TableFile;
import org.dongthuan.casetracking.export.file.TableFormat;
import org.dongthuan.casetracking.export.table.Table;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.store.IncidentRepository;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.job.JobHandler;
import org.dongthuan.platform.job.Jobs;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/**
 * Makes the files of an export, one a job row, each in one transaction and with the rights of whoever asked, as they are when
 * the row's turn comes.
 */
@ApplicationScoped
public class MakeExport implements JobHandler {

    static final String KIND = "export";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    private final IncidentRepository incidents;
    private final SituationReport situation;
    private final Map<ExportPart, Table> tables;
    private final ExportStore store;
    private final ExportConfig config;
    private final Jobs jobs;
    private final CurrentActor actor;
    private final InstantSource clock;

    MakeExport(
            IncidentRepository incidents,
            SituationReport situation,
            @All List<Table> tables,
            ExportStore store,
            ExportConfig config,
            Jobs jobs,
            CurrentActor actor,
            InstantSource clock) {
        this.incidents = incidents;
        this.situation = situation;
        this.tables = tables.stream().collect(Collectors.toMap(Table::part, Function.identity()));
        this.store = store;
        this.config = config;
        this.jobs = jobs;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What to make.
     *
     * @param format of the tables; the situation report is a PDF
     * @param language of the tables, {@code vi} or {@code en}; the situation report is Vietnamese
     */
    public record Order(UUID incidentId, Set<ExportPart> parts, TableFormat format, String language) {}

    /** @return id of the job @throws DomainException 403 when a part is not for the role, 404 outside the scope */
    @Transactional
    public UUID start(Order order) {
        for (ExportPart part : order.parts()) {
            if (!part.isFor(actor.get())) {
                throw new DomainException(CommonProblem.FORBIDDEN, "The role does not get " + part + ".");
            }
        }
        Incident incident = incidents.inScope(order.incidentId());
        UUID jobId = UUID.randomUUID();
        JsonNode parameters = JsonNodeFactory.instance
                .objectNode()
                .put("format", order.format().name())
                .put("jobId", jobId.toString())
                .put("incidentId", incident.id().toString())
                .put("language", order.language());
        jobs.start(
                jobId,
                KIND,
                parameters,
                order.parts().stream().sorted().map(Enum::name).toList());
        return jobId;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @return MADE */
    @Override
    public String row(JsonNode parameters, String subject) {
        Incident incident =
                incidents.inScope(UUID.fromString(parameters.get("incidentId").asText()));
        ExportPart part = ExportPart.valueOf(subject);
        Instant now = clock.instant();
        TableFormat format = TableFormat.valueOf(parameters.get("format").asText());
        boolean report = part == ExportPart.SITUATION;
        byte[] content = report
                ? situation.of(incident, now)
                : table(
                        tables.get(part),
                        incident.id(),
                        format,
                        parameters.get("language").asText());
        store.add(new ExportFile(
                UUID.fromString(parameters.get("jobId").asText()),
                part,
                actor.get().id(),
                name(incident, part, report ? "pdf" : format.name(), now),
                report ? "application/pdf" : format.mediaType(),
                now.plus(config.kept()),
                content));
        return "MADE";
    }

    private static byte[] table(Table table, UUID incidentId, TableFormat format, String language) {
        Words words = Words.in(language);
        TableFile file = format.begin(words.of("part." + table.part()));
        file.head(table.columns(words));
        table.each(incidentId, words, file::line);
        return file.bytes();
    }

    private static String name(Incident incident, ExportPart part, String extension, Instant at) {
        return (incident.code() + "-" + part + "-" + STAMP.format(at.atZone(Vietnam.ZONE)) + "." + extension)
                .toLowerCase(Locale.ROOT);
    }
}
