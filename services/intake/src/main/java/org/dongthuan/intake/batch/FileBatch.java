package org.dongthuan.intake.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.intake.complaint.app.FileComplaint;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.job.JobHandler;
import org.dongthuan.platform.job.Jobs;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/**
 * Files the complaints of an uploaded file, one row after another, as the officer who uploaded it. A row's result is the
 * case code. Receipt secrets are not handed out for rows: these people sign in by code and one-time password.
 */
@ApplicationScoped
public class FileBatch implements JobHandler {

    static final String KIND = "file-complaints";

    private final FilingRows rows;
    private final FileComplaint fileComplaint;
    private final Jobs jobs;
    private final CurrentActor actor;

    FileBatch(FilingRows rows, FileComplaint fileComplaint, Jobs jobs, CurrentActor actor) {
        this.rows = rows;
        this.fileComplaint = fileComplaint;
        this.jobs = jobs;
        this.actor = actor;
    }

    /** Where to watch the work, how the file was read, and what the sender has to look at. */
    public record Started(UUID jobId, BatchFile.Read read, List<Question> questions) {}

    /**
     * Stores the rows and starts the job, in one transaction. Row 1 is the first behind the header.
     *
     * @throws DomainException 413 or 422 when the file as a whole cannot be taken
     */
    @Transactional
    public Started start(byte[] file) {
        BatchFile batch = BatchFile.read(file);
        List<Map<String, String>> read = batch.rows();
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(read.size()).toList();
        UUID job = jobs.start(
                KIND,
                JsonNodeFactory.instance.objectNode(),
                ids.stream().map(UUID::toString).toList());
        for (int i = 0; i < ids.size(); i++) {
            rows.add(ids.get(i), job, i + 1, read.get(i));
        }
        return new Started(job, batch.read(), Question.of(read));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String row(JsonNode parameters, String subject) {
        Map<String, String> cells = rows.take(UUID.fromString(subject))
                .orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND, "The row's input is gone."));
        return fileComplaint
                .file(new BatchRow(cells).toCommand(), actor.get())
                .code()
                .text();
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetRefused() {
        rows.forgetRefused();
    }
}
