package org.dongthuan.intake.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.crypto.KeyedHash;

/** A one-time password on its way to a person's phone. */
@Entity
@Table(name = "sign_in_challenge")
public class SignInChallenge {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "complaint_id")
    private UUID complaintId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "sealed_code")
    private byte[] sealedCode;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected SignInChallenge() {}

    SignInChallenge(CodeOwner owner, String oneTimeCode, KeyRing keys, KeyedHash hash, Instant now, Duration lifetime) {
        this.id = UUID.randomUUID();
        this.personId = owner.personId();
        this.complaintId = owner.complaintId().orElse(null);
        this.codeHash = hash(oneTimeCode, hash);
        this.sealedCode =
                keys.sealForService(oneTimeCode.getBytes(java.nio.charset.StandardCharsets.US_ASCII), context());
        this.createdAt = now;
        this.expiresAt = now.plus(lifetime);
    }

    /** Tries a password; each try counts. True once, for the right password in time. */
    boolean attempt(String typed, int maxAttempts, KeyedHash hash, Instant now) {
        if (usedAt != null || attempts >= maxAttempts || now.isAfter(expiresAt)) {
            return false;
        }
        attempts++;
        if (!codeHash.equals(hash(typed, hash))) {
            return false;
        }
        usedAt = now;
        return true;
    }

    /** The password in clear, for the text that carries it; empty once used or expired. */
    public Optional<String> oneTimeCode(KeyRing keys, Instant now) {
        if (usedAt != null || now.isAfter(expiresAt)) {
            return Optional.empty();
        }
        return Optional.of(
                new String(keys.openForService(sealedCode, context()), java.nio.charset.StandardCharsets.US_ASCII));
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    Optional<UUID> complaintId() {
        return Optional.ofNullable(complaintId);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    private String hash(String code, KeyedHash hash) {
        return hash.hash("one-time-code:" + id, code.strip());
    }

    private String context() {
        return "one-time-code:" + id;
    }
}
