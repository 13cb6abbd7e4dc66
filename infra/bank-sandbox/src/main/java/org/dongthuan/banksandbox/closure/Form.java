package org.dongthuan.banksandbox.closure;

/** How a request was written; its answers are written the same way. */
public enum Form {
    /** contracts/openapi/bank.yaml */
    JSON,
    /** contracts/iso20022 */
    XML
}
