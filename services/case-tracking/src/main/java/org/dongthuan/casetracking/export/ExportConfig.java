package org.dongthuan.casetracking.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of exports. */
@ConfigMapping(prefix = "case-tracking.exports")
public interface ExportConfig {

    /** How long a file can be fetched before it is deleted. */
    @WithDefault("P7D")
    Duration kept();
}
