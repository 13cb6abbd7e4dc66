package org.dongthuan.bankintegration.exchange.iso20022;

import com.prowidesoftware.swift.model.mx.dic.AccountForAction1;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification8;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification23;
import com.prowidesoftware.swift.model.mx.dic.GenericAccountIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GenericFinancialIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GenericOrganisationIdentification3;
import com.prowidesoftware.swift.model.mx.dic.MessageIdentification1;
import com.prowidesoftware.swift.model.mx.dic.OrganisationIdentification39;
import com.prowidesoftware.swift.model.mx.dic.References4;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** What several messages are made of. */
final class IsoParts {

    static final String CURRENCY = "VND";

    private IsoParts() {}

    /** @param at business time */
    static MessageIdentification1 identification(UUID id, Instant at) {
        return new MessageIdentification1().setId(CompactId.of(id)).setCreDtTm(at.atOffset(ZoneOffset.UTC));
    }

    /** @throws IsoProblem when the library makes nothing of the time, as of one between spaces */
    static Instant moment(OffsetDateTime read) {
        if (read == null) {
            throw IsoProblem.against("CreDtTm", "moment");
        }
        return read.toInstant();
    }

    static References4 references(UUID message, UUID process, Instant at) {
        return new References4().setMsgId(identification(message, at)).setPrcId(identification(process, at));
    }

    static AccountIdentification4Choice accountId(String number) {
        return new AccountIdentification4Choice().setOthr(new GenericAccountIdentification1().setId(number));
    }

    static AccountForAction1 account(String number) {
        return new AccountForAction1().setId(accountId(number)).setCcy(CURRENCY);
    }

    static BranchAndFinancialInstitutionIdentification8 bank(String code) {
        return new BranchAndFinancialInstitutionIdentification8()
                .setFinInstnId(new FinancialInstitutionIdentification23()
                        .setOthr(new GenericFinancialIdentification1().setId(code)));
    }

    static OrganisationIdentification39 organisation(String code) {
        return new OrganisationIdentification39().addOthr(new GenericOrganisationIdentification3().setId(code));
    }

    static String code(BranchAndFinancialInstitutionIdentification8 bank) {
        return bank.getFinInstnId().getOthr().getId();
    }

    static String code(OrganisationIdentification39 organisation) {
        return organisation.getOthr().getFirst().getId();
    }

    static String number(AccountForAction1 account) {
        return account.getId().getOthr().getId();
    }
}
