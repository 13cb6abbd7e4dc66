package org.dongthuan.gateway.officer;

import java.util.function.UnaryOperator;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;

/** Puts what a service refused at the fields of a page's own form. */
final class FormProblems {

    private FormProblems() {}

    /** @param field of the page for a field of the request; empty when it is about none */
    static void explain(ServiceProblem problem, UnaryOperator<String> field, Page page, FieldErrors errors) {
        problem.violations().forEach(violation -> errors.add(field.apply(violation.field()), page.rule(violation)));
        if (errors.isEmpty()) {
            String status = problem.isDown() ? "503" : Integer.toString(problem.status());
            errors.add(
                    "",
                    page.hasLabel("problem", problem.code())
                            ? page.label("problem", problem.code())
                            : page.label("refused", status));
        }
    }
}
