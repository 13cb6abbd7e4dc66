package org.dongthuan.platform.pdf.seal;

import org.dongthuan.platform.problem.ProblemCode;

/** Refusals of documents. */
public enum DocumentProblem implements ProblemCode {
    CHANGED("document-changed", 422, "This is not the document that was sealed");

    private final String code;
    private final int status;
    private final String title;

    DocumentProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
