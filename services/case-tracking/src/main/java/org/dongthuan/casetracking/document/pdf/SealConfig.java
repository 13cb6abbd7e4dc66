package org.dongthuan.casetracking.document.pdf;

import io.smallrye.config.ConfigMapping;

/** The platform's seal. */
@ConfigMapping(prefix = "case-tracking.seal")
public interface SealConfig {

    /**
     * Path of a PKCS #12 store with the seal's key and its certificates up to the authority that issued them. Certificates
     * beside the key are those of former seals ({@code keytool -importcert}): what these sealed still verifies.
     */
    String keystore();

    /** Password of the store and of the key in it. */
    String password();
}
