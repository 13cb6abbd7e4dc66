package org.dongthuan.bankintegration.formal.paper;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.platform.pdf.seal.PadesForge;
import org.dongthuan.platform.pdf.seal.PdfForge;
import org.dongthuan.platform.pdf.seal.SealKey;

/** Makes the forge with this service's seal; the key is read with the first document. */
@Singleton
final class Seal {

    @Produces
    @Singleton
    PdfForge forge(BankIntegrationConfig config) {
        return new PadesForge(
                new SealKey(Path.of(config.seal().keystore()), config.seal().password()));
    }
}
