package org.dongthuan.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogDigestTest {

    @TempDir
    Path logs;

    @Test
    void shouldTellWarningsAndErrorsWithTheirCauseAndNothingElse() throws IOException {
        byte[] log = """
                {"timestamp":"T1","level":"INFO","message":"started"}
                {"timestamp":"T2","level":"ERROR","message":"Dead letter","exception":{"exceptionType":"X","message":"why"}}
                not JSON at all
                {"timestamp":"T3","level":"ERROR","message":"tick [Error Occurred After Shutdown]"}
                {"timestamp":"T4","level":"WARN","message":"A part is away"}
                {"timestamp":"T5","level":"WARN","message":"killed in the mi\
                """.getBytes(StandardCharsets.UTF_8);
        Files.write(logs.resolve("intake.log"), log);

        assertEquals(
                List.of("intake T2 ERROR Dead letter | X: why", "intake T4 WARN A part is away"), LogDigest.of(logs));
    }
}
