package org.dongthuan.bankintegration.exchange.iso20022;

/** A message that is no XML, or not as contracts/iso20022 has it. Names where and which rule, never what stood there. */
class IsoProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean readable;
    private final String path;
    private final String rule;

    private IsoProblem(boolean readable, String path, String rule) {
        super((readable ? path : "unreadable") + ": " + rule, null, false, false);
        this.readable = readable;
        this.path = path;
        this.rule = rule;
    }

    /** Not well-formed, or with a document type, which could hold entities. */
    static IsoProblem unreadable() {
        return new IsoProblem(false, "Document", "xml");
    }

    /** @param path names of the elements down to the one at fault, with dots */
    static IsoProblem against(String path, String rule) {
        return new IsoProblem(true, path, rule);
    }

    /** Whether it was XML at all. */
    boolean isReadable() {
        return readable;
    }

    String path() {
        return path;
    }

    /** Of XML Schema, for example {@code cvc-maxLength-valid}, or of this exchange. */
    String rule() {
        return rule;
    }
}
