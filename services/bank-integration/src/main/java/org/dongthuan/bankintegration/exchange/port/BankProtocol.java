package org.dongthuan.bankintegration.exchange.port;

/** What banks speak; each constant has its {@link BankAdapter}. */
public enum BankProtocol {
    /** JSON over HTTPS, contracts/openapi/bank.yaml. */
    REST
}
