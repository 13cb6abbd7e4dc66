package org.dongthuan.intake.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.crypto.DataKey;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.crypto.KeyedHash;

/** A person known to the platform, by citizen ID. Values are sealed with the person's own key. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Column(name = "citizen_id_ref")
    private String citizenIdRef;

    @Column(name = "wrapped_key")
    private byte[] wrappedKey;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "citizen_id")
    private byte[] citizenId;

    @Column(name = "birth_date")
    private byte[] birthDate;

    private byte[] address;

    private byte[] phone;

    @Column(name = "phone_ref")
    private String phoneRef;

    @Enumerated(EnumType.STRING)
    @Column(name = "phone_kind")
    private PhoneKind phoneKind;

    @Column(name = "phone_abroad")
    private boolean phoneAbroad;

    private byte[] email;

    private String language;

    private boolean interpreter;

    private String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected Person() {}

    /** @param source where the person was first heard of: {@code COMPLAINT} or {@code BANK_LIST} */
    public Person(UUID id, PersonDetails details, KeyRing keys, KeyedHash hash, String source, Instant at) {
        this.id = id;
        this.citizenIdRef = hash.citizenIdRef(details.citizenId().digits());
        this.wrappedKey = keys.newWrappedKey(id.toString());
        this.fullName = details.name().written();
        this.nameKey = details.name().searchKey();
        this.language = details.language();
        this.interpreter = details.interpreter();
        this.source = source;
        this.createdAt = at;
        this.phoneKind = PhoneKind.NONE;
        DataKey key = keys.unwrap(wrappedKey, id.toString());
        this.citizenId = key.seal(details.citizenId().digits(), context("citizen-id"));
        this.birthDate = details.birthDate()
                .map(date -> key.seal(date.toString(), context("birth-date")))
                .orElse(null);
        this.address = details.address()
                .map(text -> key.seal(text, context("address")))
                .orElse(null);
        details.phone().ifPresent(number -> setPhone(number, key, hash));
        details.email().ifPresent(mail -> setEmail(mail, key));
        this.updatedAt = at;
    }

    /** Takes another number as the one that reaches this person. */
    public void correctPhone(Phone number, KeyRing keys, KeyedHash hash, Instant at) {
        setPhone(number, key(keys), hash);
        this.updatedAt = at;
    }

    /** Takes another address as the one at which mail reaches this person. */
    public void correctEmail(Email mail, KeyRing keys, Instant at) {
        setEmail(mail, key(keys));
        this.updatedAt = at;
    }

    /**
     * Learns from a later filing what was not known before. What the person once stated is not overwritten: a second
     * filing in somebody's name must not be able to divert their texts, nor turn their calls into mails to another.
     */
    public void complete(PersonDetails details, KeyRing keys, KeyedHash hash, Instant at) {
        if (phone == null && email == null) {
            details.email().ifPresent(mail -> correctEmail(mail, keys, at));
        }
        if (phone == null) {
            details.phone().ifPresent(number -> correctPhone(number, keys, hash, at));
        }
        interpreter = interpreter || details.interpreter();
    }

    /** Opens this person's data key, for values stored elsewhere (a narrative, say). */
    public DataKey key(KeyRing keys) {
        return keys.unwrap(wrappedKey, id.toString());
    }

    public CitizenId citizenId(KeyRing keys) {
        return new CitizenId(key(keys).open(citizenId, context("citizen-id")));
    }

    /** E.164; empty when none is known. */
    public Optional<String> phone(KeyRing keys) {
        return Optional.ofNullable(phone).map(value -> key(keys).open(value, context("phone")));
    }

    /** Empty when none is known. */
    public Optional<String> email(KeyRing keys) {
        return Optional.ofNullable(email).map(value -> key(keys).open(value, context("email")));
    }

    /** Where a letter finds the person, as they wrote it; empty when not stated. */
    public Optional<String> address(KeyRing keys) {
        return Optional.ofNullable(address).map(value -> key(keys).open(value, context("address")));
    }

    public Optional<LocalDate> birthDate(KeyRing keys) {
        return Optional.ofNullable(birthDate)
                .map(value -> LocalDate.parse(key(keys).open(value, context("birth-date"))));
    }

    public UUID id() {
        return id;
    }

    public String citizenIdRef() {
        return citizenIdRef;
    }

    public String fullName() {
        return fullName;
    }

    public boolean takesTexts() {
        return phoneKind == PhoneKind.MOBILE;
    }

    public boolean takesMail() {
        return email != null;
    }

    public PhoneKind phoneKind() {
        return phoneKind;
    }

    /** Whether the number is not of Vietnam. */
    public boolean phoneAbroad() {
        return phoneAbroad;
    }

    public String language() {
        return language;
    }

    public boolean interpreter() {
        return interpreter;
    }

    /** Raised by every change. */
    public int version() {
        return version;
    }

    private void setPhone(Phone number, DataKey key, KeyedHash hash) {
        this.phone = key.seal(number.e164(), context("phone"));
        this.phoneRef = hash.phoneRef(number.e164());
        this.phoneKind = number.kind();
        this.phoneAbroad = number.abroad();
    }

    private void setEmail(Email mail, DataKey key) {
        this.email = key.seal(mail.address(), context("email"));
    }

    private String context(String field) {
        return "person:" + id + ":" + field;
    }
}
