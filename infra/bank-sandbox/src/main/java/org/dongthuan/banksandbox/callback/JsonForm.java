package org.dongthuan.banksandbox.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import org.dongthuan.banksandbox.closure.Form;
import org.dongthuan.banksandbox.signing.SignedExchange;

/** Answers as contracts/openapi/bank.yaml has them. */
@ApplicationScoped
class JsonForm implements AnswerForm {

    private final SignedExchange exchange;

    JsonForm(SignedExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public Form form() {
        return Form.JSON;
    }

    @Override
    public String contentType() {
        return MediaType.APPLICATION_JSON;
    }

    @Override
    public byte[] write(Outgoing answer) {
        return exchange.bytes(answer.callback());
    }
}
